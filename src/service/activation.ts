import type { Activation } from '#src/contract/activation.ts'
import { audit } from './audit.ts'
import { issueCode, liveCode, mask } from './codes.ts'
import { heldHash, visitOf } from './grants.ts'
import { randomId, sameHash } from './hashing.ts'
import { visitorLanguage, type Ctx } from './http.ts'
import { messagesIn } from './messages/messages.ts'
import { post } from './outbox.ts'
import { contactOf, factsOf } from './people.ts'
import type { Person, Ports, Records } from './ports.ts'
import type { Contact, ActivationRecord } from './records.ts'
import { Refusal, transact } from './refusal.ts'

/** A flow that is done is kept for its last page, until the next day. */
const FLOW_LIFE = 86_400_000

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

/** Begins the flow of somebody recognised, settles what they must prove besides, and sends a code where one does. */
export async function beginActivation(c: Ctx, records: Records, person: Person): Promise<Activation> {
  const known = await contactOf(records, person)
  const record: ActivationRecord = {
    uid: person.uid,
    visit: await visitOf(c),
    charterAcceptedAt: c.env.clock.now(),
  }
  if (known) record.proofAsked = 'contact'
  else if (c.env.academy.activation.proof === 'manager-code') record.proofAsked = 'manager-code'
  const inHand = { records, id: randomId(c.env), record, person }
  await keepActivation(c, inHand)
  await audit(c, records, 'activation_started', 'success', { uid: person.uid })
  if (known) await unlessTooMany(sendActivationCode(c, inHand, known))
  return viewOf(c.env, inHand)
}

/** A code that may not be sent just now is no reason to refuse the flow: its page offers to send it later. */
const unlessTooMany = (sending: Promise<void>) =>
  sending.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })

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
