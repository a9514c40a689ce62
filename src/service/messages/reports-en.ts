import { assistance } from '#src/academy/assistance.ts'
import type { StaffCategory } from '#src/academy/schema.ts'
import type { ReportCategory } from '#src/contract/report.ts'
import type { ReportMessages } from './reports.ts'

const categories: Record<ReportCategory, string> = {
  'sign-in': 'signing in',
  code: 'code not received or refused',
  'first-connection': 'first connection',
  mail: 'mailbox',
  forwarding: 'mail forwarding',
  devices: 'mail on a device',
  hacked: 'account used by somebody else',
  page: 'page of the portal',
  accessibility: 'accessibility',
  other: 'other',
}
const staffs: Record<StaffCategory, string> = {
  teaching: 'teaching',
  administrative: 'administration',
  other: 'other staff',
}
const times = { morning: 'in the morning', afternoon: 'in the afternoon' }

const FOLLOW = 'Follow a report'
const NEVER = 'We never ask for your password, neither on the telephone nor in a message.'

export const reportsEn: ReportMessages = {
  receipt: (place, when, reference, key, answerBy) => ({
    subject: `Your report ${reference} – académie ${place.academy.ofName}`,
    paragraphs: [
      `Your report was received on ${when}. Its reference: ${reference}. Its key: ${key}.`,
      `To read the answer or add a message, open the page “${FOLLOW}” on the portal (its address ends with /signaler/suivi) and type the reference and the key. Give the key to nobody.`,
      `An email will tell you of each answer. Without news after ${answerBy}, call ${assistance.en(place.academy.telephone)} and quote the reference, never the key.`,
      NEVER,
      'You reported nothing? Ignore this message.',
    ],
  }),
  answered: (place, reference) => ({
    subject: `An answer to your report ${reference} – académie ${place.academy.ofName}`,
    paragraphs: [
      `An answer is waiting for you. To read it, open the page “${FOLLOW}” on the portal (its address ends with /signaler/suivi) and type the reference ${reference} and the key on your receipt.`,
      NEVER,
    ],
  }),
  forHelpDesk: (reference, category, caller) => ({
    subject: `Report ${reference}: ${categories[category]}`,
    paragraphs: [
      `${caller.name} (${staffs[caller.staff]}${caller.uai === undefined ? '' : `, UAI ${caller.uai}`}) reported a problem. Subject: ${categories[category]}. Reference: ${reference}.`,
      caller.phone === undefined
        ? 'They did not ask to be called back.'
        : `To be called back ${times[caller.when ?? 'morning']}: ${caller.phone}.`,
      'This portal has not checked who they are. What they wrote is kept apart, under the reference above.',
    ],
  }),
}
