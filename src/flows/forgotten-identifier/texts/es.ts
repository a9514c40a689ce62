import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Nombre de usuario olvidado',
  steps: { identity: 'Quién es usted', sent: 'Envío' },
  likely: '¿Cómo es mi nombre de usuario?',
  identity: {
    heading: 'Recupere su nombre de usuario',
    addressTitle: 'También puede entrar con su dirección de la académie',
    address: (domain) => `Si la conoce (prenom.nom@${domain}), no necesita su nombre de usuario.`,
    signIn: 'Iniciar sesión',
    by: '¿Cómo podemos reconocerle?',
    ways: {
      numen: {
        label: 'Con mi NUMEN (número de personal)',
        hint: 'El nombre de usuario se envía a sus contactos de recuperación.',
      },
      email: {
        label: 'Con mi correo electrónico privado',
        hint: 'El que dio como contacto de recuperación, o a su gestor de personal.',
      },
    },
    email: 'Correo electrónico privado',
    emailHint:
      'Por ejemplo nombre@ejemplo.com. Su nombre de usuario solo se envía a una dirección ya registrada.',
    privacyTitle: 'Sus datos personales',
    privacy: (academy) =>
      `El rectorat (la sede) de la académie ${academy} utiliza estos datos para reconocerle y enviarle su nombre de usuario. Se comparan con los de su expediente; este sitio no guarda ni su NUMEN ni su fecha de nacimiento. Puede pedir al rectorat que le muestre o corrija sus datos.`,
    submit: 'Recibir mi nombre de usuario',
    neither: 'No tengo NUMEN ni correo privado registrado',
    neitherHelp:
      'Una persona del rectorat puede reconocerle de otro modo. Tenga a mano su nombre, su centro y un documento de identidad.',
    firstTime: '¿No ha iniciado sesión nunca? Activar mi cuenta',
  },
}
