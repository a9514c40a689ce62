import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Mi cuenta',
  back: 'Volver a mi cuenta',
  hello: (firstName) => `Hola, ${firstName}`,
  identity: 'Sus datos',
  name: 'Nombre',
  uid: 'Nombre de usuario',
  address: 'Dirección de correo de la académie',
  contacts: 'Contactos de recuperación',
  noContact: 'Ninguno',
  asKnown:
    'Su nombre y su dirección proceden del directorio de la académie. ¿Hay algún error? Su gestor de personal puede corregirlo.',
  openMail: 'Abrir mi correo',
  unreachable: 'No tiene contacto de recuperación',
  unreachableText: (assistance) =>
    `Si olvida su contraseña, no podremos enviarle ningún código: tendrá que llamar ${assistance}.`,
  addContact: 'Añadir un contacto de recuperación',
  later: 'Más tarde',
  manage: 'Gestionar mi cuenta',
  tasks: {
    accountPassword: { title: 'Cambiar mi contraseña', text: 'Con la contraseña actual.' },
    accountContacts: {
      title: 'Mis contactos de recuperación',
      text: 'El correo o el móvil que recibe los códigos y los avisos.',
    },
    accountActivity: {
      title: 'Actividad de mi cuenta',
      text: 'Sesiones abiertas, dispositivos, mensajes que le hemos enviado.',
    },
    accountForwarding: {
      title: 'Reenvío de mi correo',
      text: 'Recibir mi correo de la académie en otra dirección (redirección).',
    },
    accountCheckUp: {
      title: 'Revisión de mi cuenta',
      text: '¿Puede que otra persona la use? Repáselo todo.',
    },
    accountSignature: { title: 'Mi firma', text: 'Compóngala aquí y péguela después en su correo.' },
    devices: {
      title: 'Mi correo en mis dispositivos',
      text: 'Los ajustes para su teléfono, su tableta o su ordenador.',
    },
    reportFollowUp: {
      title: 'Mis avisos',
      text: 'Seguir una respuesta del servicio de asistencia o escribirle.',
    },
  },
  forward: {
    title: 'Su correo se reenvía',
    own: (to, until) => `A ${to}, hasta el ${until}. ¿No ha sido usted? Verifique su cuenta.`,
    other: (to) =>
      `Un reenvío creado en otro lugar envía su correo a ${to}. ¿No ha sido usted? Verifique su cuenta.`,
    broken: 'Su reenvío necesita revisión',
    brokenText: (to) => `A ${to}: el servidor de correo no hace lo que usted pidió.`,
    unseen: 'No vemos adónde va su correo',
    unseenText:
      'Las reglas de su correo no se pueden leer en este momento: si existe un reenvío, no se ve desde aquí. Mire de nuevo dentro de unos minutos.',
    look: 'Mirar de nuevo',
    see: 'Ver mi reenvío',
    check: 'Verificar mi cuenta',
  },
  signIns: 'Últimos inicios de sesión',
  signInsHelp: '¿Alguno no es suyo?',
  signInsMore: 'Ver toda la actividad',
  signOut: 'Cerrar sesión',
  signOutNote: 'En un ordenador compartido, cierre después el navegador.',
  ending: {
    title: 'Su sesión termina pronto',
    left: (time) => `Tiempo restante: ${time}.`,
    why: 'Sin actividad, termina a los 30 minutos: así se protege su cuenta. Lo que ha escrito sigue ahí.',
    stay: 'Continuar mi sesión',
    last: 'Ocho horas después de iniciarla termina en cualquier caso. Acabe lo que está haciendo, o inicie sesión de nuevo después.',
    finish: 'Acabar lo que estoy haciendo',
  },
  proof: {
    title: 'Confirme que es usted',
    text: 'Este cambio es delicado y escribió su contraseña hace más de 5 minutos. Escríbala de nuevo: lo que ha empezado seguirá enseguida.',
    password: 'Contraseña',
    submit: 'Continuar',
  },
}
