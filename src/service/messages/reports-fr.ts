import { assistance } from '#src/academy/assistance.ts'
import type { StaffCategory } from '#src/academy/schema.ts'
import type { ReportCategory } from '#src/contract/report.ts'
import type { Message, Place } from './messages.ts'

/** Whom the help desk calls back. */
export interface Caller {
  name: string
  staff: StaffCategory
  uai: string | undefined
  /** As people read it, e.g. 06 39 98 00 01. */
  phone: string | undefined
  when: 'morning' | 'afternoon' | undefined
}

export const categories: Record<ReportCategory, string> = {
  'sign-in': 'connexion',
  code: 'code non reçu ou refusé',
  'first-connection': 'première connexion',
  mail: 'messagerie',
  forwarding: 'transfert des messages',
  devices: 'messagerie sur un appareil',
  hacked: 'compte utilisé par quelqu’un d’autre',
  page: 'page du portail',
  accessibility: 'accessibilité',
  other: 'autre',
}
export const staffs: Record<StaffCategory, string> = {
  teaching: 'enseignement',
  administrative: 'administration',
  other: 'autres personnels',
}
export const times = { morning: 'le matin', afternoon: 'l’après-midi' }

const FOLLOW = 'Suivre un signalement'
const NEVER = 'Nous ne demandons jamais votre mot de passe, ni par téléphone ni par message.'

export const reportsFr = {
  /** To the address that was given, which may be anybody's: it names nobody, and repeats nothing that was told. */
  receipt: (place: Place, when: string, reference: string, key: string, answerBy: string): Message => ({
    subject: `Votre signalement ${reference} – académie ${place.academy.ofName}`,
    paragraphs: [
      `Votre signalement a bien été reçu le ${when}. Sa référence : ${reference}. Sa clé : ${key}.`,
      `Pour lire la réponse ou ajouter un message, ouvrez sur le portail la page « ${FOLLOW} » (adresse qui se termine par /signaler/suivi) et saisissez la référence et la clé. Ne donnez la clé à personne.`,
      `Un e-mail vous préviendra de chaque réponse. Sans nouvelles après le ${answerBy}, appelez ${assistance.fr(place.academy.telephone)} et donnez la référence, jamais la clé.`,
      NEVER,
      'Vous n’avez rien signalé ? Ignorez ce message.',
    ],
  }),
  /** To the same address. */
  answered: (place: Place, reference: string): Message => ({
    subject: `Une réponse à votre signalement ${reference} – académie ${place.academy.ofName}`,
    paragraphs: [
      `Une réponse vous attend. Pour la lire, ouvrez sur le portail la page « ${FOLLOW} » (adresse qui se termine par /signaler/suivi) et saisissez la référence ${reference} et la clé de votre reçu.`,
      NEVER,
    ],
  }),
  forHelpDesk: (reference: string, category: ReportCategory, caller: Caller): Message => ({
    subject: `Signalement ${reference} : ${categories[category]}`,
    paragraphs: [
      `${caller.name} (${staffs[caller.staff]}${caller.uai === undefined ? '' : `, UAI ${caller.uai}`}) a signalé un problème. Sujet : ${categories[category]}. Référence : ${reference}.`,
      caller.phone === undefined
        ? 'Cette personne n’a pas demandé à être rappelée.'
        : `À rappeler ${times[caller.when ?? 'morning']} : ${caller.phone}.`,
      'Ce portail n’a pas vérifié son identité. Ce qu’elle a écrit est gardé à part, sous la référence ci-dessus.',
    ],
  }),
}
