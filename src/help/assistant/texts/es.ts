import type { fr } from './fr.ts'

export const es: typeof fr = {
  question: '¿Qué ocurre?',
  lead: 'Elija lo que más se parezca a su situación: comprobamos lo que podemos, aquí mismo, en su navegador.',
  cases: {
    connexion: {
      choice: 'No consigo iniciar sesión',
      lead: 'Casi siempre es una contraseña olvidada o una cuenta bloqueada. Comprobemos primero su dispositivo.',
    },
    'mot-de-passe': {
      choice: 'Mi contraseña no se acepta',
      lead: 'Bastan las mayúsculas bloqueadas o un teclado en otro idioma. Pruebe el campo de abajo.',
    },
    code: {
      choice: 'El código no llega',
      lead: 'Veamos si los mensajes salen en este momento, y luego adónde pudo ir el código.',
    },
    page: {
      choice: 'Una página no aparece o no responde',
      lead: 'La red, el navegador o el servicio: veamos cuál.',
    },
    messages: {
      choice: 'No recibo mis correos',
      lead: 'Miremos el servicio, y luego lo que puede desviar su correo: un filtro, un reenvío, un buzón lleno.',
    },
    telephone: {
      choice: 'Mi correo no funciona en mi teléfono',
      lead: 'Después de cambiar la contraseña, hay que ponerla también en el teléfono.',
    },
    transfert: {
      choice: 'Mi reenvío no funciona',
      lead: 'La página del reenvío de su cuenta relee la regla en el servidor y envía un mensaje de prueba.',
    },
    autre: {
      choice: 'Otra cosa',
      lead: 'Esto es todo lo que podemos comprobar desde aquí. Si todo va bien, alguien le ayuda.',
    },
  },
  list: 'Lo que hemos comprobado',
  checks: {
    cookies: {
      name: 'Uso de cookies',
      fine: 'Permitidas',
      problem: 'Las cookies están rechazadas',
      cure: 'Permita las cookies de este sitio en los ajustes del navegador, o abra una ventana normal, no privada.',
    },
    storage: {
      name: 'Memoria del navegador',
      fine: 'Lista para usar',
      problem: 'El navegador no guarda nada',
      cure: 'Salga de la navegación privada, libere espacio en el dispositivo o permita los datos de este sitio. Si no, lo que escribe se pierde si la página se recarga.',
    },
    browser: {
      name: 'Navegador',
      fine: 'Bastante reciente',
      problem: 'Este navegador es demasiado antiguo',
      cure: 'Actualícelo, o use una versión reciente de Firefox, Chrome, Edge o Safari.',
    },
    network: {
      name: 'Conexión con el servicio',
      fine: 'Establecida',
      problem: 'El servicio no responde a este dispositivo',
      cure: 'Compruebe el wifi o los datos móviles, desactive el modo avión y vuelva a comprobar. En un centro, pruebe también con su teléfono.',
    },
    speed: {
      name: 'Velocidad de la red',
      fine: 'Respuesta rápida',
      problem: 'La red es lenta',
      cure: 'Espere a que termine cada página y pulse una sola vez. Acérquese al wifi o cambie de red.',
    },
    service: {
      name: 'Estado del servicio',
      fine: 'El servicio funciona',
      problem: 'El servicio tiene una avería',
      cure: 'No es culpa suya. Vuelva a intentarlo en unos minutos; nada de lo guardado se pierde.',
    },
    maintenance: {
      name: 'Mantenimiento en curso',
      fine: 'Ninguno',
      problem: 'El servicio está en mantenimiento',
      cure: 'Vuelva a intentarlo en unos minutos. Lo que está escribiendo permanece en la página.',
    },
    mail: {
      name: 'Salida de los mensajes',
      fine: 'Salen enseguida',
      problem: 'Los mensajes salen con retraso',
      cure: 'Espere unos minutos antes de pedir otro código: solo el último sería válido.',
    },
    clock: {
      name: 'Hora del dispositivo',
      fine: 'Correcta',
      problem: 'El dispositivo no está en hora',
      cure: 'En sus ajustes, elija la fecha y la hora automáticas. Una hora falsa hace fallar conexiones.',
    },
    capsLock: {
      name: 'Bloqueo de mayúsculas',
      fine: 'Desactivado',
      problem: 'El bloqueo de mayúsculas está activado',
      cure: 'Pulse la tecla de bloqueo de mayúsculas, a la izquierda del teclado, y empiece de nuevo.',
    },
    keyboard: {
      name: 'Idioma del teclado',
      fine: 'Reconocido',
      problem: 'El teclado no se reconoce',
      cure: 'Compare lo que aparece con sus teclas.',
    },
  },
  running: 'Comprobando…',
  unknown: 'No se ha podido comprobar',
  line: (name, finding) => `${name}: ${finding}`,
  keyboardIs: (layout) => `Su teclado está configurado en ${layout}`,
  allFine: 'Las comprobaciones han terminado. Todo va bien por este lado.',
  again: 'Comprobar de nuevo',
  copy: 'Copiar el resultado',
  copyFailed: 'Seleccione la lista para copiarla',
  report: 'Adjuntar el resultado a una comunicación',
  tryOut: {
    label: 'Pruebe su teclado',
    hint: 'Escriba «azqw» y algunos signos: verá lo que llega de verdad. No escriba aquí su contraseña.',
  },
  helps: 'Lo que puede ayudarle',
}
