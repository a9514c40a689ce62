import { oneLine } from '#src/rules/one-line.ts'
import { keyedHash, randomId } from './hashing.ts'
import type { Ctx } from './http.ts'
import type { Ports, Records } from './ports.ts'
import type { AuditRecord } from './records.ts'

const DAY = 86_400_000
/** CNIL, recommendation on logging (2021): six months to one year. */
const KEPT = 365 * DAY

interface About {
  uid?: string | undefined
  /** The manager who did it, as the desk knows them. */
  by?: string | undefined
  reason?: string
}

/** Writes one security event. Never a secret or a name: subject and manager are keyed hashes (PRI-04). */
export const audit = (
  c: Ctx,
  records: Records,
  event: string,
  outcome: AuditRecord['outcome'],
  about: About = {},
) => auditAs(c.env, c.get('requestId'), records, event, outcome, about)

/** The same of what no request did, under an id that keeps together what was done at once. */
export async function auditAs(
  ports: Ports,
  requestId: string,
  records: Records,
  event: string,
  outcome: AuditRecord['outcome'],
  about: About = {},
) {
  const at = ports.clock.now()
  const record: AuditRecord = { event, outcome, at, address: ports.clientAddress, requestId }
  if (about.uid) record.subject = await keyedHash(ports, 'subject', about.uid)
  if (about.by) record.by = await managerHash(ports, about.by)
  if (about.reason) record.reason = about.reason
  const owner = record.subject === undefined ? {} : { owner: record.subject }
  await records.put('audit', randomId(ports), record, { ...owner, expiresAt: at + KEPT })
}

/** What stands for a manager in the log, however they write their name. */
export const managerHash = (ports: Pick<Ports, 'secret'>, name: string) =>
  keyedHash(ports, 'manager', oneLine(name).toLowerCase())
