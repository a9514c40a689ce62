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

const DAY = 86_400_000
/** One destination is written to for three requests a day at most, in silence (THR-06): it then has the identifier. */
const MOST_SENDINGS = 3

/** Somebody's identifier, on its way to a contact on file: never to what was typed. */
interface Sending {
  person: Person
  to: Contact
}

/** Sends the identifier to whom it belongs, if anybody. What came of it is told to nobody but the log. */
export async function sendIdentifiers(c: Ctx, records: Records, typed: RequestIdentifier) {
  const sendings = await sendingsFor(c.env, records, typed)
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

const sendingsFor = (ports: Ports, records: Records, typed: RequestIdentifier) =>
  'numen' in typed ? sendingsByIdentity(ports, records, typed) : sendingsByEmail(ports, records, typed.email)

/** To every rescue contact in force; without any, to the one HR knows. */
async function sendingsByIdentity(
  { directory }: Ports,
  records: Records,
  typed: Extract<RequestIdentifier, { numen: string }>,
): Promise<Sending[]> {
  const person = await directory.findByNumen(typed.numen)
  if (!person || !isThem(person, typed) || hasLeft(person)) return []
  const own = (await contactsOf(records, person.uid)).map(({ value: { kind, value } }) => ({ kind, value }))
  const known = person.knownContact ? [person.knownContact] : []
  return (own.length > 0 ? own : known).map((to) => ({ person, to }))
}

/** To everybody whose rescue contact in force, or whose contact known to HR, this address is: once each. */
async function sendingsByEmail({ directory }: Ports, records: Records, email: string): Promise<Sending[]> {
  const typed: Contact = { kind: 'email', value: email }
  const found = new Map<string, Sending>()
  for (const person of await directory.findByKnownContact(typed))
    if (person.knownContact) found.set(person.uid, { person, to: person.knownContact })
  for (const { owner = '', value: contact } of await records.list('contact')) {
    const { kind, value, removedUntil } = contact
    if (removedUntil !== undefined || keyOf(contact) !== keyOf(typed)) continue
    const person = await directory.findByUid(owner)
    if (person) found.set(owner, { person, to: { kind, value } })
  }
  return [...found.values()].filter(({ person }) => !hasLeft(person))
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
