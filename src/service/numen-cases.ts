import type { StaffCategory } from '#src/academy/schema.ts'
import type { Requester } from '#src/contract/numen-request-steps.ts'
import { auditAs } from './audit.ts'
import { randomId } from './hashing.ts'
import type { Ports, Records } from './ports.ts'
import { Refusal, transact } from './refusal.ts'

/** What a manager's office needs is erased after 30 days, whatever was decided (UPL-06). */
const CASE_LIFE = 30 * 86_400_000

/** Identity shown and NUMEN given; or not. */
export type Verdict = 'verified' | 'refused'

/** A request for one's NUMEN, as the manager's office has it. */
export interface NumenCaseRecord {
  category: StaffCategory
  who: Requester
  sentAt: number
  /** The copy of an identity document, by its own id; gone once the request is decided. */
  copy?: string
  office?: string
  slots?: string[]
  /** What it made the outbox send, by id: it goes when the request goes. */
  letters: string[]
  decided?: { at: number; verdict: Verdict }
}

/** Epoch ms from which nothing is left of it. */
export const endOf = ({ sentAt }: Pick<NumenCaseRecord, 'sentAt'>) => sentAt + CASE_LIFE

export const keepNumenCase = (records: Records, reference: string, record: NumenCaseRecord) =>
  records.put('numenCase', reference, record, { expiresAt: endOf(record) })

/**
 * The manager has decided: that they have is kept, the copy is not (UPL-06). Refused with `not-found`, and `step-closed`
 * once it is decided.
 */
export const decideNumenCase = (ports: Ports, reference: string, verdict: Verdict, by: string) =>
  transact(ports, async (records) => {
    const { copy, ...record } = await openNumenCase(records, reference)
    if (record.decided) throw new Refusal('step-closed')
    if (copy !== undefined) await ports.files.delete(copy)
    await keepNumenCase(records, reference, { ...record, decided: { at: ports.clock.now(), verdict } })
    const reason = `${reference} ${verdict}`
    await auditAs(ports, randomId(ports), records, 'numen_request_decided', 'success', { by, reason })
  })

/** Nothing is left of it: neither the copy, nor what was written of it to anybody. */
export async function eraseNumenCase({ files }: Ports, records: Records, reference: string) {
  const { copy, letters } = await openNumenCase(records, reference)
  if (copy !== undefined) await files.delete(copy)
  for (const id of letters) await records.delete('message', id)
  await records.delete('numenCase', reference)
}

async function openNumenCase(records: Records, reference: string): Promise<NumenCaseRecord> {
  const record = await records.get('numenCase', reference)
  if (!record) throw new Refusal('not-found')
  return record
}
