import type { Ports } from '../ports.ts'
import { answerReport, closeReport, listReports, takeUp } from '../reports/desk.ts'
import type { ReportRecord } from '../reports/record.ts'
import { answers, thanks } from './help-desk-answers.ts'

const MINUTE = 60_000
/** Counted from the last message, on the service's clock. */
const TAKEN_UP = 2 * MINUTE
const ANSWERED = 10 * MINUTE
const CLOSED = 7 * 1440 * MINUTE

/** The demonstration's help desk: takes up what was reported, answers it, and closes it when nothing more comes. */
export async function staffHelpDesk(ports: Ports): Promise<void> {
  for (const { reference, record } of await listReports(ports)) {
    const { status, messages, sentAt } = record
    const waited = ports.clock.now() - (messages.at(-1)?.at ?? sentAt)
    if (status === 'received' && waited >= TAKEN_UP) await takeUp(ports, reference)
    if (['received', 'in-progress'].includes(status) && waited >= ANSWERED)
      await answerReport(ports, reference, answerTo(record))
    if (status === 'answered' && waited >= CLOSED) await closeReport(ports, reference)
  }
}

/** The first answer is about the subject; whoever writes again is thanked. */
const answerTo = ({ language, category, messages }: ReportRecord) =>
  messages.some(({ from }) => from === 'desk') ? thanks[language] : answers[language][category]
