import type { fr } from './fr.ts'

export const es: typeof fr = {
  'saisie-trop-rapide': [
    {
      text: 'Después de varios intentos seguidos, el servicio hace esperar antes del siguiente. Así se impide que un desconocido pruebe miles de contraseñas. Usted no ha hecho nada malo.',
    },
    {
      steps: [
        'Mire el tiempo de espera en pantalla: disminuye solo. No sirve de nada recargar la página ni pulsar varias veces.',
        'Mientras tanto, compruebe su nombre de usuario, el bloqueo de mayúsculas y el idioma del teclado.',
        'Cuando termine la espera, muestre la contraseña con «Mostrar» e inténtelo una sola vez.',
        'Si la contraseña sigue sin aceptarse, elija una nueva: es más rápido que adivinar.',
      ],
    },
    {
      note: 'Un teléfono o un programa que conserva la contraseña antigua lo intenta sin usted, todo el día. Corríjalo o la espera volverá.',
    },
    {
      pages: {
        forgottenPassword: 'Elegir una contraseña nueva',
        blockedAccount: 'Mi cuenta está bloqueada',
      },
    },
  ],
  'compte-bloque': [
    { heading: 'Demasiados intentos' },
    {
      text: 'Este bloqueo termina solo, por lo general en unos minutos. También puede desbloquear su cuenta con un código, sin cambiar de contraseña.',
    },
    { heading: 'Bloqueo por parte de la académie' },
    {
      text: 'Cuando una cuenta envía mensajes fraudulentos, la académie la bloquea para proteger a todos. Elija una contraseña nueva, revise su cuenta y llame al rectorat para que reabran su correo.',
    },
    { heading: 'Contraseña caducada' },
    { text: 'Inicie sesión con la contraseña caducada: la página le pide otra enseguida.' },
    { heading: 'Otra persona usa mi cuenta' },
    {
      steps: [
        'Elija de inmediato una contraseña nueva: se cierran todas las sesiones abiertas.',
        'Haga la revisión de la cuenta: reenvíos, reglas de correo, contactos de recuperación, dispositivos.',
        'Avise al rectorat, sobre todo si se enviaron mensajes en su nombre.',
      ],
    },
    {
      pages: {
        blockedAccount: 'Desbloquear mi cuenta',
        forgottenPassword: 'Elegir una contraseña nueva',
        accountCheckUp: 'Revisar mi cuenta',
      },
    },
  ],
  'code-non-recu': [
    {
      text: 'Un código llega normalmente en menos de un minuto, por correo o por SMS, al contacto de recuperación guardado en su cuenta.',
    },
    {
      steps: [
        'Espere un minuto y deje la página abierta: el código vale 10 minutos.',
        'Mire en el correo no deseado de su buzón privado.',
        'Compruebe que mira el buzón correcto: el código nunca llega al correo de la académie.',
        'Pida otro código, por SMS si hay un móvil guardado. Use el último recibido: los anteriores ya no valen.',
        'Si ya no tiene acceso a ese contacto de recuperación, su gestor de personal puede darle un código, válido durante 48 horas.',
      ],
    },
    {
      note: 'Si no hay ningún contacto de recuperación guardado, o si el nombre de usuario está mal escrito, no se envía nada. Para protegerle, la página responde entonces exactamente lo mismo.',
    },
    {
      pages: {
        forgottenIdentifier: 'Recuperar mi nombre de usuario',
        accountContacts: 'Mis contactos de recuperación',
      },
    },
  ],
  'effacer-cache-et-cookies': [
    {
      text: 'El navegador guarda una copia de las páginas (la caché) y pequeños archivos (las cookies). Una copia dañada o antigua puede impedir que un sitio funcione; borrarla no afecta ni a sus mensajes ni a su cuenta.',
    },
    {
      note: 'Pruebe primero en una ventana privada. Si la página funciona ahí, la causa es la caché o una extensión del navegador.',
    },
    { heading: 'Chrome o Edge, en un ordenador' },
    {
      steps: [
        'Pulse Ctrl + Mayús + Supr (Mac: Cmd + Mayús + Supr).',
        'Elija el intervalo «Todos los períodos» o «Todo».',
        'Marque las cookies y las imágenes y archivos en caché. Deje las contraseñas sin marcar.',
        'Pulse «Eliminar datos» o «Borrar ahora» y vuelva a abrir la página.',
      ],
    },
    { heading: 'Firefox, en un ordenador' },
    {
      steps: [
        'Pulse Ctrl + Mayús + Supr (Mac: Cmd + Mayús + Supr).',
        'Elija «Todo», marque las cookies y la caché y bórrelas.',
      ],
    },
    { heading: 'En un iPhone o iPad' },
    {
      steps: [
        'Abra Ajustes y luego Safari (en «Apps» en las versiones recientes).',
        'Toque «Borrar historial y datos de sitios web» y confirme.',
      ],
    },
    { heading: 'Teléfono Android' },
    {
      steps: [
        'En Chrome, toque los tres puntos y luego «Borrar datos de navegación».',
        'Elija el intervalo, deje las contraseñas sin marcar y confirme.',
      ],
    },
    { text: 'Tendrá que iniciar sesión de nuevo en sus sitios. Tenga sus datos a mano.' },
  ],
  maintenance: [
    {
      text: 'Durante un mantenimiento, el servicio se detiene a propósito para repararlo o actualizarlo. Un aviso lo anuncia en la parte superior de cada página.',
    },
    {
      list: [
        'Lo que ya había guardado sigue guardado.',
        'Lo que está escribiendo permanece en la página: déjela abierta.',
        'El correo que le envían no se pierde: espera y llega después.',
      ],
    },
    {
      text: 'Vuelva a intentarlo al cabo de unos minutos. Si no aparece ningún aviso, el fallo está en otra parte: el asistente de la ayuda lo busca.',
    },
    { pages: { help: 'Abrir el asistente' } },
  ],
}
