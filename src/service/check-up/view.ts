import type { CheckUp, CheckUpItem } from '#src/contract/check-up.ts'
import type { SignedIn } from '../account.ts'
import { mask } from '../codes.ts'
import { heldHash } from '../grants.ts'
import type { Ctx } from '../http.ts'
import { contactsOf } from '../people.ts'
import type { MailRule, Person, Ports } from '../ports.ts'
import { transact } from '../refusal.ts'
import { lastTicket } from './tickets.ts'

/**
 * Whether going through the account comes before anything else: it is closed for mail, or its password was reset while
 * the mail server does something by itself that nobody has confirmed since (FWD-11).
 */
export async function owesCheckUp(ports: Ports, { uid, state }: Person): Promise<boolean> {
  if (state === 'blocked') return true
  const isRenewed = await transact(ports, async (records) => {
    const renewedAt = (await records.get('account', uid))?.renewedAt
    const last = await lastTicket(records, uid)
    return renewedAt !== undefined && (!last || last.writtenAt < renewedAt)
  })
  return isRenewed && ((await rulesOf(ports, uid)) ?? []).length > 0
}

/** What the mail server does by itself just now, undefined when it does not say. It may be slow: never in a transaction. */
export const rulesOf = ({ filters }: Ports, uid: string): Promise<MailRule[] | undefined> =>
  filters.list(uid).catch(() => undefined)

/** Every forward, mail rule, rescue contact, device and other session, with the last check-up made. */
export async function checkUpOf(
  c: Ctx,
  { records, person, session }: SignedIn,
  rules: MailRule[] | undefined,
): Promise<CheckUp> {
  const { uid, state } = person
  const contacts = await contactsOf(records, uid)
  const devices = await records.list('device', uid)
  const here = await heldHash(c, 'device')
  const sessions = await records.list('session', uid)
  const items: CheckUpItem[] = [
    ...(rules ?? []).map((rule): CheckUpItem => ({ ...rule, id: `rule:${rule.id}` })),
    ...contacts.map(({ id, value }): CheckUpItem => ({
      id: `contact:${id}`,
      kind: 'contact',
      by: value.kind,
      shown: mask(value),
      verifiedAt: value.verifiedAt,
    })),
    ...devices.map(({ id, value: { place, rememberedAt } }): CheckUpItem => ({
      id: `device:${id}`,
      kind: 'device',
      place,
      rememberedAt,
      current: id === here,
    })),
    ...sessions
      .filter(({ id }) => id !== session.id)
      .map(({ id, value: { place, seenAt } }): CheckUpItem => ({
        id: `session:${id}`,
        kind: 'session',
        place,
        seenAt,
      })),
  ]
  const last = await lastTicket(records, uid)
  return {
    uid,
    blocked: state === 'blocked',
    items,
    mailUnknown: !rules,
    ...(last && {
      ticket: {
        reference: last.reference,
        writtenAt: last.writtenAt,
        dropped: last.decisions.filter(({ kept }) => !kept).length,
      },
    }),
  }
}
