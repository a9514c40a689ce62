import type { Records } from '../ports.ts'
import type { TicketRecord } from '../records.ts'

const YEAR = 365 * 86_400_000

/** What was found in a check-up and what was decided of it, for the académie to follow up. */
export const keepTicket = (records: Records, id: string, ticket: TicketRecord) =>
  records.put('ticket', id, ticket, { owner: ticket.uid, expiresAt: ticket.writtenAt + YEAR })

export const lastTicket = async (records: Records, uid: string) =>
  (await records.list('ticket', uid)).at(-1)?.value
