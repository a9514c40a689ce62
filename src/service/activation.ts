import type { Activation } from '#src/contract/activation.ts'
import { audit } from './audit.ts'
import { issueCode, liveCode, mask } from './codes.ts'
import { heldHash } from './grants.ts'
import { randomId, sameHash } from './hashing.ts'
import { visitorLanguage, type Ctx } from './http.ts'
import { messagesIn } from './messages/messages.ts'
import { writePassword } from './new-password.ts'
import { post } from './outbox.ts'
import { voidCodes } from './outstanding.ts'
import { alertPerson, factsOf, fullName, whenIn } from './people.ts'
import type { Person, Ports, Records } from './ports.ts'
import type { Contact, ActivationRecord } from './records.ts'
import { Refusal, transact } from './refusal.ts'
import { endSessions } from './sessions.ts'
import { issueUndoCode } from './undo.ts'

const DAY = 86_400_000
/** A flow that is done is kept for its last page, until the next day. */
const FLOW_LIFE = DAY

/** An activation under way, inside the transaction that looks at it. */
export interface ActivationInHand {
  records: Records
  id: string
  record: ActivationRecord
  person: Person
}

/** Who they are is settled: nothing more was asked, or what was asked has been given. */
export const isProved = (record: ActivationRecord) => !record.proofAsked || record.provedBy !== undefined
/** A contact that proved itself needs no asking; otherwise one is asked for until the account is active. */
export const asksContact = (record: ActivationRecord) =>
  isProved(record) && record.provedBy !== 'contact' && !record.done

/** Never used, or its password is still the NUMEN: only such an account is activated (IDP-01). */
export const mayBeActivated = ({ state }: Person, hasNumenPassword: boolean) =>
  state === 'never-activated' || (state === 'active' && hasNumenPassword)

/** The flow, only for the visit that began it. */
async function flowOf(c: Ctx, records: Records, id: string): Promise<ActivationRecord> {
  const visit = await heldHash(c, 'visit')
  const record = await records.get('activation', id)
  if (!record || !visit || !sameHash(record.visit, visit)) throw new Refusal('flow-ended')
  return record
}

/**
 * Work on a flow. Its subject comes from its record alone (ARC-04), and is asked of the directory before the transaction,
 * which must not wait for it; the record is looked at again inside.
 */
export async function takeActivation<T>(
  c: Ctx,
  id: string,
  work: (inHand: ActivationInHand) => Promise<T>,
): Promise<T> {
  const { uid } = await transact(c.env, (records) => flowOf(c, records, id))
  const person = await c.env.directory.findByUid(uid)
  return transact(c.env, async (records) => {
    const record = await flowOf(c, records, id)
    const closed = person?.state === 'blocked' || person?.state === 'disabled'
    if (!person || (closed && !record.done)) throw new Refusal('flow-ended')
    return work({ records, id, record, person })
  })
}

/** One step of the flow: `step` answers with the record as it is from now on. Nothing moves once it is done. */
export const inActivation = (
  c: Ctx,
  id: string,
  step: (inHand: ActivationInHand) => Promise<ActivationRecord>,
): Promise<Activation> =>
  takeActivation(c, id, async (inHand) => {
    if (inHand.record.done) throw new Refusal('step-closed')
    const record = await step(inHand)
    await keepActivation(c, { ...inHand, record })
    return viewOf(c.env, { ...inHand, record })
  })

export const keepActivation = (c: Ctx, { records, id, record }: ActivationInHand) =>
  records.put('activation', id, record, { owner: record.uid, expiresAt: c.env.clock.now() + FLOW_LIFE })

/** What the page may know: each fact once it is established, and the account only to who proved to be its owner. */
export async function viewOf(
  ports: Ports,
  { records, id, record, person }: ActivationInHand,
): Promise<Activation> {
  const view: Activation = { id }
  if (record.proofAsked) view.proofAsked = record.proofAsked
  const live = record.done ? undefined : await liveCode(ports, records, id)
  if (live) view.liveCode = live
  if (!isProved(record)) return view
  view.proved = true
  view.account = { uid: person.uid, address: person.address, firstName: person.firstName }
  if (record.provedBy !== 'contact') view.contactAsked = true
  if (record.contact)
    view.contactSettled = record.contact === 'none' ? { none: true } : { verified: mask(record.contact) }
  if (record.done) view.done = record.done
  return view
}

/** Sends the flow's next code, in the language of who is reading the page: it is they who wait for it. */
export async function sendActivationCode(
  c: Ctx,
  { records, id, record, person }: ActivationInHand,
  to: Contact,
) {
  const purpose = isProved(record) ? 'verify-contact' : 'prove-known-contact'
  const code = await issueCode(c, records, id, { uid: person.uid, purpose, contact: to })
  const language = visitorLanguage(c)
  const message = messagesIn(language).code(factsOf(c.env, person), code, 'contact')
  await post(c.env, records, { to, language, purpose, uid: person.uid, ...message })
}

/**
 * The last step, and the only one that writes anything outside the flow: charter, contact, password, activation,
 * notices, in one transaction. Without a prior contact the manager is told and no forward may be set for 24 hours.
 */
export async function activate(
  c: Ctx,
  { records, id, record, person }: ActivationInHand,
  password: string,
): Promise<ActivationRecord> {
  const { clock, academy } = c.env
  if (!record.contact) throw new Refusal('step-closed')
  const now = clock.now()
  const { uid } = person
  const { writing: _, ...after } = record
  // Under way no more: a refusal keeps this, and what fails undoes it.
  await keepActivation(c, { records, id, record: after, person })
  await writePassword(c.env, records, uid, password, 'activate')

  const done = record.provedBy ? {} : { forwardingFrom: now + DAY }
  await records.put('account', uid, {
    ...done,
    // As they read it at last: they may have changed on the way.
    language: visitorLanguage(c),
    activatedAt: now,
    charterAcceptedAt: record.charterAcceptedAt,
  })
  const { contact } = record
  if (contact !== 'none') {
    const onFile = (await records.list('contact', uid)).find(({ value }) => value.value === contact.value)
    await records.put(
      'contact',
      onFile?.id ?? randomId(c.env),
      { ...contact, verifiedAt: now, resetsFrom: now },
      { owner: uid },
    )
  }
  // Every other code is void (TOK-09), and whoever else was about to activate this account comes too late (IDP-07).
  await voidCodes(records, uid)
  for (const other of await records.list('activation', uid))
    if (other.id !== id) await records.delete('activation', other.id)
  await endSessions(records, uid)

  const undo = { kind: 'activation' } as const
  await alertPerson(c.env, records, person, {
    purpose: 'activated',
    undo,
    write: (messages, language, code) =>
      messages.activated(factsOf(c.env, person), whenIn(c.env, language), code),
  })
  const manager = academy.managers[person.staff]
  if (manager) {
    const undoCode = await issueUndoCode(c.env, records, uid, undo)
    const notice = messagesIn('fr').activatedForManager(fullName(person), whenIn(c.env, 'fr'), undoCode)
    const to = { kind: 'email' as const, value: manager }
    await post(c.env, records, { to, language: 'fr', purpose: 'activatedForManager', ...notice })
  }
  await audit(c, records, 'account_activated', 'success', { uid })
  return { ...after, done }
}
