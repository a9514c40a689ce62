import type { Report } from '#src/contract/report.ts'
import { maskEmail } from '#src/rules/masks.ts'
import type { Ports } from '../ports.ts'
import { formatKey, keyOf } from './key.ts'
import type { ReportInHand } from './record.ts'

/** What whoever opened a report reads of it. */
export async function viewOf(
  ports: Ports,
  { reference, record }: Omit<ReportInHand, 'records'>,
): Promise<Report> {
  const { email, language: _, who: _who, uid: _uid, letters: _letters, files, messages, ...shown } = record
  return {
    ...shown,
    reference,
    key: formatKey(await keyOf(ports, reference)),
    sentTo: maskEmail(email),
    files: files.map(({ bytes, name }) => ({ bytes, ...(name !== undefined && { name }) })),
    messages: messages.map(({ from, at, text }) => ({ from, at, text })),
  }
}
