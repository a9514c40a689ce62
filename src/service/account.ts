import type { Account, RescueContact } from '#src/contract/account.ts'
import { liveCode, mask } from './codes.ts'
import type { Ctx } from './http.ts'
import type { Change } from './messages/fr.ts'
import { alertPerson, factsOf, whenIn } from './people.ts'
import type { Person, Ports, Records } from './ports.ts'
import type { Undoable } from './records.ts'
import { Refusal, transact } from './refusal.ts'
import { currentSession, mayEnter, PROVED, sessionHolder } from './sessions.ts'

const YEAR = 365 * 86_400_000

/** Somebody signed in, inside the transaction that looks at them. */
export interface SignedIn {
  records: Records
  person: Person
  session: Awaited<ReturnType<typeof currentSession>>
}

interface Demands {
  /** The password typed within the last five minutes (SES-05). */
  proved?: boolean
  /** Also for somebody whose password expired: changing it is all they may do. */
  evenExpired?: boolean
  /** Also for somebody the académie blocked, who chose a new password since: going through the account is all they may do. */
  evenBlocked?: boolean
}

/**
 * Work on the account of whoever is signed in. A page says whom it shows: when somebody else has signed in since, in
 * another tab, nothing is done to their account (SES-07).
 */
export async function inAccount<T>(
  c: Ctx,
  work: (signedIn: SignedIn) => Promise<T>,
  demands: Demands = {},
): Promise<T> {
  const person = await sessionHolder(c)
  return transact(c.env, async (records) => {
    const session = await currentSession(c, records)
    if (!person || !(await mayEnter(records, person))) throw new Refusal('session-ended')
    const expected = c.req.header(SUBJECT)
    if (expected !== undefined && expected !== person.uid) throw new Refusal('subject-changed')
    if (person.state === 'blocked') {
      // A change of an expired password is closed to them too: it must not be what they are sent to.
      if (!demands.evenBlocked) throw new Refusal('account-blocked')
    } else if (person.passwordExpired && !demands.evenExpired) throw new Refusal('password-expired')
    if (demands.proved && session.provedAt + PROVED <= c.env.clock.now()) throw new Refusal('password-needed')
    return work({ records, person, session })
  })
}

/** The uid that the page believes to be signed in. */
export const SUBJECT = 'Alize-Subject'

export async function viewOf(ports: Ports, { records, person, session }: SignedIn): Promise<Account> {
  const now = ports.clock.now()
  const { uid, address, firstName, lastName } = person
  const contacts = (await records.list('contact', uid)).map(({ id, value }): RescueContact => ({
    id,
    kind: value.kind,
    shown: mask(value),
    verifiedAt: value.verifiedAt,
    resetsFrom: value.resetsFrom,
    askAgain: value.verifiedAt + YEAR < now,
    ...(value.removedUntil !== undefined && { removedUntil: value.removedUntil }),
  }))
  const addition = await records.get('addition', session.id)
  const candidate = addition && (await liveCode(ports, records, additionOf(session.id)))
  const forwardingFrom = (await records.get('account', uid))?.forwardingFrom ?? 0
  const provedUntil = session.provedAt + PROVED
  return {
    uid,
    address,
    firstName,
    lastName,
    contacts,
    endsAt: session.endsAt,
    ...(candidate && { candidate }),
    ...(provedUntil > now && { provedUntil }),
    ...(forwardingFrom > now && { forwardingFrom }),
  }
}

/** A contact being added is a flow of its own, one for each session. */
export const additionOf = (session: string) => `addition:${session}`

/** Tells the person of a change they should recognise, with the code that undoes it. */
export async function alertOfChange(
  c: Ctx,
  { records, person }: Pick<SignedIn, 'records' | 'person'>,
  change: Change,
  about: { undo?: Undoable; except?: string } = {},
) {
  await alertPerson(c.env, records, person, {
    purpose: 'changed',
    ...about,
    write: (messages, language, code) =>
      messages.changed(factsOf(c.env, person), whenIn(c.env, language), change, code),
  })
}
