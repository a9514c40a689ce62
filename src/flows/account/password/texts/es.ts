import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Cambiar mi contraseña',
  lead: 'Se cerrarán sus demás sesiones y se avisará a sus contactos de recuperación.',
  expired: 'Su contraseña ha caducado',
  expiredText: 'Elija una nueva para continuar. Antes de eso no se puede hacer nada más.',
  current: 'Contraseña actual',
  submit: 'Cambiar mi contraseña',
  doneTitle: 'Su contraseña ha cambiado',
  done: 'Sus demás sesiones están cerradas. Hemos enviado un aviso a sus contactos de recuperación y a su correo de la académie.',
  devices: 'Actualice sus dispositivos',
  devicesText:
    'Un dispositivo que conserva la contraseña antigua la intenta una y otra vez, y acaba por bloquear su cuenta. Escriba la nueva en todos los lugares donde estaba guardada la antigua:',
  devicesList: [
    'el correo de su teléfono y de su tableta',
    'el programa de correo de su ordenador',
    'las contraseñas guardadas en sus navegadores',
    'la wifi de su centro, si utiliza esta cuenta',
  ],
  devicesSee: 'Los ajustes de mi correo en mis dispositivos',
}
