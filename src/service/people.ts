import { messagesIn, type Facts, type Message, type Messages } from './messages/messages.ts'
import { keyedHash } from './hashing.ts'
import { post } from './outbox.ts'
import { sameName } from '#src/rules/names.ts'
import { localeOf, type Language } from '#src/contract/language.ts'
import type { Person, Ports, Records } from './ports.ts'
import type { Contact, Undoable } from './records.ts'
import { issueUndoCode } from './undo.ts'

const DAY = 86_400_000

/** Same person as the directory's: birth or usage name, and birth date. */
export const isThem = (person: Person, typed: { lastName: string; birthDate: string }) =>
  person.birthDate === typed.birthDate &&
  [person.lastName, person.birthName ?? ''].some((name) => sameName(name, typed.lastName))

export const fullName = ({ firstName, lastName }: Person) => `${firstName} ${lastName}`
export const factsOf = ({ academy }: Ports, { firstName }: Person): Facts => ({ academy, firstName })

/** Contacts in force, oldest first: removed ones only get alerts. */
export const contactsOf = async (records: Records, uid: string) =>
  (await records.list('contact', uid)).filter(({ value }) => value.removedUntil === undefined)

/** Where a code may go that resets a password: those old enough, the preferred kind alone where there is one. */
export async function resetContacts(
  { clock }: Ports,
  records: Records,
  uid: string,
  preferred: Contact['kind'],
): Promise<Contact[]> {
  const trusted = (await contactsOf(records, uid))
    .filter(({ value }) => value.resetsFrom <= clock.now())
    .map(({ value: { kind, value } }) => ({ kind, value }))
  const wanted = trusted.filter(({ kind }) => kind === preferred)
  return wanted.length > 0 ? wanted : trusted
}

/** Where a code may go to prove it is them: a verified rescue contact, or else the one HR entered. */
export async function contactOf(records: Records, person: Person): Promise<Contact | undefined> {
  const [first] = await contactsOf(records, person.uid)
  return first ? { kind: first.value.kind, value: first.value.value } : person.knownContact
}

/** The language an account's messages are written in; French until its owner has chosen another. */
export const languageOf = async (records: Records, uid: string): Promise<Language> =>
  (await records.get('account', uid))?.language ?? 'fr'

/** Their owner chose a new password by a code: mail rules are to be looked at again, and an earlier block lets them in. */
export async function noteRenewal({ clock }: Ports, records: Records, uid: string) {
  const account = (await records.get('account', uid)) ?? { language: await languageOf(records, uid) }
  await records.put('account', uid, { ...account, renewedAt: clock.now() })
}

/** Date and hour in the académie, as people write them. */
export const whenIn = ({ clock, academy }: Ports, language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: academy.timeZone,
  }).format(clock.now())

/** What an alert is about, where a code can undo it, and who is not to read of it. */
interface Alert {
  purpose: keyof Messages
  write: (messages: Messages, language: Language, undoCode?: string) => Message
  undo?: Undoable
  /** A contact that must not learn of it: the one just added, which may be an intruder's. */
  except?: string
  /** Somebody else to tell, with a code: a contact that is no rescue contact. */
  also?: Contact
}

/**
 * Writes to every rescue contact, removed ones included, and to the academic mailbox, in the person's own language.
 * The undo code goes only to contacts that may reset the password: a younger one may be an intruder's, and the
 * mailbox is what an intruder reads.
 */
export async function alertPerson(ports: Ports, records: Records, person: Person, alert: Alert) {
  const { purpose, write, undo, except, also } = alert
  const { uid } = person
  const language = await languageOf(records, uid)
  const send = (to: Contact, code?: string) =>
    post(ports, records, { to, language, purpose, uid, ...write(messagesIn(language), language, code) })
  const contacts = await records.list('contact', uid)
  for (const { id, value } of contacts) {
    if (id === except) continue
    const isTrusted = value.resetsFrom <= ports.clock.now()
    const code = undo && isTrusted ? await issueUndoCode(ports, records, uid, undo, id) : undefined
    await send({ kind: value.kind, value: value.value }, code)
  }
  if (also && !contacts.some(({ value }) => value.value === also.value))
    await send(also, undo && (await issueUndoCode(ports, records, uid, undo)))
  // Whatever a forward does with the rest: this may be about that very forward (FWD-02).
  await post(ports, records, {
    to: { kind: 'email', value: person.address },
    notice: true,
    language,
    purpose,
    uid,
    ...write(messagesIn(language), language),
  })
}

/** Tells the owner of an account in use that somebody tried to activate it: once a day, however often it happens. */
export async function alertOfAttempt(ports: Ports, records: Records, person: Person) {
  const now = ports.clock.now()
  const id = await keyedHash(ports, 'attempt-alert', person.uid)
  if (await records.get('sendings', id)) return
  await records.put('sendings', id, { at: [now] }, { expiresAt: now + DAY })
  await alertPerson(ports, records, person, {
    purpose: 'activationAttempt',
    write: (messages, language) =>
      messages.activationAttempt(factsOf(ports, person), whenIn(ports, language)),
  })
}
