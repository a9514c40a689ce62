import type { fr } from './fr.ts'

/** One o’clock is singular. */
const hour = (time: string) => `${/^1:/.test(time) ? 'la' : 'las'} ${time}`

export const es: typeof fr = {
  title: 'Contactar con el rectorat (la sede)',
  lead: 'Lo que el portal hace al momento, a quién llamar, dónde y cuándo acudir.',
  noOffice: 'El rectorat de su académie aún no ha indicado aquí sus direcciones ni su horario de atención.',
  telephone: 'Teléfono',
  address: 'Dirección',
  reception: 'Atención al público',
  receptionNote: 'No es el horario del teléfono ni de la asistencia informática.',
  noHours: 'Pregunte el horario de atención por teléfono.',
  now: (time) => `Hora de la académie: ${time}.`,
  nowElsewhere: (time, yours) => `Hora de la académie: ${time}; hora de su dispositivo: ${yours}.`,
  yours: (moment) => `${moment} en su hora`,
  at: (time) => `a ${hour(time)}`,
  dayAt: (day, time) => `el ${day} a ${hour(time)}`,
  from: (opens, closes) => `${opens} – ${closes}`,
  open: (when) => `Abierto, cierra ${when}`,
  pause: (when) => `Pausa, vuelve a abrir ${when}`,
  closed: (when) => `Cerrado, abre ${when}`,
  closedAlone: 'Cerrado',
  holiday: (name) => `Cerrado: ${name}`,
  reopens: (when) => `Abre ${when}.`,
  uncertain: (name) => `Por confirmar: ${name}`,
  uncertainText: 'Algunos años, la atención al público cierra ese día. Llame antes de acudir.',
  surely: (when) => `Con seguridad, abre ${when}.`,
  before: {
    title: 'Sin llamar',
    text: 'El portal se ocupa de ello a cualquier hora, en unos minutos.',
  },
  people: {
    title: 'Llamar o escribir',
    desk: '¿Algo no funciona? El servicio de asistencia le responde por escrito, y usted sigue aquí su respuesta.',
    manager:
      'Escriba a su gestor de personal para lo que atañe a su expediente: NUMEN, estado civil, datos de contacto que conoce el rectorat. No escriba nunca su contraseña ni su NUMEN en un mensaje.',
  },
  daysOff: {
    title: 'Próximos festivos',
    text: 'En los próximos 60 días.',
    none: 'Ninguno en los próximos 60 días.',
    toConfirm: (name) => `${name}: por confirmar`,
  },
  holidays: {
    'new-year': 'Año Nuevo',
    'easter-monday': 'Lunes de Pascua',
    'labour-day': 'Día del Trabajo',
    'victory-1945': 'Victoria de 1945',
    ascension: 'Día de la Ascensión',
    'whit-monday': 'Lunes de Pentecostés',
    'national-day': 'Fiesta Nacional de Francia',
    assumption: 'Asunción',
    'all-saints': 'Todos los Santos',
    'armistice-1918': 'Armisticio de 1918',
    christmas: 'Navidad',
  },
}
