import type * as z from 'zod/mini'
import type { SignedInReport } from '#src/contract/report-steps.ts'
import { workingDayAfter } from '#src/rules/opening.ts'
import { audit } from '../audit.ts'
import { visitOf } from '../grants.ts'
import { newReference } from '../hashing.ts'
import { today, visitorLanguage, type Ctx } from '../http.ts'
import type { Records } from '../ports.ts'
import { filesNamed } from './files.ts'
import { sendReceipt, tellHelpDesk } from './letters.ts'
import { keepReport, lastDayOf, type ReportRecord } from './record.ts'

const DAY = 86_400_000
/** Working days after which one should call. */
const ANSWER_DAYS = 3

type Typed = z.output<typeof SignedInReport>
type Reporter = Pick<ReportRecord, 'who' | 'uid'>

/** Takes a report in, with its files and its letters: all in one transaction. */
export async function sendReport(c: Ctx, records: Records, typed: Typed, reporter: Reporter) {
  const { phone, callBack, files: named, ...told } = typed
  const files = await filesNamed(c, records, named)
  const reference = newReference(c.env)
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
  return { reference }
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
