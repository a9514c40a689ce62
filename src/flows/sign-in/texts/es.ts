import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Inicio de sesión',
  heading: 'Inicie sesión',
  lead: (host) => `Antes de escribir su contraseña, compruebe que la dirección de esta página es ${host}.`,
  identifier: 'Nombre de usuario',
  identifierHint: 'Por ejemplo jsairien, o su dirección de correo de la académie completa.',
  password: 'Contraseña',
  personal: 'Este dispositivo es personal',
  personalHint: 'No marque esta casilla en un ordenador compartido.',
  submit: 'Iniciar sesión',
  clear: 'Borrar',
  firstTime: '¿Es su primera vez? Activar mi cuenta',
  toNumen: 'Elegir una contraseña nueva',
  signedOut: 'Ha cerrado la sesión',
  signedOutText: 'En un ordenador compartido, cierre también el navegador.',
  lost: '¿Ha olvidado su contraseña o su nombre de usuario?',
}
