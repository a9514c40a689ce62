import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Contraseña olvidada',
  steps: { identifier: 'Nombre de usuario', code: 'Código', password: 'Contraseña', done: 'Terminado' },
  heading: 'Recupere el acceso a su cuenta',
  lead: 'Unos 3 minutos. Tenga a mano el teléfono o el correo privado de su contacto de recuperación.',
  whatHappens: [
    'Escribe su nombre de usuario.',
    'Enviamos un código a su contacto de recuperación y usted lo escribe.',
    'Elige una contraseña nueva.',
  ],
  identifier: {
    label: 'Nombre de usuario',
    hint: 'Por ejemplo jsairien, o su dirección de correo de la académie completa.',
    submit: 'Recibir un código',
  },
  noContact: 'No tengo contacto de recuperación',
  noContactHelp:
    'Pida un código a su gestor de personal: después de comprobar quién es usted, le dará 10 caracteres, válidos durante 48 horas. Escriba entonces aquí su nombre de usuario; el paso siguiente aceptará ese código.',
  neverActivated: '¿Es su primera vez? Activar mi cuenta',
}
