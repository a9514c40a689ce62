import type { RequestIdentifier } from '#src/contract/identifier-request.ts'
import { asciiLowerCase } from '#src/rules/text.ts'
import { audit } from './audit.ts'
import { keyedHash } from './hashing.ts'
import type { Ctx } from './http.ts'
import { messagesIn } from './messages/messages.ts'
import { post } from './outbox.ts'
import { contactsOf, factsOf, isThem, languageOf } from './people.ts'
import type { Person, Ports, Records } from './ports.ts'
import type { Contact } from './records.ts'
import { transact } from './refusal.ts'

const DAY = 86_400_000
/** One destination is written to for three requests a day at most, in silence (THR-06): it then has the identifier. */
const MOST_SENDINGS = 3

/** Somebody's identifier, on its way to a contact on file: never to what was typed. */
interface Sending {
  person: Person
  to: Contact
}

/** Sends the identifier to whom it belongs, if anybody. What came of it is told to nobody but the log. */
export async function sendIdentifiers(c: Ctx, typed: RequestIdentifier): Promise<void> {
  // Asked before the transaction, which must not wait for the directory; contacts are looked at inside.
  const people = await ('numen' in typed ? peopleByIdentity(c.env, typed) : peopleByEmail(c.env, typed.email))
  await transact(c.env, (records) => send(c, records, typed, people))
}

async function send(c: Ctx, records: Records, typed: RequestIdentifier, people: readonly Person[]) {
  const sendings: Sending[] = []
  for (const person of people.filter((one) => !hasLeft(one)))
    for (const to of await destinationsOf(records, person, typed)) sendings.push({ person, to })
  const open = await openDestinations(c.env, records, sendings)
  if (sendings.length === 0) await audit(c, records, 'identifier_not_sent', 'refused', { reason: 'nobody' })
  for (const { person, to } of sendings) {
    const { uid, address, state } = person
    if (!open.has(keyOf(to))) {
      await audit(c, records, 'identifier_not_sent', 'refused', { uid, reason: 'too-many' })
      continue
    }
    const language = await languageOf(records, uid)
    const messages = messagesIn(language)
    const facts = factsOf(c.env, person)
    const message =
      state === 'never-activated'
        ? { purpose: 'identifierNotActivated', ...messages.identifierNotActivated(facts) }
        : { purpose: 'identifier', ...messages.identifier(facts, uid, address) }
    await post(c.env, records, { to, language, uid, ...message })
    await audit(c, records, 'identifier_sent', 'success', { uid })
  }
}

async function peopleByIdentity(
  { directory }: Ports,
  typed: Extract<RequestIdentifier, { numen: string }>,
): Promise<Person[]> {
  const person = await directory.findByNumen(typed.numen)
  return person && isThem(person, typed) ? [person] : []
}

/** Everybody whose rescue contact in force, or whose contact known to HR, this address is. */
async function peopleByEmail({ directory, store }: Ports, email: string): Promise<Person[]> {
  const typed: Contact = { kind: 'email', value: email }
  const found = new Map((await directory.findByKnownContact(typed)).map((person) => [person.uid, person]))
  const contacts = await store.transaction((records) => records.list('contact'))
  for (const { owner = '', value: contact } of contacts) {
    if (contact.removedUntil !== undefined || keyOf(contact) !== keyOf(typed)) continue
    const person = found.get(owner) ?? (await directory.findByUid(owner))
    if (person) found.set(owner, person)
  }
  return [...found.values()]
}

/** For an identity, every rescue contact in force or else the one HR knows; for an address, what is on file of it, once. */
async function destinationsOf(
  records: Records,
  { uid, knownContact }: Person,
  typed: RequestIdentifier,
): Promise<Contact[]> {
  const own = (await contactsOf(records, uid)).map(({ value: { kind, value } }) => ({ kind, value }))
  const known = knownContact ? [knownContact] : []
  if ('numen' in typed) return own.length > 0 ? own : known
  const wanted = keyOf({ kind: 'email', value: typed.email })
  return [...own, ...known].filter((contact) => keyOf(contact) === wanted).slice(0, 1)
}

const hasLeft = ({ state }: Person) => state === 'disabled'

/** Nobody means two people by two cases of one address. */
const keyOf = ({ kind, value }: Contact) => `${kind}:${asciiLowerCase(value)}`

/** The destinations that may still be written to today; this request counts once for each. */
async function openDestinations(ports: Ports, records: Records, sendings: readonly Sending[]) {
  const now = ports.clock.now()
  const open = new Set<string>()
  for (const key of new Set(sendings.map(({ to }) => keyOf(to)))) {
    const id = await keyedHash(ports, 'identifier-destination', key)
    const recent = ((await records.get('sendings', id))?.at ?? []).filter((at) => at > now - DAY)
    if (recent.length >= MOST_SENDINGS) continue
    await records.put('sendings', id, { at: [...recent, now] }, { expiresAt: now + DAY })
    open.add(key)
  }
  return open
}
