import { keyedHash, randomId } from './hashing.ts'
import type { Ctx } from './http.ts'
import type { Records } from './ports.ts'
import type { AuditRecord } from './records.ts'

const DAY = 86_400_000
/** CNIL, recommendation on logging (2021): six months to one year. */
const KEPT = 365 * DAY

/** Writes one security event. Never a secret or a name: the subject is a keyed hash (PRI-04). */
export async function audit(
  c: Ctx,
  records: Records,
  event: string,
  outcome: AuditRecord['outcome'],
  about: { uid?: string | undefined; reason?: string } = {},
) {
  const at = c.env.clock.now()
  const record: AuditRecord = {
    event,
    outcome,
    at,
    address: c.env.clientAddress,
    requestId: c.get('requestId'),
  }
  if (about.uid) record.subject = await keyedHash(c.env, 'subject', about.uid)
  if (about.reason) record.reason = about.reason
  const owner = record.subject === undefined ? {} : { owner: record.subject }
  await records.put('audit', randomId(c.env), record, { ...owner, expiresAt: at + KEPT })
}
