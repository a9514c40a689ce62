import { listed } from './list.ts'
import type { Holiday, Reception } from './schema-office.ts'
import type { Academy } from './schema.ts'

const morning: [string, string] = ['08:30', '12:00']
const afternoon: [string, string] = ['14:30', '16:30']
const reception: Reception = {
  monday: [morning, afternoon],
  tuesday: [morning],
  wednesday: [morning],
  thursday: [morning, afternoon],
  friday: [morning],
}

const uncertainDays: Holiday[] = [
  { fromEaster: -47, name: { fr: 'Mardi gras', en: 'Shrove Tuesday', es: 'Martes de Carnaval' } },
  { fromEaster: -46, name: { fr: 'Mercredi des Cendres', en: 'Ash Wednesday', es: 'Miércoles de Ceniza' } },
  { fromEaster: -2, name: { fr: 'Vendredi saint', en: 'Good Friday', es: 'Viernes Santo' } },
  {
    date: '07-21',
    name: { fr: 'Fête Victor Schœlcher', en: 'Victor Schœlcher Day', es: 'Día de Victor Schœlcher' },
  },
  { date: '11-02', name: { fr: 'Jour des défunts', en: 'All Souls’ Day', es: 'Día de los Difuntos' } },
]

/** The académie de Martinique, in full. I-Prof stays off: the académie has not given its address. */
export const martinique: Academy = {
  ...listed('martinique'),
  telephone: '0596 52 25 00',
  managers: {
    teaching: 'ce.dp1@ac-martinique.fr',
    administrative: 'ce.dp2@ac-martinique.fr',
  },
  offices: [
    {
      name: 'Schœlcher (Terreville)',
      address: ['Terreville', '97279 Schœlcher Cedex'],
      telephone: '0596 52 25 00',
      reception,
    },
    {
      name: 'Fort-de-France (Kerlys)',
      address: ['Kerlys', '97200 Fort-de-France'],
      telephone: '0596 59 99 00',
      reception,
    },
  ],
  holidays: [
    {
      // Code du travail L3422-2; décret n° 83-1003, article 1.
      date: '05-22',
      name: {
        fr: 'Abolition de l’esclavage',
        en: 'Abolition of Slavery Day',
        es: 'Abolición de la esclavitud',
      },
    },
  ],
  uncertainDays,
  mail: {
    imap: { host: 'imaps.ac-martinique.fr', port: 993, security: 'SSL/TLS' },
    smtp: { host: 'mxcyrus.ac-martinique.fr', port: 587, security: 'STARTTLS' },
    userName: 'uid',
  },
  links: {
    webmail: 'https://sogomar.ac-martinique.fr/SOGo/',
    // The national address, seen in public code: for the académie to confirm.
    magistere: 'https://magistere.education.fr/',
  },
  services: [
    {
      name: { fr: 'Messagerie Sogomar', en: 'Sogomar webmail', es: 'Correo web Sogomar' },
      origin: 'https://sogomar.ac-martinique.fr',
      pathPrefix: '/SOGo/',
    },
    {
      name: { fr: 'M@gistère', en: 'M@gistère', es: 'M@gistère' },
      origin: 'https://magistere.education.fr',
      pathPrefix: '/',
    },
  ],
  forwarding: { policy: 'discouraged', keepCopyLocked: false, maxMonths: 12, refusedDomains: [] },
}
