import { addDays, addMonths } from '#src/rules/calendar.ts'
import { keyedHash, randomId } from '../hashing.ts'
import { today } from '../http.ts'
import { forwardCodeOf } from '../outstanding.ts'
import type { Ports, Records } from '../ports.ts'
import type { ForwardRecord, ForwardWish } from '../records.ts'
import { Refusal } from '../refusal.ts'

/** Where an académie has said nothing about forwards, none may be set. */
const NO_POLICY = { policy: 'forbidden', keepCopyLocked: true, maxMonths: 12, refusedDomains: [] } as const

export const policyOf = ({ academy }: Ports) => academy.forwarding ?? NO_POLICY

/** The policy may be another than when the forward was asked for. */
export function refuseForbidden(ports: Ports) {
  if (policyOf(ports).policy === 'forbidden') throw new Refusal('forward-forbidden')
}

/** The latest last day a forward may have, YYYY-MM-DD. */
export const latestEnd = (ports: Ports) => addMonths(today(ports), policyOf(ports).maxMonths)

/** Days before its end at which a forward's owner is reminded of it. */
const REMINDERS = [30, 7]

/** Which of the reminders is due for a forward with this last day; undefined before the first. */
export const dueReminder = (ports: Ports, until: string) =>
  REMINDERS.filter((days) => until <= addDays(today(ports), days)).at(-1)

export const forwardOf = async (records: Records, uid: string): Promise<ForwardRecord> =>
  (await records.get('forward', uid)) ?? { version: 'none' }

/** Keeps what is wanted from now on; nothing at all, when neither a wish nor a removal is left. */
export async function keepForward(
  ports: Ports,
  records: Records,
  uid: string,
  forward: Omit<ForwardRecord, 'version'>,
) {
  if (!forward.asked && !forward.candidate) await records.delete('forward', uid)
  else await records.put('forward', uid, { ...forward, version: randomId(ports) }, { owner: uid })
}

/** The wish alone, without what the service notes beside it. */
export const wishOf = ({ to, shown, keepsCopy, enabled, until }: ForwardWish): ForwardWish => ({
  to,
  shown,
  keepsCopy,
  enabled,
  until,
})

/** Nobody is waited for any more; a forward in force stays so. */
export async function giveUpCandidate(ports: Ports, records: Records, uid: string): Promise<void> {
  const { candidate: _, ...forward } = await forwardOf(records, uid)
  await records.delete('code', forwardCodeOf(uid))
  await keepForward(ports, records, uid, forward)
}

/** Nothing is to be forwarded any more; the mail server is told afterwards, by `finishRemoval`. */
export async function stopForward(ports: Ports, records: Records, uid: string): Promise<void> {
  const { candidate: _, ...forward } = await forwardOf(records, uid)
  await records.delete('code', forwardCodeOf(uid))
  await keepForward(ports, records, uid, { ...forward, ...(forward.asked && { removing: true }) })
}

/** A refusal by whoever reads mail at an address, kept without the address. */
export const declinedId = (ports: Ports, uid: string, to: string) =>
  keyedHash(ports, 'declined forward', `${uid}\n${to.toLowerCase()}`)
