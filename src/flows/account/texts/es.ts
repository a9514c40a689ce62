import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Mi cuenta',
  hello: (firstName) => `Hola, ${firstName}`,
  identity: 'Sus datos',
  name: 'Nombre',
  uid: 'Nombre de usuario',
  address: 'Dirección de correo de la académie',
  asKnown:
    'Estos datos proceden del directorio de la académie. ¿Hay algún error? Su gestor de personal puede corregirlo.',
  openMail: 'Abrir mi correo',
  unreachable: 'No tiene contacto de recuperación',
  unreachableText: (assistance) =>
    `Si olvida su contraseña, no podremos enviarle ningún código: tendrá que llamar ${assistance}.`,
  signOut: 'Cerrar sesión',
}
