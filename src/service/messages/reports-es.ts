import { assistance } from '#src/academy/assistance.ts'
import type { StaffCategory } from '#src/academy/schema.ts'
import type { ReportCategory } from '#src/contract/report.ts'
import type { ReportMessages } from './reports.ts'

const categories: Record<ReportCategory, string> = {
  'sign-in': 'inicio de sesión',
  code: 'código no recibido o rechazado',
  'first-connection': 'primer acceso',
  mail: 'correo',
  forwarding: 'reenvío de mensajes',
  devices: 'correo en un dispositivo',
  hacked: 'cuenta utilizada por otra persona',
  page: 'página del portal',
  accessibility: 'accesibilidad',
  other: 'otro',
}
const staffs: Record<StaffCategory, string> = {
  teaching: 'enseñanza',
  administrative: 'administración',
  other: 'otro personal',
}
const times = { morning: 'por la mañana', afternoon: 'por la tarde' }

const FOLLOW = 'Seguir una incidencia'
const NEVER = 'Nunca pedimos su contraseña, ni por teléfono ni por mensaje.'

export const reportsEs: ReportMessages = {
  receipt: (place, when, reference, key, answerBy) => ({
    subject: `Su incidencia ${reference} – académie ${place.academy.ofName}`,
    paragraphs: [
      `Su incidencia se recibió el ${when}. Su referencia: ${reference}. Su clave: ${key}.`,
      `Para leer la respuesta o añadir un mensaje, abra en el portal la página «${FOLLOW}» (su dirección termina en /signaler/suivi) y escriba la referencia y la clave. No dé la clave a nadie.`,
      `Un correo le avisará de cada respuesta. Si no tiene noticias después del ${answerBy}, llame ${assistance.es(place.academy.telephone)} e indique la referencia, nunca la clave.`,
      NEVER,
      '¿No ha avisado de nada? No haga caso de este mensaje.',
    ],
  }),
  answered: (place, reference) => ({
    subject: `Una respuesta a su incidencia ${reference} – académie ${place.academy.ofName}`,
    paragraphs: [
      `Le espera una respuesta. Para leerla, abra en el portal la página «${FOLLOW}» (su dirección termina en /signaler/suivi) y escriba la referencia ${reference} y la clave de su recibo.`,
      NEVER,
    ],
  }),
  forHelpDesk: (reference, category, caller) => ({
    subject: `Incidencia ${reference}: ${categories[category]}`,
    paragraphs: [
      `${caller.name} (${staffs[caller.staff]}${caller.uai === undefined ? '' : `, UAI ${caller.uai}`}) ha avisado de un problema. Asunto: ${categories[category]}. Referencia: ${reference}.`,
      caller.phone === undefined
        ? 'No ha pedido que se le llame.'
        : `Llamar ${times[caller.when ?? 'morning']}: ${caller.phone}.`,
      'Este portal no ha comprobado quién es. Lo que ha escrito se guarda aparte, con la referencia anterior.',
    ],
  }),
}
