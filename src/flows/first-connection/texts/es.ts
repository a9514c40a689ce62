import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Primer acceso',
  steps: {
    identity: 'Quién es usted',
    code: 'Comprobación',
    contact: 'Contacto de recuperación',
    password: 'Contraseña',
    done: 'Terminado',
  },
  identity: {
    heading: 'Active su cuenta profesional',
    lead: 'Unos 4 minutos. Tenga a mano su NUMEN (número de personal) y un teléfono o una dirección de correo privada.',
    whatIsNumen: '¿Dónde encuentro mi NUMEN?',
    numenHelp:
      'El NUMEN es su número personal en la educación pública francesa: 13 caracteres, que recibió al incorporarse a su puesto. La secretaría de su centro o su gestor de personal lo conoce. Nunca se lo enviaremos por correo electrónico.',
    numenUnknown: 'No encuentro mi NUMEN',
    lastName: 'Apellido',
    lastNameHint: 'El de nacimiento o el que usa habitualmente.',
    numen: 'NUMEN',
    numenHint: '13 caracteres, por ejemplo 30E2400099ABC. Puede escribir espacios y minúsculas.',
    numenShape: (position, found) =>
      position === 3
        ? `El carácter 3 suele ser una letra, no «${found}». Compruébelo y continúe si de verdad es su NUMEN.`
        : `El carácter ${position} es poco habitual: «${found}». Compruébelo y continúe si de verdad es su NUMEN.`,
    numenSuggested: (position, found, suggested) =>
      `En la posición ${position}, «${found}» quizá sea «${suggested}». Compruébelo y continúe si de verdad es su NUMEN.`,
    birthDate: 'Fecha de nacimiento',
    birthDateHint: 'Por ejemplo 14 3 1985.',
    day: 'Día',
    month: 'Mes',
    year: 'Año',
    charterTitle: 'Las normas de uso en tres líneas',
    charterLines: [
      'Esta cuenta es personal: no dé su contraseña a nadie, ni siquiera a un colega o al servicio de asistencia.',
      'Úsela para su trabajo, con respeto hacia los alumnos, las familias y la ley.',
      'Avise sin demora de cualquier mensaje sospechoso o acceso que no reconozca.',
    ],
    charterMore: 'Leer las normas completas',
    charterFull: [
      'Su cuenta profesional abre su correo de trabajo y los servicios digitales de la académie. Es suya mientras ocupe su puesto.',
      'Elija una contraseña que no use en ningún otro sitio. Nadie en la académie necesita conocerla.',
      'El correo profesional sirve para el trabajo. Se admite un uso privado razonable, salvo para actividades comerciales, políticas o religiosas.',
      'Los datos de los alumnos y de las familias no salen de las herramientas de la académie sin necesidad ni protección.',
      'La académie registra los accesos y los cambios de su cuenta para protegerla. Estos registros se conservan un año como máximo, y usted puede pedir consultarlos.',
      'En caso de riesgo, la académie puede suspender el acceso. Le informará y le ayudará a recuperarlo.',
    ],
    charterAccept: 'He leído las normas de uso y las acepto',
    privacyTitle: 'Sus datos personales',
    privacy: (academy) =>
      `El rectorat (la sede) de la académie ${academy} utiliza estos datos para reconocerle y abrir su cuenta. Se comparan con los de su expediente; este sitio no guarda ni su NUMEN ni su fecha de nacimiento. Puede pedir al rectorat que le muestre o corrija sus datos.`,
    submit: 'Continuar',
    refused: {
      title: 'No podemos activar ninguna cuenta con estos datos',
      reasons: 'Estas son las posibles razones:',
      active: 'Su cuenta ya está activa.',
      signIn: 'Inicie sesión',
      lost: (assistance) => `¿Ha olvidado su nombre de usuario o su contraseña? Llame ${assistance}.`,
      typo: 'Hay un error de escritura en el apellido, el NUMEN o la fecha. Corríjalo más abajo.',
      recruit: 'Acaba de incorporarse: su expediente llega durante la noche. Vuelva a intentarlo mañana.',
    },
  },
}
