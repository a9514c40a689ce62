import { assistance } from '#src/academy/assistance.ts'
import type { Change, CodeUse, ForwardEvent } from './fr.ts'
import type { Facts, Messages } from './messages.ts'

const help = ({ academy }: Facts) =>
  `¿Alguna pregunta? Llame ${assistance.es(academy.telephone)}. Nunca le pediremos su contraseña, ni por teléfono ni por mensaje.`

const howToUndo = (code: string) =>
  `En el portal, abra la página «Anular un cambio» (su dirección termina en /annuler) y escriba este código: ${code}. Es válido durante 7 días.`

const undo = (code: string | undefined) =>
  code === undefined ? [] : [`¿No ha sido usted? ${howToUndo(code)}`]

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
  'forward-declined': 'su reenvío de correo fue rechazado y detenido',
  undone: 'se anuló un cambio y se cerraron sus sesiones',
}

const forwardEvents: Record<
  ForwardEvent,
  { subject: string; text: (shown: string) => string; short: string }
> = {
  set: {
    subject: 'Hay un reenvío de correo en marcha',
    text: (shown) => `se configuró un reenvío de su correo profesional a ${shown}`,
    short: 'se configuró un reenvío de su correo',
  },
  changed: {
    subject: 'El reenvío de su correo ha cambiado',
    text: (shown) => `se modificó el reenvío de su correo profesional a ${shown}`,
    short: 'se modificó el reenvío de su correo',
  },
  paused: {
    subject: 'El reenvío de su correo está en pausa',
    text: (shown) => `se puso en pausa el reenvío de su correo profesional a ${shown}`,
    short: 'se pausó el reenvío de su correo',
  },
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
      'Si esta persona todavía no se ha incorporado a su puesto, o le dice que no ha hecho nada, anule esta activación y avise al equipo informático del rectorat.',
      howToUndo(undoCode),
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
  identifier: (facts, uid, address) => ({
    subject: `Su nombre de usuario – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hola, ${facts.firstName}:`,
      `Este es el nombre de usuario de su cuenta profesional: ${uid}. Con su dirección de correo de la académie, ${address}, también puede iniciar sesión.`,
      '¿No ha pedido nada? Ignore este mensaje: un nombre de usuario no abre nada sin la contraseña.',
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName}: su nombre de usuario es ${uid}. No abre nada sin su contraseña.`,
  }),
  identifierNotActivated: (facts) => ({
    subject: `Su cuenta está por activar – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hola, ${facts.firstName}:`,
      'Ha pedido su nombre de usuario. Su cuenta profesional todavía no se ha activado nunca.',
      'En el portal, abra la página «Activar mi cuenta» (su dirección termina en /premiere-connexion): allí recibirá su nombre de usuario y elegirá su contraseña. Tenga a mano su NUMEN (número de personal).',
      help(facts),
    ],
    sms: `Alizé, académie ${facts.academy.ofName}: su cuenta está por activar. Haga su primer acceso en el portal.`,
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
  forwardAsked: (place, code, declineCode) => ({
    subject: `Confirmar un reenvío de correo – académie ${place.academy.ofName}`,
    paragraphs: [
      `Una persona que trabaja en la académie ${place.academy.ofName} pide que su correo profesional se reenvíe a esta dirección. Para aceptarlo, este es el código: ${code}. Sirve una sola vez, durante 24 horas.`,
      '¿Ha sido usted? Escriba este código en la página que dejó abierta, o en la página «Reenvío» de su cuenta.',
      `¿No ha sido usted? No dé este código a nadie: sin él, no se reenvía nada. Para no recibir más peticiones como esta, abra en el portal la página «Anular un cambio» (su dirección termina en /annuler) y escriba: ${declineCode}.`,
    ],
    code,
  }),
  forwardSet: (facts, when, event, shown, undoCode) => ({
    subject: `${forwardEvents[event].subject} – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hola, ${facts.firstName}:`,
      `El ${when}, ${forwardEvents[event].text(shown)}.`,
      '¿Ha sido usted? No tiene que hacer nada.',
      ...undo(undoCode),
      help(facts),
    ],
    sms: undoCode
      ? `Alizé, ${when}: ${forwardEvents[event].short}. ¿No ha sido usted? Código ${undoCode}, /annuler.`
      : `Alizé, ${when}: ${forwardEvents[event].short}. Ayuda: ${facts.academy.telephone ?? 'rectorat'}.`,
    ...(undoCode !== undefined && { code: undoCode }),
  }),
  forwardTest: (facts, word) => ({
    subject: `Prueba de reenvío – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hola, ${facts.firstName}:`,
      `Si lee este mensaje en su correo privado, el reenvío funciona. Para confirmarlo, escriba esta palabra en la página «Reenvío» del portal: ${word}.`,
      '¿No ha pedido nada? No haga caso de este mensaje.',
    ],
    code: word,
  }),
  forwardEnding: (facts, lastDay, shown) => ({
    subject: `El reenvío de su correo termina el ${lastDay} – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hola, ${facts.firstName}:`,
      `El reenvío de su correo profesional a ${shown} termina el ${lastDay}. A partir de entonces, su correo se queda en su buzón profesional: no se pierde nada.`,
      '¿Todavía lo necesita? Prolónguelo en la página «Reenvío» de su cuenta.',
      help(facts),
    ],
    sms: `Alizé: el reenvío de su correo termina el ${lastDay}. Prolónguelo en su cuenta.`,
  }),
  forwardEnded: (facts, lastDay, shown) => ({
    subject: `El reenvío de su correo ha terminado – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Hola, ${facts.firstName}:`,
      `El reenvío de su correo profesional a ${shown} ha terminado: su último día fue el ${lastDay}. Su correo se queda ahora en su buzón profesional.`,
      '¿Todavía lo necesita? Configure uno nuevo en la página «Reenvío» de su cuenta.',
      help(facts),
    ],
    sms: 'Alizé: el reenvío de su correo ha terminado. Su correo se queda en su buzón profesional.',
  }),
  numenRequestForManager: (who, when, reference, reach, wish) => ({
    subject: `Solicitud de NUMEN, referencia ${reference}`,
    paragraphs: [
      `${who} ha solicitado su NUMEN el ${when}.`,
      `Para responder: ${reach}.`,
      wish,
      'Este portal no ha comprobado su identidad. Compruébela antes de responder y no dé nunca un NUMEN por correo.',
    ],
  }),
  numenAppointment: (office, slots) =>
    `Desea una cita, que usted debe confirmar. Lugar: ${office}. Horas propuestas: ${slots}.`,
  numenCopy: (until) =>
    `Una copia de su documento de identidad se guarda aparte, con la referencia anterior, hasta el ${until}. Para verla, diríjase al equipo informático del rectorat. Si la copia es ilegible o está caducada, proponga una cita.`,
  numenReceipt: (facts, when, reference, answerBy) => ({
    subject: `Su solicitud de NUMEN – académie ${facts.academy.ofName}`,
    paragraphs: [
      `Su solicitud de NUMEN se recibió el ${when}. Su referencia: ${reference}.`,
      `Su gestor de personal le responderá. Si no tiene noticias después del ${answerBy}, llame ${assistance.es(facts.academy.telephone)} e indique esta referencia.`,
      'Su NUMEN nunca se le enviará por correo.',
      '¿No ha solicitado nada? Ignore este mensaje.',
    ],
  }),
}
