import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Cuenta bloqueada o pirateada',
  heading: '¿Qué le pasa a su cuenta?',
  lead: 'Elija lo que más se parezca: verá qué hacer.',
  tries: {
    name: 'Demasiados intentos: me piden que espere',
    text: 'Después de varias contraseñas incorrectas, la cuenta espera de 1 a 15 minutos y se desbloquea sola. Su contraseña no cambia.',
    unlock:
      '¿Conoce su contraseña y no quiere esperar? Un código enviado a su contacto de recuperación desbloquea la cuenta enseguida.',
    submit: 'Desbloquear con un código',
    forgotten: 'Ya no sé mi contraseña',
  },
  phished: {
    name: 'La académie ha bloqueado mi cuenta',
    text: 'Lo hace cuando se ha dado una contraseña a un sitio falso, o cuando salen mensajes fraudulentos de una cuenta.',
    what: [
      'Elija una contraseña nueva, con un código.',
      'Inicie sesión: revisará su cuenta.',
      'Llame: solo el rectorat puede reabrir el correo.',
    ],
    go: 'Elegir una contraseña nueva',
  },
  expired: {
    name: 'Mi contraseña ha caducado',
    text: 'Inicie sesión con esa contraseña: la página siguiente le pedirá una nueva.',
    go: 'Iniciar sesión',
  },
  left: {
    name: 'He dejado la académie',
    text: 'La cuenta se cierra al marcharse. ¿Ha vuelto o cree que es un error? Su gestor de personal puede pedir que se reabra.',
  },
  hacked: {
    name: 'Otra persona utiliza mi cuenta',
    text: 'Mensajes que no ha escrito, un acceso o un reenvío que no reconoce: actúe ahora.',
    what: [
      'Elija una contraseña nueva, con un código: todas las sesiones abiertas se cierran.',
      'Inicie sesión: revisará reenvíos, contactos y dispositivos, y quitará los que no sean suyos.',
    ],
    go: 'Recuperar mi cuenta',
    alert: '¿Ha recibido un aviso con un código?',
    undo: 'Anular el cambio',
  },
  other: 'Otra cosa',
  unlock: {
    heading: 'Desbloquee su cuenta',
    lead: 'Un código enviado a su contacto de recuperación acaba con la espera. Su contraseña sigue siendo la misma.',
    otherIdentifier: 'No es el nombre de usuario correcto: empezar de nuevo',
    back: 'Volver a los otros casos',
    done: 'Su cuenta está desbloqueada',
    doneText: 'Puede iniciar sesión enseguida. Su contraseña no ha cambiado.',
    alert: 'Se ha enviado un aviso a su correo de la académie y a sus contactos de recuperación.',
    signIn: 'Iniciar sesión',
  },
}
