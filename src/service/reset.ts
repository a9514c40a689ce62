import type { Reset } from '#src/contract/reset.ts'
import { asciiLowerCase } from '#src/rules/text.ts'
import { alertOfChange } from './account.ts'
import { audit } from './audit.ts'
import { passwordsFor } from './buckets.ts'
import { visitOf } from './grants.ts'
import type { Ctx } from './http.ts'
import { messagesIn } from './messages/messages.ts'
import { writePassword } from './new-password.ts'
import { post } from './outbox.ts'
import { codeOf, voidCodes } from './outstanding.ts'
import { factsOf, languageOf, noteRenewal, resetContacts } from './people.ts'
import type { Person, Records } from './ports.ts'
import { issueQuietCode, waitToSendQuietly } from './quiet-codes.ts'
import type { Contact, ResetRecord } from './records.ts'
import { Refusal, transact } from './refusal.ts'
import { endSessions, knownDevice } from './sessions.ts'
import { forgive } from './throttle.ts'

const FLOW_LIFE = 86_400_000

/** A reset under way, inside the transaction that looks at it. */
export interface ResetInHand {
  records: Records
  /** Keyed hash of the visit: a visit has one reset, and so one live code, which no stranger's request voids. */
  visit: string
  record: ResetRecord
  /** Whom a code may help back in; absent for everybody else, and the visitor is not told. */
  person?: Person
}

/** The académie keeps some accounts closed for mail; their owners may still take back their password. */
export const mayReset = (person: Person | undefined): person is Person =>
  person?.state === 'active' || person?.state === 'blocked'

/** The flow of the visit, by the id its page knows. */
async function flowOf(c: Ctx, records: Records, id: string): Promise<ResetRecord> {
  const record = await records.get('reset', await visitOf(c))
  if (record?.id !== id) throw new Refusal('flow-ended')
  return record
}

/**
 * Work on a flow. Whom it is about is its record's to say (ARC-04), and asked of the directory before the transaction,
 * which must not wait for it; the record is looked at again inside.
 */
export async function takeReset<T>(
  c: Ctx,
  id: string,
  work: (inHand: ResetInHand) => Promise<T>,
): Promise<T> {
  const visit = await visitOf(c)
  const { uid } = await transact(c.env, (records) => flowOf(c, records, id))
  const found = uid === undefined ? undefined : await c.env.directory.findByUid(uid)
  const person = mayReset(found) ? found : undefined
  return transact(c.env, async (records) => {
    const record = await flowOf(c, records, id)
    if (record.proved && !person) throw new Refusal('flow-ended')
    return work({ records, visit, record, ...(person && { person }) })
  })
}

/** One step of the flow: `step` answers with the record as it is from now on. Nothing moves once it is done. */
export const inReset = (
  c: Ctx,
  id: string,
  step: (inHand: ResetInHand) => Promise<ResetRecord>,
): Promise<Reset> =>
  takeReset(c, id, async (inHand) => {
    if (inHand.record.done) throw new Refusal('step-closed')
    const after = { ...inHand, record: await step(inHand) }
    await keepReset(c, after)
    return viewOf(c, after)
  })

export const keepReset = (c: Ctx, { records, visit, record }: ResetInHand) =>
  records.put('reset', visit, record, {
    ...(record.uid !== undefined && { owner: record.uid }),
    expiresAt: c.env.clock.now() + FLOW_LIFE,
  })

export async function viewOf(c: Ctx, { records, visit, record, person }: ResetInHand): Promise<Reset> {
  const { id, goal } = record
  if (!record.proved || !person)
    return {
      id,
      goal,
      resendAt: c.env.clock.now() + (await waitToSendQuietly(c.env, records, codeOf(visit))),
    }
  const account = { uid: person.uid, address: person.address }
  return { id, goal, proved: true, account, ...(record.done && { done: record.done }) }
}

/** Sends a code to whoever may have one; to nobody else, and the answer does not tell. */
export async function sendResetCode(
  c: Ctx,
  { records, visit, record, person }: ResetInHand,
  by: Contact['kind'],
  when?: 'at once',
) {
  const contacts = person ? await resetContacts(c.env, records, person.uid, by) : []
  const isKnown = person !== undefined && (await knownDevice(c, records, person.uid)) !== undefined
  const { code, to } = await issueQuietCode(c, records, codeOf(visit), contacts, { isKnown, when })
  if (!person) return
  const language = await languageOf(records, person.uid)
  const message = messagesIn(language).code(factsOf(c.env, person), code, record.goal)
  for (const contact of to)
    await post(c.env, records, { to: contact, language, purpose: 'reset', uid: person.uid, ...message })
}

/** Ends the flow. What the académie blocked stays closed for mail, and the last page says so. */
const finished = (record: ResetRecord, { state }: Person): ResetRecord => ({
  ...record,
  done: state === 'blocked' ? { blocked: true } : {},
})

/** Passwords are looked at again at once, under either name. */
async function endWaiting(c: Ctx, records: Records, { uid, address }: Person) {
  for (const name of [uid, address])
    await forgive(c.env, records, passwordsFor(c.env.directory, asciiLowerCase(name)))
}

/** Releases an account that too many tries closed; its password stays. */
export async function unlock(c: Ctx, { records, record, person }: Required<ResetInHand>) {
  await endWaiting(c, records, person)
  await alertOfChange(c, { records, person }, 'unlocked')
  await audit(c, records, 'account_unlocked', 'success', { uid: person.uid })
  return finished(record, person)
}

/** The new password, and all that it heals: sessions ended, waiting over, every other code void, contacts told. */
export async function renewPassword(
  c: Ctx,
  { records, visit, record, person }: ResetInHand,
  password: string,
): Promise<ResetRecord> {
  if (!person) throw new Refusal('flow-ended')
  const { uid } = person
  const { changing: _, ...after } = record
  // Under way no more: a refusal keeps this, and what fails undoes it.
  await keepReset(c, { records, visit, record: after })
  await writePassword(c.env, records, uid, password)
  await endSessions(records, uid)
  await voidCodes(records, uid, visit)
  await endWaiting(c, records, person)
  await noteRenewal(c.env, records, uid)
  await alertOfChange(c, { records, person }, 'password-changed', { undo: { kind: 'password-changed' } })
  await audit(c, records, 'password_reset', 'success', { uid })
  return finished(after, person)
}
