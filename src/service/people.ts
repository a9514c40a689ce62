import { messagesIn, type Facts, type Message, type Messages } from './messages/messages.ts'
import { keyedHash } from './hashing.ts'
import { post } from './outbox.ts'
import { localeOf, type Language } from '#src/contract/language.ts'
import type { Contact, Person, Ports, Records } from './ports.ts'

const DAY = 86_400_000

export const fullName = ({ firstName, lastName }: Person) => `${firstName} ${lastName}`
export const factsOf = ({ academy }: Ports, { firstName }: Person): Facts => ({ academy, firstName })

/** Where a code may go to prove it is them: a verified rescue contact, or else the one HR entered. */
export async function contactOf(records: Records, person: Person): Promise<Contact | undefined> {
  const [first] = await records.list('contact', person.uid)
  return first ? { kind: first.value.kind, value: first.value.value } : person.knownContact
}

/** The language an account's messages are written in; French until its owner has chosen another. */
const languageOf = async (records: Records, uid: string): Promise<Language> =>
  (await records.get('account', uid))?.language ?? 'fr'

/** Date and hour in the académie, as people write them. */
export const whenIn = ({ clock, academy }: Ports, language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: academy.timeZone,
  }).format(clock.now())

/** Writes to every rescue contact and to the academic mailbox, in the person's own language. */
export async function alertPerson(
  ports: Ports,
  records: Records,
  person: Person,
  purpose: keyof Messages,
  write: (messages: Messages, language: Language) => Message,
) {
  const language = await languageOf(records, person.uid)
  const contacts = (await records.list('contact', person.uid)).map(({ value }): Contact => ({
    kind: value.kind,
    value: value.value,
  }))
  for (const to of [...contacts, { kind: 'email' as const, value: person.address }])
    await post(ports, records, {
      to,
      language,
      purpose,
      uid: person.uid,
      ...write(messagesIn(language), language),
    })
}

/** Tells the owner of an account in use that somebody tried to activate it: once a day, however often it happens. */
export async function alertOfAttempt(ports: Ports, records: Records, person: Person) {
  const now = ports.clock.now()
  const id = await keyedHash(ports, 'attempt-alert', person.uid)
  if (await records.get('sendings', id)) return
  await records.put('sendings', id, { at: [now] }, { expiresAt: now + DAY })
  await alertPerson(ports, records, person, 'activationAttempt', (messages, language) =>
    messages.activationAttempt(factsOf(ports, person), whenIn(ports, language)),
  )
}
