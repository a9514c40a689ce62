import { assistance } from '#src/academy/assistance.ts'
import type { Change, CodeUse } from './fr.ts'
import type { Facts, Messages } from './messages.ts'

const help = ({ academy }: Facts) =>
  `¿Alguna pregunta? Llame ${assistance.es(academy.telephone)}. Nunca le pediremos su contraseña, ni por teléfono ni por mensaje.`

const undo = (code: string | undefined) =>
  code === undefined
    ? []
    : [
        `¿No ha sido usted? En el portal, abra la página «Anular un cambio» (su dirección termina en /annuler) y escriba este código: ${code}. Es válido durante 7 días.`,
      ]

const uses: Record<CodeUse, string> = {
  contact: 'para verificar este contacto',
  'new-password': 'para elegir una contraseña nueva',
  unlock: 'para desbloquear su cuenta',
}

const changes: Record<Change, string> = {
  'password-changed': 'se cambió la contraseña de su cuenta profesional',
  'contact-added': 'se añadió un contacto de recuperación a su cuenta',
  'contact-removed': 'se quitó un contacto de recuperación de su cuenta',
  'sessions-ended': 'se cerraron sesiones de su cuenta profesional',
  unlocked: 'su cuenta se desbloqueó con un código',
  'forward-removed': 'se suprimió un reenvío de su correo profesional',
  undone: 'se anuló un cambio y se cerraron sus sesiones',
}

export const es: Messages = {
  code: (facts, code, use) => ({
    subject: `Su código de verificación – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Este es el código que ha pedido ${uses[use]} (cuenta profesional): ${code}. Sirve una sola vez, durante 10 minutos.`,
      'Escríbalo en la página que dejó abierta. No se lo dé a nadie.',
      '¿No ha pedido nada? No haga caso de este mensaje: sin el código, nada cambia.',
    ],
    sms: `Alizé: código ${code} ${uses[use]}, válido 10 minutos. No se lo dé a nadie.`,
    code,
  }),
  activated: (facts, when, undoCode) => ({
    subject: `Su cuenta está activada – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hola, ${facts.firstName}:`,
      `Su cuenta profesional se activó el ${when}.`,
      ...undo(undoCode),
      help(facts),
    ],
    sms: undoCode
      ? `Alizé, ${when}: su cuenta profesional se activó. ¿No? Código ${undoCode} en /annuler.`
      : `Alizé, académie ${facts.academy.ofName}: su cuenta se activó el ${when}. ¿No fue usted? Llame al ${facts.academy.telephone ?? 'rectorat'}.`,
    ...(undoCode !== undefined && { code: undoCode }),
  }),
  activatedForManager: (fullName, when, undoCode) => ({
    subject: 'Se ha activado una cuenta profesional',
    paragraphs: [
      `La cuenta profesional de ${fullName} se activó el ${when}.`,
      'Si esta persona todavía no se ha incorporado a su puesto, o le dice que no ha hecho nada, avise al equipo informático del rectorat.',
      ...undo(undoCode),
    ],
    code: undoCode,
  }),
  activationAttempt: (facts, when) => ({
    subject: `Intento de activación de su cuenta – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hola, ${facts.firstName}:`,
      `El ${when}, alguien intentó activar su cuenta profesional con su NUMEN (número de personal) y su fecha de nacimiento. Su cuenta ya estaba activa: nada ha cambiado.`,
      '¿Ha sido usted? Inicie sesión con su nombre de usuario y su contraseña.',
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName}: intento de activar su cuenta el ${when}, sin efecto. Ayuda: ${facts.academy.telephone ?? 'rectorat'}.`,
  }),
  checkedUp: (facts, when, reference) => ({
    subject: `Revisión de su cuenta – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hola, ${facts.firstName}:`,
      `El ${when} revisó su cuenta profesional. Su expediente lleva la referencia ${reference}: consérvela, se la pedirán si llama.`,
      help(facts),
    ],
    sms: `Alizé, ${when}: revisión de su cuenta, expediente ${reference}. Ayuda: ${facts.academy.telephone ?? 'rectorado'}.`,
  }),
  changed: (facts, when, change, undoCode) => ({
    subject: `Cambio en su cuenta – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hola, ${facts.firstName}:`,
      `El ${when}, ${changes[change]}.`,
      '¿Ha sido usted? No tiene que hacer nada.',
      ...undo(undoCode),
      help(facts),
    ],
    sms: undoCode
      ? `Alizé, ${when}: ${changes[change]}. ¿No? Código ${undoCode} en /annuler.`
      : `Alizé, ${when}: ${changes[change]}. Ayuda: ${facts.academy.telephone ?? 'rectorat'}.`,
    ...(undoCode !== undefined && { code: undoCode }),
  }),
}
