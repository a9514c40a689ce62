import type { fr } from './fr.ts'

export const es: typeof fr = {
  code: {
    heading: 'Escriba el código recibido',
    lead: 'Si esta cuenta existe y tiene un contacto de recuperación, un código de 6 cifras está en camino. Es válido durante 10 minutos.',
    hint: '6 cifras, o los 10 caracteres que le dio su gestor de personal.',
    otherContact:
      'El código se envió a un contacto guardado en su cuenta: quizá otra dirección u otro teléfono.',
    noContact:
      'Sin contacto de recuperación no se le puede enviar ningún código: pida uno a su gestor de personal y escríbalo aquí.',
    neverActivated: 'Una cuenta que nunca se ha activado no recibe códigos:',
    activate: 'haga su primer acceso',
    otherIdentifier: 'No es el nombre de usuario correcto: empezar de nuevo',
  },
  password: {
    heading: 'Elija una contraseña nueva',
    lead: 'El código es correcto. Elija una contraseña distinta de la anterior.',
    uid: 'Nombre de usuario',
    address: 'Dirección de correo de la académie',
    submit: 'Guardar esta contraseña',
  },
  done: {
    heading: 'Su contraseña nueva está guardada',
    lead: 'La anterior ya no sirve en ningún sitio.',
    healed: [
      'Todas las sesiones abiertas con la contraseña anterior están cerradas.',
      'Si tenía que esperar por demasiados intentos, ya no hace falta.',
      'Los códigos recibidos hasta ahora ya no funcionan.',
      'Se ha enviado un aviso a su correo de la académie y a sus contactos de recuperación.',
    ],
    signIn: 'Iniciar sesión',
    devicesTitle: 'Cámbiela también en sus dispositivos',
    devicesLead:
      'Un dispositivo que guarda la contraseña anterior la prueba sin parar y puede bloquear su cuenta.',
    devices: [
      'Teléfono y tableta: la aplicación de correo.',
      'Ordenador: Thunderbird, Outlook o Mail.',
      'Navegador y gestor de contraseñas: la contraseña guardada.',
    ],
    devicesSee: 'Los ajustes de mi correo en mis dispositivos',
  },
  blocked: {
    title: 'Su correo sigue cerrado por ahora',
    text: 'La académie lo bloqueó para protegerlo, y solo el rectorat puede reabrirlo. Inicie sesión para revisar su cuenta y llame después.',
  },
}
