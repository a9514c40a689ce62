import type * as z from 'zod/mini'
import type { SignedInReport } from '#src/contract/report-steps.ts'
import { workingDayAfter } from '#src/rules/opening.ts'
import { audit } from '../audit.ts'
import { receiptsTo, reportsFrom, reportsOf } from '../buckets.ts'
import { visitOf } from '../grants.ts'
import { today, visitorLanguage, type Ctx } from '../http.ts'
import type { Records } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { countAttempt } from '../throttle.ts'
import { filesNamed } from './files.ts'
import { referenceOf } from './key.ts'
import { sendReceipt, tellHelpDesk } from './letters.ts'
import { keepReport, lastDayOf, type ReportRecord } from './record.ts'

const DAY = 86_400_000
/** Working days after which one should call. */
const ANSWER_DAYS = 3

type Typed = z.output<typeof SignedInReport>
type Reporter = Pick<ReportRecord, 'who' | 'uid'>

/** One transaction, in which it is known who reports. */
type Within = <T>(work: (records: Records, reporter: Reporter) => Promise<T>) => Promise<T>

/**
 * Takes a report in, once for each intent: also when it is sent again under another session, or with its files gone
 * because the reply was lost. `once` would know neither.
 */
export async function sendOnce(c: Ctx, typed: Typed, within: Within): Promise<{ reference: string }> {
  const reference = await referenceOf(c)
  const first = await within(async (records, reporter) => {
    const isKnown = await wasSent(records, reference, typed, reporter)
    if (!isKnown) await filesNamed(c, records, typed.files)
    return { isKnown, uid: reporter.uid }
  })
  if (first.isKnown) return { reference }
  await mayReport(c, typed.email, first.uid)
  await within(async (records, reporter) => {
    if (!(await wasSent(records, reference, typed, reporter)))
      await takeIn(c, records, reference, typed, reporter)
  })
  return { reference }
}

/**
 * Counts what is about to land with the help desk, and in a mailbox that may be a stranger's. Whoever is signed in is
 * known by name: what others send from their school, or to their address, does not keep them from reporting (THR-04).
 */
const mayReport = async (c: Ctx, email: string, uid: string | undefined) =>
  countAttempt(
    c,
    uid === undefined
      ? [reportsOf(await visitOf(c)), reportsFrom(c), receiptsTo(email)]
      : [reportsOf(`person:${uid}`)],
  )

/** Whether this intent has come before. Another text, or somebody else's, is another intent. */
async function wasSent(records: Records, reference: string, { what }: Typed, { uid }: Reporter) {
  const sent = await records.get('report', reference)
  const isSomebodyElses = sent?.uid !== undefined && uid !== undefined && sent.uid !== uid
  if (sent && (sent.what !== what || isSomebodyElses)) throw new Refusal('key-reused')
  return sent !== undefined
}

/** With its files and its letters, all in one transaction. */
async function takeIn(c: Ctx, records: Records, reference: string, typed: Typed, reporter: Reporter) {
  const { phone, callBack, files: named, ...told } = typed
  const files = await filesNamed(c, records, named)
  const report: ReportRecord = {
    ...withoutGaps(told),
    ...reporter,
    ...(phone !== undefined && { callBack: { phone, when: callBack } }),
    language: visitorLanguage(c),
    status: 'received',
    sentAt: c.env.clock.now(),
    answerBy: workingDayAfter(today(c.env), ANSWER_DAYS, c.env.academy),
    keptUntil: lastDayOf(c.env),
    files,
    messages: [],
    letters: [],
  }
  const letters = [
    await sendReceipt(c.env, { records, reference, record: report }),
    ...(await tellHelpDesk(c.env, { records, reference, record: report })),
  ]
  await keepReport(c.env, { records, reference, record: { ...report, letters } })
  for (const { id } of files) await records.delete('reportFile', id)
  // Whoever comes next to a shared computer must not read what somebody signed in has sent from it.
  if (reporter.uid === undefined) await noteVisit(c, records, reference)
  await audit(c, records, 'report_sent', 'success', { uid: reporter.uid, reason: told.category })
}

async function noteVisit(c: Ctx, records: Records, reference: string) {
  const visit = await visitOf(c)
  const expiresAt = c.env.clock.now() + DAY
  await records.put('reportOfVisit', reference, { visit }, { owner: visit, expiresAt })
}

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
/** Without the texts that were left out. */
const withoutGaps = <T extends object>(texts: T) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Given<T>
