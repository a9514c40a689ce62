import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Datos personales',
  lead: 'Lo que este portal guarda sobre usted, por qué, durante cuánto tiempo y quién lo ve.',
  demonstration:
    'En esta demostración nada sale de su navegador y las personas son ficticias. Esto es lo que guarda el servicio real.',
  controller: {
    title: 'Quién responde de ellos',
    text: (ofName) =>
      `La académie ${ofName} es responsable de estos datos. Ninguno se vende ni se cede para otros fines; este portal no mide su audiencia ni llama a ningún otro sitio.`,
    elsewhere:
      'Su nombre, su fecha de nacimiento, su NUMEN y su contraseña están en el directorio de la académie: el portal los consulta allí y no los copia. Sus mensajes y sus reglas de correo permanecen en el servidor de correo.',
  },
  kept: 'Lo que guarda el servicio',
  columns: { what: 'Qué', contains: 'Contiene', until: 'Hasta cuándo', seenBy: 'Quién lo ve' },
  basis: {
    'public-service': 'Base jurídica: misión de interés público de la académie (RGPD, artículo 6.1.e).',
    'duty-of-security': 'Base jurídica: obligación de proteger sus datos (RGPD, artículos 6.1.c y 32).',
  },
  purposes: {
    entry: {
      title: 'Dejarle entrar a usted, y a nadie más',
      why: 'Primera conexión, contraseña o identificador olvidados, códigos.',
    },
    account: { title: 'Llevar su cuenta', why: 'Sus ajustes, sus sesiones, sus dispositivos personales.' },
    contacts: {
      title: 'Localizarle si no puede entrar',
      why: 'Sus contactos de recuperación reciben los códigos y las alertas.',
    },
    forwarding: {
      title: 'Reenviar su correo',
      why: 'Lo que ha pedido, para comprobarlo y avisarle antes de que termine.',
    },
    numen: {
      title: 'Pedir su NUMEN',
      why: 'Para que su gestor de personal sepa quién es y pueda responderle.',
    },
    messages: { title: 'Escribirle', why: 'Para que pueda comprobar lo que le hemos enviado, y nada más.' },
    security: {
      title: 'Proteger su cuenta',
      why: 'Frenar a quien adivina, anular lo que usted no hizo, comprender un incidente.',
    },
  },
  kinds: {
    activation: 'Primera conexión en curso',
    code: 'Código enviado',
    managerCode: 'Código dado por su gestor de personal',
    reset: 'Nueva contraseña en curso',
    recovery: 'Recuperación de su cuenta tras anular un cambio',
    account: 'Cuenta',
    session: 'Sesión abierta',
    device: 'Dispositivo personal',
    contact: 'Contacto de recuperación',
    addition: 'Contacto de recuperación por confirmar',
    forward: 'Reenvío',
    declined: 'Reenvío rechazado por su destinatario',
    numenRequest: 'Solicitud de NUMEN en preparación',
    numenCase: 'Solicitud de NUMEN enviada',
    message: 'Mensaje enviado',
    undo: 'Código de anulación',
    ticket: 'Revisión de seguridad, para el equipo informático',
    attempts: 'Intentos recientes',
    sendings: 'Envíos recientes',
    idempotency: 'Respuesta a un envío, para no hacer nada dos veces',
    audit: 'Registro de seguridad',
  },
  data: {
    identifier: 'su identificador',
    language: 'su idioma',
    dates: 'fechas y horas',
    charter: 'la fecha en que aceptó la carta de uso',
    progress: 'en qué punto está el trámite',
    contact: 'una dirección de correo o un móvil',
    'code-print': 'la huella del código, nunca el código',
    tries: 'el número de intentos',
    'visit-print': 'un número al azar para esta visita',
    'asked-print': 'la huella de lo que se escribió, ilegible',
    device: 'el navegador y el sistema',
    change: 'lo que se cambió',
    forward: 'la dirección de destino, las opciones y la fecha de fin',
    'forward-test': 'la palabra y la hora del mensaje de prueba',
    decisions: 'lo que ha conservado o retirado',
    events: 'lo que ocurrió y con qué resultado',
    category: 'su categoría de personal',
    requester: 'sus apellidos, nombre, fecha de nacimiento, centro, teléfono y correo, tal como los escribió',
    copy: 'la copia de su documento de identidad, si la envió',
    appointment: 'la sede y las horas que pidió',
    reference: 'una referencia',
    message: 'el asunto del mensaje, y su texto hasta el envío',
    print: 'la huella de su identificador, en lugar de su nombre',
    address: 'la dirección de red del dispositivo (IP)',
    call: 'el número técnico o la respuesta de un envío',
  },
  readers: {
    service: 'solo el servicio',
    person: 'usted, en su cuenta',
    manager: 'su gestor de personal',
    'it-team': 'el equipo informático de la académie',
  },
  until: {
    days: (count) => (count > 1 ? `${count} días` : `${count} día`),
    hours: (count) => (count > 1 ? `${count} horas` : `${count} hora`),
    removed: 'hasta que lo retire y, después, 7 días como máximo',
    noEnd: 'sin plazo fijado por el portal: pida a la académie que lo borre',
  },
  browser: {
    title: 'Lo que guarda su navegador',
    text: 'Solo lo necesario: por eso no se pide consentimiento, y no hay ningún rastreador.',
    what: [
      'El idioma y la apariencia elegidos, hasta que los borre.',
      'La hora a partir de la cual puede volver a intentarlo, cuando hay que esperar.',
      'En la pestaña abierta, durante media hora como máximo, lo que ha escrito en un trámite; nunca una contraseña, un código, un NUMEN ni una fecha de nacimiento.',
      'Lo necesario para reconocer su visita durante 24 horas, su sesión durante 8 horas y su dispositivo durante un año si marcó «Este dispositivo es personal».',
    ],
    demonstration:
      'En esta demostración, el propio mundo ficticio se guarda en una base de este navegador; el panel de demostración permite empezar de nuevo.',
  },
  rights: {
    title: 'Sus derechos',
    text: 'Puede pedir ver sus datos, que se corrijan o se borren, limitar su uso u oponerse a él por motivos propios. Algunos deben quedarse: el registro de seguridad llega a su término.',
    ask: (assistance) => `Para cualquier solicitud, llame ${assistance}.`,
    officer: 'Delegado de protección de datos',
    noOfficer:
      'La dirección del delegado de protección de datos aún no se indica aquí: el rectorat se la da.',
    complaint:
      'Si la respuesta no le convence, puede presentar una reclamación ante la CNIL, la autoridad francesa de protección de datos:',
  },
}
