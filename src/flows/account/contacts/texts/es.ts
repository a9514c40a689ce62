import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Mis contactos de recuperación',
  lead: 'Reciben los códigos, si pierde el acceso, y los avisos de su cuenta. Nadie más los ve.',
  known: 'Sus contactos',
  none: 'Todavía no hay ningún contacto. Sin él, solo un código de su gestor de personal le devolverá el acceso.',
  contact: 'Contacto',
  state: 'Estado',
  action: 'Acción',
  verified: (day) => `Comprobado el ${day}.`,
  resetsFrom: (when) =>
    `Reciente: solo podrá recibir un código por contraseña olvidada a partir del ${when}.`,
  removedUntil: (day) =>
    `Retirado. Hasta el ${day} sigue recibiendo los avisos y puede volver con el código que contienen.`,
  stillYours: '¿Sigue siendo suyo?',
  yes: 'Sí, sigue siendo mío',
  remove: 'Retirar',
  confirmed: 'Anotado: este contacto sigue siendo suyo.',
  removed: 'El contacto está retirado. Se le ha avisado y puede anularlo durante 7 días.',
  confirmRemoval: {
    title: '¿Retirar este contacto?',
    text: (shown) =>
      `${shown} dejará de recibir códigos. Se le avisa y puede anularlo durante 7 días, por si lo ha pedido otra persona.`,
    last: 'Es su último contacto. Si puede, añada antes otro: sin contacto, solo un código de su gestor de personal le devolverá el acceso.',
    submit: 'Retirar este contacto',
    keep: 'Conservar este contacto',
  },
  add: 'Añadir un contacto',
  change: 'Para sustituir un contacto, añada primero el nuevo y retire después el antiguo.',
  full: 'Tiene tres contactos, el máximo. Retire uno para añadir otro.',
  kind: '¿Qué contacto?',
  byEmail: 'Una dirección de correo privada',
  byMobile: 'Un teléfono móvil',
  email: 'Dirección de correo privada',
  emailHint: 'No la de la académie: ese día, quizá no pueda entrar en ella.',
  mobile: 'Número de móvil',
  mobileHint: 'Por ejemplo 0696 12 34 56.',
  submit: 'Recibir un código',
  codeHeading: 'Escriba el código recibido',
  codeLead: (sentTo) => `Hemos enviado un código de 6 cifras a ${sentTo}.`,
  giveUp: 'No añadirlo',
  added: 'El contacto está añadido y comprobado. Hemos avisado a sus demás contactos.',
}
