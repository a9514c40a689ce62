import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Inicio de sesión',
  heading: 'Inicie sesión',
  lead: (host) => `Antes de escribir su contraseña, compruebe que la dirección de esta página es ${host}.`,
  identifier: 'Nombre de usuario',
  identifierHint: 'Por ejemplo jsairien, o su dirección de correo de la académie completa.',
  password: 'Contraseña',
  warn: 'Avíseme antes de acceder a otros servicios',
  warnHint: 'Una página le dirá adónde va antes de llevarle.',
  personal: 'Este dispositivo es personal',
  personalHint: 'No marque esta casilla en un ordenador compartido.',
  submit: 'Iniciar sesión',
  clear: 'Borrar',
  firstTime: '¿Es su primera vez? Activar mi cuenta',
  chooseAnew: 'Elegir una contraseña nueva',
  signedOut: 'Ha cerrado la sesión',
  signedOutText: 'En un ordenador compartido, cierre también el navegador.',
  leadsTo: (name, host) => `Después de iniciar sesión irá a ${name} (${host}).`,
  serviceRefused: 'El enlace que ha seguido lleva a un sitio que no conocemos',
  serviceRefusedText:
    'No le llevaremos allí: al iniciar sesión llegará a su cuenta. Si el enlace venía en un mensaje, desconfíe de ese mensaje.',
  blocked:
    'Su contraseña es correcta, pero quizá otra persona la conozca: elija primero una nueva. Después, solo el rectorat puede desbloquear el correo; nadie le pedirá la contraseña.',
  disabled:
    '¿Ha vuelto a la académie o cree que es un error? Su gestor de personal puede pedir que se reabra la cuenta.',
  forgottenIdentifier: '¿Ha olvidado su nombre de usuario?',
  forgottenPassword: '¿Ha olvidado su contraseña?',
  blockedAccount: '¿Cuenta bloqueada, o utilizada por otra persona?',
  goOn: {
    title: (name) => `Va a ${name}`,
    text: (host) => `Ha iniciado sesión. La dirección siguiente es de otro sitio: ${host}.`,
    beware: (host) => `Ese sitio puede volver a pedirle la contraseña. Compruebe antes que está en ${host}.`,
    go: (name) => `Continuar a ${name}`,
    stay: 'Quedarme en mi cuenta',
  },
}
