import { formatTelephone } from '#src/rules/telephone.ts'
import { civil } from '../dates.ts'
import { reportMessagesIn } from '../messages/reports.ts'
import { post } from '../outbox.ts'
import { whenIn } from '../people.ts'
import type { Ports } from '../ports.ts'
import { formatKey, keyOf } from './key.ts'
import type { ReportInHand, ReportRecord } from './record.ts'

/** To the address that was given, and to no other: whose it is, nobody has checked. */
const toReporter = ({ email, language, uid }: ReportRecord) => ({
  to: { kind: 'email' as const, value: email },
  language,
  ...(uid !== undefined && { uid }),
})

/** Reference, key and delay. Answers with the letter's id in the outbox. */
export async function sendReceipt(ports: Ports, { records, reference, record }: ReportInHand) {
  const { language, answerBy } = record
  const key = formatKey(await keyOf(ports, reference))
  const { receipt } = reportMessagesIn(language)
  const letter = receipt(ports, whenIn(ports, language), reference, key, civil(language, answerBy))
  return post(ports, records, { ...toReporter(record), purpose: 'reportReceipt', ...letter })
}

/** That there is an answer, and nothing of what it says. */
export async function announceAnswer(ports: Ports, { records, reference, record }: ReportInHand) {
  const letter = reportMessagesIn(record.language).answered(ports, reference)
  return post(ports, records, { ...toReporter(record), purpose: 'reportAnswered', ...letter })
}

/** In French, to the help desk's mailbox where the académie has one: who to call, and nothing that was told (PRI-06). */
export async function tellHelpDesk(ports: Ports, { records, reference, record }: ReportInHand) {
  const { helpDesk } = ports.academy
  if (helpDesk === undefined) return []
  const { category, who, uai, callBack } = record
  const letter = reportMessagesIn('fr').forHelpDesk(reference, category, {
    name: who.name,
    staff: who.staff,
    uai,
    phone: callBack && formatTelephone(callBack.phone),
    when: callBack?.when,
  })
  const to = { kind: 'email' as const, value: helpDesk }
  return [await post(ports, records, { to, language: 'fr', purpose: 'reportForHelpDesk', ...letter })]
}
