import type * as z from 'zod/mini'
import type { OwnReports } from '#src/contract/report.ts'
import type { OpenReport } from '#src/contract/report-steps.ts'
import { refusal } from '#src/contract/problem.ts'
import { SUBJECT } from '../account.ts'
import { audit } from '../audit.ts'
import { reportKeysFor, reportKeysFrom } from '../buckets.ts'
import { heldHash, visitOf } from '../grants.ts'
import { sameHash } from '../hashing.ts'
import type { Ctx } from '../http.ts'
import type { Person, Records } from '../ports.ts'
import { refuseField, Refusal, transact } from '../refusal.ts'
import { mayEnter, sessionHolder } from '../sessions.ts'
import { countAttempt } from '../throttle.ts'
import { keyOf } from './key.ts'
import type { ReportInHand } from './record.ts'

type Opening = z.output<typeof OpenReport>

/**
 * The uid of whoever is signed in, if anybody is. A page that shows somebody else is told so (SES-07).
 * @param person whose session this browser held before the transaction
 */
async function whoever(c: Ctx, records: Records, person: Person | undefined): Promise<string | undefined> {
  const held = await heldHash(c, 'session')
  if (!person || !held || !(await records.get('session', held))) return undefined
  if (!(await mayEnter(records, person))) return undefined
  const expected = c.req.header(SUBJECT)
  if (expected !== undefined && expected !== person.uid) throw new Refusal('subject-changed')
  return person.uid
}

/**
 * The report, for its key; without one, for whoever was signed in when it was sent, or else for the visit that sent it.
 * A report that is not there is refused like a wrong key (ENU-05).
 */
async function find(
  c: Ctx,
  records: Records,
  { reference, key }: Opening,
  person: Person | undefined,
): Promise<ReportInHand> {
  const record = await records.get('report', reference)
  const sender = await records.get('reportOfVisit', reference)
  const uid = await whoever(c, records, person)
  const fits =
    key === ''
      ? sameHash(sender?.visit ?? '', await visitOf(c)) || (uid !== undefined && uid === record?.uid)
      : sameHash(key, await keyOf(c.env, reference))
  if (record && fits) return { records, reference, record }
  // Nothing was tried without a key; and such calls, which are not counted, must not fill the log.
  if (key !== '') await audit(c, records, 'report_refused', 'refused')
  throw refuseField('key', refusal('report-unknown'))
}

/** Work on a report that one may open. Keys are counted before they are looked at; without one there is nothing to guess. */
export async function openReport<T>(
  c: Ctx,
  opening: Opening,
  work: (inHand: ReportInHand) => Promise<T>,
): Promise<T> {
  const person = await sessionHolder(c)
  if (opening.key !== '') {
    const right = await countAttempt(c, [reportKeysFor(c, opening.reference), reportKeysFrom(c)])
    await transact(c.env, (records) => find(c, records, opening, person))
    await right()
  }
  return transact(c.env, async (records) => work(await find(c, records, opening, person)))
}

/** What this visit sent, or whoever is signed in, newest first. */
export async function ownReports(c: Ctx): Promise<OwnReports> {
  const person = await sessionHolder(c)
  return transact(c.env, (records) => reportsSeenBy(c, records, person))
}

async function reportsSeenBy(c: Ctx, records: Records, person: Person | undefined): Promise<OwnReports> {
  const uid = await whoever(c, records, person)
  const own = uid === undefined ? [] : (await records.list('report', uid)).map(({ id }) => id)
  const ofVisit = (await records.list('reportOfVisit', await visitOf(c))).map(({ id }) => id)
  const reports: OwnReports['reports'] = []
  for (const reference of [...own, ...ofVisit]) {
    const record = await records.get('report', reference)
    if (!record) continue
    const { category, sentAt, status } = record
    reports.push({ reference, category, sentAt, status })
  }
  return { reports: reports.toSorted((a, b) => b.sentAt - a.sentAt) }
}
