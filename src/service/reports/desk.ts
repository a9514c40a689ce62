import { auditAs } from '../audit.ts'
import { randomId } from '../hashing.ts'
import type { Ports } from '../ports.ts'
import { Refusal, transact } from '../refusal.ts'
import { announceAnswer } from './letters.ts'
import { keepReport, withMessage, type ReportInHand, type ReportRecord } from './record.ts'

/** What the help desk does. No page reaches any of it: whoever runs the service lets their own people in. */

/** Every report that is kept, oldest first. */
export const listReports = (ports: Ports): Promise<{ reference: string; record: ReportRecord }[]> =>
  ports.store.transaction(async (records) =>
    (await records.list('report')).map(({ id, value }) => ({ reference: id, record: value })),
  )

/**
 * Somebody works on it. Refused with `not-found`, as all below, and `step-closed` once that is past.
 * @param by who does it, for the security log; nobody in the demonstration
 */
export const takeUp = (ports: Ports, reference: string, by?: string) =>
  change({ ports, reference, by }, 'report_taken_up', async ({ record }) => {
    if (record.status !== 'received') throw new Refusal('step-closed')
    return { ...record, status: 'in-progress' }
  })

/** Answers, and has the person told that there is an answer. A closed one is answered no more: `step-closed`. */
export const answerReport = (ports: Ports, reference: string, text: string, by?: string) =>
  change({ ports, reference, by }, 'report_answered', async (inHand) => {
    const record = withMessage(ports, inHand.record, { from: 'desk', at: ports.clock.now(), text })
    return { ...record, letters: [...record.letters, await announceAnswer(ports, inHand)] }
  })

/** Nothing more is to be said. Closing twice changes nothing. */
export const closeReport = (ports: Ports, reference: string, by?: string) =>
  change({ ports, reference, by }, 'report_closed', async ({ record }) => ({ ...record, status: 'closed' }))

const change = (
  { ports, reference, by }: { ports: Ports; reference: string; by: string | undefined },
  event: string,
  work: (inHand: ReportInHand) => Promise<ReportRecord>,
): Promise<void> =>
  transact(ports, async (records) => {
    const record = await records.get('report', reference)
    if (!record) throw new Refusal('not-found')
    const inHand = { records, reference, record }
    await keepReport(ports, { ...inHand, record: await work(inHand) })
    await auditAs(ports, randomId(ports), records, event, 'success', { by, reason: reference })
  })
