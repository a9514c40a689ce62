import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Revisión de mi cuenta',
  lead: 'Aquí está todo lo que actúa en su cuenta. Conserve lo que reconozca y quite lo demás: nada cambia antes del botón al final de la página.',
  blocked: 'Su correo está cerrado',
  blockedText: (assistance) =>
    `La académie ha bloqueado su cuenta para protegerla y solo tiene abierta esta página. Termine la revisión si aún no lo ha hecho y después llame ${assistance} con su referencia: es la académie quien vuelve a abrir el correo.`,
  last: 'Última revisión',
  reference: 'Referencia del expediente',
  date: 'Fecha',
  outcome: 'Resultado',
  dropped: (count) =>
    count === 0 ? 'Se conservó todo' : count === 1 ? '1 elemento retirado' : `${count} elementos retirados`,
  mailUnknown: 'El correo no responde',
  mailUnknownText:
    'Sus reenvíos y sus reglas no se pueden leer en este momento. Termine lo demás y vuelva a esta página dentro de una hora.',
  changed: 'La lista ha cambiado mientras respondía',
  changedText:
    'Esta página no ha quitado nada. Sus respuestas se conservan: mire lo que es nuevo y después termine.',
  nothing: 'No hay nada que revisar',
  nothingText:
    'Ningún reenvío, ninguna regla, ningún contacto de recuperación, ningún dispositivo reconocido, ninguna otra sesión. Aun así puede terminar, para recibir una referencia que dar si llama.',
  unknownPlace: 'Dispositivo desconocido',
  unnamed: 'Regla sin nombre',
  keepsCopy: 'Sus mensajes se copian allí y también llegan a su buzón.',
  keepsNoCopy: 'Sus mensajes van allí y ya no llegan a su buzón.',
  verified: (on) => `Verificado el ${on}.`,
  remembered: (on) => `Reconocido desde el ${on}.`,
  current: 'Es el dispositivo que está usando.',
  seen: (when) => `Última actividad: ${when}.`,
  kinds: {
    forward: {
      title: 'Reenvíos de su correo',
      risk: 'Con un reenvío, un intruso lee sus mensajes sin iniciar sesión nunca, aunque usted cambie la contraseña.',
      keep: 'Lo conservo: lo pedí yo',
      drop: 'Lo elimino: no lo reconozco',
      one: 'Reenvío a',
    },
    rule: {
      title: 'Reglas de su correo',
      risk: 'Con una regla, un intruso esconde o borra los mensajes que le avisarían.',
      keep: 'La conservo: la escribí yo',
      drop: 'La elimino: no la reconozco',
      one: 'Regla',
    },
    contact: {
      title: 'Contactos de recuperación',
      risk: 'Con un contacto suyo, un intruso recibe los códigos que cambian su contraseña.',
      keep: 'Lo conservo: es mío',
      drop: 'Lo quito: no es mío',
      one: 'Contacto de recuperación',
    },
    device: {
      title: 'Dispositivos reconocidos',
      risk: 'Desde un dispositivo reconocido, un intruso conserva sus propios intentos de adivinar su contraseña.',
      keep: 'Lo conservo: este dispositivo es mío',
      drop: 'Lo olvido: no es mío, o ya no',
      one: 'Dispositivo reconocido',
    },
    session: {
      title: 'Sesiones abiertas en otro lugar',
      risk: 'En una sesión abierta, un intruso actúa sin conocer su contraseña.',
      keep: 'La dejo abierta: soy yo',
      drop: 'La cierro: no soy yo',
      one: 'Sesión en',
    },
  },
  undecided: 'Elija una de las dos respuestas.',
  unsure: '¿No sabe qué responder?',
  unsureText:
    'Quitar un dispositivo o una sesión no tiene riesgo: bastará con volver a iniciar sesión. Para un reenvío, una regla o un contacto, pregunte antes de responder; lo que ha marcado sigue en esta página.',
  submit: 'Terminar la revisión',
  done: {
    title: 'Su revisión está registrada',
    lead: 'Guarde esta referencia: se la pedirán si llama.',
    dropped: 'Lo que ha quitado',
    nothing: 'Nada: lo ha conservado todo.',
    noContact: 'Ya no tiene contacto de recuperación',
    noContactBlocked: 'Dígalo cuando llame: sin contacto no se le puede enviar ningún código.',
    addContact: 'Añadir un contacto de recuperación',
    next: 'Y ahora',
    nextBlocked: (assistance) =>
      `Su correo sigue cerrado. Llame ${assistance} y dé la referencia: la académie mirará su expediente y después volverá a abrir su correo. Nadie le pedirá la contraseña.`,
    nextOpen: 'Si otra persona ha podido conocer su contraseña, necesita una nueva.',
  },
}
