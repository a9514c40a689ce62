import type { Shell } from './shell.ts'

export const es: Shell = {
  portal: 'Alizé',
  tagline: (ofName) => `Su cuenta profesional – académie ${ofName}`,
  skip: 'Ir al contenido',
  languages: 'Idioma',
  theme: { label: 'Apariencia', auto: 'Como el dispositivo', light: 'Clara', dark: 'Oscura' },
  nav: { label: 'Principal', signIn: 'Iniciar sesión', account: 'Mi cuenta' },
  footer: {
    strangeAlert: '¿Un aviso de un cambio que no ha hecho?',
    undo: 'Anular un cambio',
    domain: (host) => `Está en ${host}.`,
    never:
      'Nunca le pediremos su contraseña, ni por mensaje ni por teléfono, y nuestros mensajes no contienen ningún enlace.',
    help: '¿Prefiere hablar con alguien?',
    call: (assistance) => `Llame ${assistance}.`,
    links: {
      report: 'Comunicar un problema',
      help: 'Ayuda',
      contact: 'Contacto',
      accessibility: 'Accesibilidad: no conforme',
      personalData: 'Datos personales',
      legalNotice: 'Aviso legal',
    },
  },
  demo: {
    label: 'Sitio de demostración',
    banner: 'Demostración: todo ocurre en este navegador, con personas ficticias. No escriba datos reales.',
    open: 'Abrir el panel de demostración',
  },
  status: {
    maintenance:
      'El servicio está en mantenimiento. Lo que escriba se queda en esta página; vuelva a intentarlo dentro de unos minutos.',
    mailDelayed:
      'En este momento, los mensajes salen con retraso. Un código puede tardar más de lo habitual en llegarle.',
  },
  human: {
    title: 'Una persona para ayudarle',
    telephone: 'Teléfono del rectorat',
    manager: 'Su gestor de personal (gestionnaire)',
    teaching: 'Personal docente de primaria y secundaria',
    administrative: 'Personal administrativo y directivo',
    other: 'Otro personal (AED, AESH, psicólogos, personal médico y social)',
    byTelephone: 'por teléfono',
  },
  form: {
    refused: (field, why) => `${field}: ${why}`,
    error: 'Error:',
    summary: (count) =>
      count === 1 ? 'Hay una respuesta que corregir' : `Hay ${count} respuestas que corregir`,
    waiting: 'Está tardando un poco más de lo habitual…',
    sending: 'Enviando…',
    giveUp: 'Dejar de esperar',
    retryIn: (time) => `Podrá volver a intentarlo dentro de ${time}.`,
    retryNow: 'Ya puede volver a intentarlo.',
    show: 'Mostrar',
    hide: 'Ocultar',
    shown: 'La contraseña está visible',
    hidden: 'La contraseña está oculta',
    capsLock: 'El bloqueo de mayúsculas está activado.',
    optional: '(opcional)',
    copy: { label: 'Copiar', copiedLabel: 'Copiado', failedLabel: 'Seleccione el texto para copiarlo' },
    print: 'Imprimir',
    close: 'Cerrar',
    retry: 'Volver a intentarlo',
    unreachable: 'La red no responde. No se ha perdido nada: compruebe su conexión y vuelva a intentarlo.',
    check: 'Revise esta respuesta.',
  },
  wizard: {
    steps: 'Pasos',
    progress: (step, of, name) => `Paso ${step} de ${of}: ${name}`,
    sentBack: 'Esa página se abre más adelante. Este es el paso en el que estaba.',
    moved: 'Este trámite ha avanzado en otra pestaña. Así está ahora.',
    ended: 'Su trámite se ha cerrado. Empiece de nuevo aquí: no se ha cambiado nada.',
    loading: 'Cargando…',
  },
  notFound: {
    title: 'Página no encontrada',
    text: 'Esta dirección no lleva a ninguna parte, o ya no. Compruébela, o vuelva a la página de inicio.',
    home: 'Ir a la página de inicio',
  },
  broken: {
    title: 'No se ha podido mostrar esta página',
    text: 'El resto del sitio funciona. Vuelva a cargar la página; lo que ya estaba guardado sigue ahí.',
    reload: 'Volver a cargar la página',
  },
}
