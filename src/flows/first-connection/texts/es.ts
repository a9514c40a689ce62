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
    alreadyActive: '¿Su cuenta ya está activa? Inicie sesión',
  },
}
