import { auditAs } from './audit.ts'
import { keepTicket } from './check-up/tickets.ts'
import { randomId } from './hashing.ts'
import { eraseNumenCase, type NumenCaseRecord } from './numen-cases.ts'
import type { Ports, Records } from './ports.ts'
import type { TicketRecord } from './records.ts'
import { Refusal, transact } from './refusal.ts'
import { eraseReport, type ReportRecord } from './reports/record.ts'

/** What people have asked of the académie, whatever it is: what managers have before them. */
export type DeskCase =
  | { kind: 'numen'; reference: string; record: NumenCaseRecord }
  | { kind: 'report'; reference: string; record: ReportRecord }
  | { kind: 'check-up'; reference: string; record: TicketRecord }

/** For the security log: how somebody came to read what others wrote. */
export type Access = 'case_shown' | 'case_exported' | 'case_copy_saved' | 'case_attachment_saved'

/** Everything that is kept, oldest first within each kind. */
export const listCases = (ports: Ports, by: string): Promise<DeskCase[]> =>
  transact(ports, async (records) => {
    await note(ports, records, 'cases_listed', by)
    const requests = await records.list('numenCase')
    const reports = await records.list('report')
    return [
      ...requests.map(({ id, value }) => ({ kind: 'numen' as const, reference: id, record: value })),
      ...reports.map(({ id, value }) => ({ kind: 'report' as const, reference: id, record: value })),
      ...(await checkUps(records)),
    ]
  })

/**
 * What a reference names, in canonical form. Handed out once the access is in the security log, and not without it.
 * Refused with `not-found`.
 */
export const openCase = (ports: Ports, reference: string, access: Access, by: string): Promise<DeskCase> =>
  transact(ports, async (records) => {
    const found = await find(records, reference)
    await note(ports, records, access, by, reference)
    return found
  })

/** What kind of case a reference names, and no more: nobody has read anything. Refused with `not-found`. */
export const kindOfCase = (ports: Ports, reference: string): Promise<DeskCase['kind']> =>
  transact(ports, async (records) => (await find(records, reference)).kind)

/** Nothing more is to be done about a check-up. Closing twice changes nothing. Refused with `not-found`. */
export const closeCheckUp = (ports: Ports, reference: string, by: string): Promise<void> =>
  transact(ports, async (records) => {
    const ticket = (await records.list('ticket')).find(({ value }) => shownReference(value) === reference)
    if (!ticket) throw new Refusal('not-found')
    const { id, value } = ticket
    await keepTicket(records, id, { closedAt: ports.clock.now(), ...value })
    await note(ports, records, 'check_up_closed', by, reference)
  })

/**
 * Leaves nothing of what somebody asked, where they want it so (GDPR, article 17). A check-up stays, with `step-closed`:
 * it protects the account against whoever is in it now, and ends after a year.
 */
export const eraseCase = (ports: Ports, reference: string, by: string): Promise<void> =>
  transact(ports, async (records) => {
    const found = await find(records, reference)
    if (found.kind === 'check-up') throw new Refusal('step-closed')
    if (found.kind === 'report') await eraseReport(ports, { records, ...found })
    else await eraseNumenCase(ports, records, reference)
    await note(ports, records, 'case_erased', by, reference)
  })

async function find(records: Records, reference: string): Promise<DeskCase> {
  const request = await records.get('numenCase', reference)
  if (request) return { kind: 'numen', reference, record: request }
  const report = await records.get('report', reference)
  if (report) return { kind: 'report', reference, record: report }
  const checkUp = (await checkUps(records)).find((one) => one.reference === reference)
  if (!checkUp) throw new Refusal('not-found')
  return checkUp
}

const checkUps = async (records: Records) =>
  (await records.list('ticket')).map(({ value }) => ({
    kind: 'check-up' as const,
    reference: shownReference(value),
    record: value,
  }))

/** Theirs was written without its dash. */
const shownReference = ({ reference }: TicketRecord) => reference.replace(/^.{4}/, '$&-')

const note = (ports: Ports, records: Records, event: string, by: string, reference?: string) =>
  auditAs(ports, randomId(ports), records, event, 'success', {
    by,
    ...(reference !== undefined && { reason: reference }),
  })
