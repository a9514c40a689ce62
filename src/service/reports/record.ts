import type { StaffCategory } from '#src/academy/schema.ts'
import type { Language } from '#src/contract/language.ts'
import type { Report } from '#src/contract/report.ts'
import { addMonths } from '#src/rules/calendar.ts'
import { today } from '../http.ts'
import type { Ports, Records } from '../ports.ts'
import { Refusal } from '../refusal.ts'

/** Months after the last message for which a report is kept, its files with it. */
const KEPT_MONTHS = 6

/** What was reported and answered. The key that opens it is derived from its reference, and kept nowhere. */
export interface ReportRecord extends Omit<Report, 'reference' | 'key' | 'sentTo' | 'files' | 'messages'> {
  /** Where the receipt and word of each answer go. */
  email: string
  /** What they are written in. */
  language: Language
  who: { name: string; staff: StaffCategory }
  /** Of whoever was signed in. */
  uid?: string
  /** Kept under their own ids. */
  files: { id: string; name?: string; bytes: number }[]
  messages: ReportMessage[]
  /** What it made the outbox send, by id: it goes when the report goes. */
  letters: string[]
}

type ReportMessage = Report['messages'][number] & {
  /** Keyed hash of the intent it came with: sent again, it is known by it. */
  intent?: string
}

export interface ReportInHand {
  records: Records
  reference: string
  record: ReportRecord
}

/** The day on which a report is erased whose last message is of today, YYYY-MM-DD. */
export const lastDayOf = (ports: Ports) => addMonths(today(ports), KEPT_MONTHS)

/** Keeps a report, and each of its files, until its last day has come wherever one reads it. */
export async function keepReport({ files }: Ports, { records, reference, record }: ReportInHand) {
  const { uid, keptUntil } = record
  const expiresAt = Date.parse(`${keptUntil}T12:00:00Z`)
  for (const { id } of record.files) await files.extend(id, expiresAt)
  await records.put('report', reference, record, {
    expiresAt,
    ...(uid !== undefined && { owner: uid }),
  })
}

/** With one more message, for which it is kept longer. A closed one takes none. */
export function withMessage(ports: Ports, record: ReportRecord, message: ReportMessage): ReportRecord {
  if (record.status === 'closed') throw new Refusal('step-closed')
  // Somebody who writes again has not been helped yet; what nobody has looked at stays so.
  const reopened = record.status === 'answered' ? 'in-progress' : record.status
  const status = message.from === 'desk' ? 'answered' : reopened
  return { ...record, status, messages: [...record.messages, message], keptUntil: lastDayOf(ports) }
}

/** Nothing is left of it: neither its files, nor what was written of it to anybody. */
export async function eraseReport({ files }: Ports, { records, reference, record }: ReportInHand) {
  for (const { id } of record.files) await files.delete(id)
  for (const id of record.letters) await records.delete('message', id)
  await records.delete('reportOfVisit', reference)
  await records.delete('report', reference)
}
