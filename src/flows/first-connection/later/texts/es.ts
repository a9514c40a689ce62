import type { fr } from './fr.ts'

export const es: typeof fr = {
  code: {
    headingSent: 'Escriba el código que le hemos enviado',
    headingManager: 'Escriba el código de su gestor de personal',
    lead: (sentTo) =>
      `Hemos enviado un código de 6 cifras a ${sentTo}, el contacto que consta en recursos humanos.`,
    notSent: 'Se han pedido demasiados códigos para este contacto. Espere unos minutos y pida uno nuevo.',
    managerLead:
      'Su académie pide un código que le da su gestor de personal (gestionnaire): 10 caracteres, válido 48 horas.',
    noAccess: 'Ya no tengo acceso a este contacto',
    noAccessHelp:
      'Pida un código a su gestor de personal (gestionnaire): tras comprobar su identidad, le dará 10 caracteres que podrá escribir aquí, válidos 48 horas.',
  },
  contact: {
    heading: '¿Adónde le enviamos un código si pierde el acceso?',
    lead: 'Este contacto privado recibirá los códigos y los avisos de su cuenta. Nadie más lo verá.',
    kind: 'Elija su contacto de recuperación',
    byEmail: 'Una dirección de correo privada',
    byMobile: 'Un teléfono móvil',
    none: 'No tengo ni correo privado ni móvil',
    noneHint: 'Si olvida su contraseña, solo un código de su gestor de personal le devolverá el acceso.',
    email: 'Dirección de correo privada',
    emailHint: 'No la de la académie: ese día, quizá no pueda entrar en ella.',
    mobile: 'Número de móvil',
    mobileHint: 'Por ejemplo 0696 12 34 56.',
    submit: 'Recibir un código',
    submitNone: 'Continuar sin contacto',
    codeHeading: 'Escriba el código recibido',
    codeLead: (sentTo) => `Hemos enviado un código de 6 cifras a ${sentTo}.`,
    change: 'Cambiar de contacto',
    settled: (sentTo) => `Su contacto de recuperación ${sentTo} está comprobado.`,
    settledNone: 'Ha decidido continuar sin contacto de recuperación.',
    next: 'Continuar',
  },
  password: {
    heading: 'Elija su contraseña',
    lead: 'Estos son su nombre de usuario y su dirección. Podrá iniciar sesión con cualquiera de los dos y esta contraseña.',
    uid: 'Nombre de usuario',
    address: 'Dirección de correo de la académie',
    submit: 'Activar mi cuenta',
  },
  done: {
    heading: (firstName) => `${firstName}, su cuenta está activada`,
    lead: 'Guarde su nombre de usuario: lo necesitará para iniciar sesión.',
    signIn: 'Iniciar sesión',
    print: 'Imprimir esta hoja',
    printNote: 'Esta hoja no contiene su contraseña. No la escriba en ella.',
    nextTitle: 'Y ahora',
    devices: 'Añada su correo a su teléfono, con este nombre de usuario.',
    next: ['Guarde la página de inicio de este sitio en sus favoritos: le servirá si pierde el acceso.'],
    forwardingFrom: (when) =>
      `Por su seguridad, podrá reenviar sus mensajes a otra dirección a partir del ${when}.`,
    site: 'Sitio web',
  },
  refused: {
    title: 'No podemos activar ninguna cuenta con estos datos',
    reasons: 'Estas son las posibles razones:',
    active: 'Su cuenta ya está activa.',
    signIn: 'Inicie sesión',
    forgottenIdentifier: '¿Ha olvidado su nombre de usuario?',
    forgottenPassword: '¿Ha olvidado su contraseña?',
    typo: 'Hay un error de escritura en el apellido, el NUMEN o la fecha. Corríjalo más abajo.',
    recruit: 'Acaba de incorporarse: su expediente llega durante la noche. Vuelva a intentarlo mañana.',
  },
}
