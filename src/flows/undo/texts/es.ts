import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Anular un cambio',
  lead: '¿Ha recibido un aviso de un cambio que no ha hecho? El código de ese aviso lo anula y cierra todas las sesiones de su cuenta.',
  code: 'Código de anulación',
  codeHint: '10 caracteres, en el aviso recibido por correo o SMS. Es válido durante 7 días.',
  submit: 'Anular el cambio',
  noCode: 'No tengo código',
  noCodeHelp: 'No espere: alguien puede comprobar con usted quién es y proteger su cuenta.',
  undone: {
    activation: 'La activación está anulada',
    'contact-added': 'El contacto añadido está eliminado',
    'contact-removed': 'El contacto retirado está de vuelta',
    forward: 'El reenvío está detenido',
    'forward-declined': 'No se reenviará ningún correo a su dirección',
    'password-changed': 'El cambio está denunciado',
  },
  declined: 'La persona que lo pidió está avisada. No podrá volver a pedírselo durante un mes.',
  sessionsEnded: 'Todas las sesiones de su cuenta están cerradas.',
  password: 'Elija una contraseña nueva',
  passwordWhy: 'Quizá alguien conocía la antigua. Mientras no la cambie, puede utilizarla.',
  account: 'Su cuenta',
  passwordSubmit: 'Guardar esta contraseña',
  activationNext:
    'La cuenta está como si nunca se hubiera usado. Si es suya, actívela usted: elegirá su contacto de recuperación y su contraseña.',
  toFirstConnection: 'Activar mi cuenta',
  done: 'Su cuenta vuelve a ser suya',
  doneText: 'Su contraseña nueva está guardada. Escríbala también en su teléfono y sus ordenadores.',
  toSignIn: 'Iniciar sesión',
  expired: 'Se ha acabado el tiempo para elegir aquí una contraseña',
  expiredText: (assistance) =>
    `El cambio sigue anulado. Inicie sesión para cambiar la contraseña; si no lo consigue, llame ${assistance}.`,
  forgottenPassword: '¿Ha olvidado su contraseña?',
  blockedAccount: 'Alguien utiliza mi cuenta: qué hacer',
}
