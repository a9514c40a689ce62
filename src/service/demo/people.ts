import { addMonths } from '#src/rules/calendar.ts'
import type { Entry } from '../adapters/memory/directory.ts'
import type { Mailbox } from '../adapters/memory/mail-rules.ts'
import type { ForwardRecord } from '../records.ts'
import { hashPassword, ROUNDS } from '../adapters/memory/passwords.ts'

/**
 * The fictitious people of the demonstration. NUMEN prefix 30 is unused, telephone numbers and domains are those
 * reserved for fiction (ARCEP 06 39 98, RFC 2606): nobody real can be reached by mistake.
 */
const PASSWORD = 'Trois-flamboyants-972'

/** As Roundcube writes it. Whoever has the password can: it outlives a new one. */
const INTRUDERS_RULE = `require ["copy"];
# rule:[.]
if true
{
	redirect :copy "collecte@example.com";
}
`

type Seed = Omit<Entry, 'address' | 'passwordExpired' | 'blockedAt'> & {
  local: string
  /** Verified rescue contacts, e-mail or mobile (E.164). */
  contacts?: string[]
  password?: string
  passwordExpired?: true
  /** The mail rules that somebody wrote in the webmail. */
  webmailRules?: string
  /** A forward they once set, whose rule was never written to the mail server. */
  lostForward?: string
}

const seeds: Seed[] = [
  { uid: 'jsairien', firstName: 'Jean', lastName: 'Sairien', local: 'jean.sairien', numen: '30E2400001DMA', birthDate: '1985-03-14', staff: 'teaching', state: 'never-activated' },
  { uid: 'adelacroix', firstName: 'Anaïs', lastName: 'de La Croix', local: 'anais.de-la-croix', numen: '30E2400002DMB', birthDate: '1990-11-02', staff: 'teaching', state: 'never-activated', knownContact: { kind: 'email', value: 'anais@example.org' } },
  { uid: 'mdorival1', firstName: 'Marie-Josée', lastName: "D'Orival", local: 'marie-josee.d-orival', numen: '30G1200003DMC', birthDate: '1976-02-29', staff: 'teaching', state: 'active', contacts: ['mjdorival@example.net', '+33639980003'], password: PASSWORD },
  { uid: 'pbalthazar', firstName: 'Paul', lastName: 'Balthazar', local: 'paul.balthazar', numen: '30A0500004DMD', birthDate: '1968-05-22', staff: 'administrative', state: 'active', password: PASSWORD },
  { uid: 'lrosette', firstName: 'Léa', lastName: 'Rosette', local: 'lea.rosette', numen: '30E1900005DME', birthDate: '1994-07-21', staff: 'teaching', state: 'blocked', contacts: ['+33639980005'], password: PASSWORD, webmailRules: INTRUDERS_RULE },
  { uid: 'ktoussaint', firstName: 'Kévin', lastName: 'Toussaint', local: 'kevin.toussaint', numen: '30P1500006DMF', birthDate: '1988-11-01', staff: 'teaching', state: 'active', contacts: ['kevin.t@example.org'], password: PASSWORD, lostForward: 'kevin.t@example.org' },
  { uid: 'sbeaubrun', firstName: 'Solange', lastName: 'Beaubrun', local: 'solange.beaubrun', numen: '30A9900007DMG', birthDate: '1962-08-15', staff: 'administrative', state: 'disabled', contacts: ['solange@example.net'], password: PASSWORD },
  { uid: 'nmarie2', firstName: 'Noé', lastName: 'Marie', local: 'noe.marie2', numen: '30E2300008DMH', birthDate: '1999-12-31', staff: 'teaching', state: 'active', contacts: ['noe@example.org'], password: PASSWORD, passwordExpired: true },
  { uid: 'tlagier', firstName: 'Thérèse', lastName: 'Lagier', local: 'therese.lagier', numen: '30G0100009DMJ', birthDate: '1971-05-08', staff: 'teaching', state: 'active', password: '30G0100009DMJ' },
] // prettier-ignore

export const originalPassword = (uid: string) => seeds.find((seed) => seed.uid === uid)?.password

export interface Populated {
  entries: Entry[]
  /** Verified rescue contacts by uid. */
  contacts: Record<string, { kind: 'email' | 'mobile'; value: string }[]>
  mailboxes: Record<string, Mailbox>
  /** What they want of the portal's forward, by uid. */
  forwards: Record<string, ForwardRecord>
}

/** The académie blocked Léa's account the day before yesterday. */
const BLOCKED_FOR = 2 * 86_400_000

/** @param domain of the académie's addresses @param now epoch ms @param rounds cost of the password hashes */
export async function populate(domain: string, now: number, rounds = ROUNDS): Promise<Populated> {
  // One hash per distinct password, side by side: most people share theirs, and hashing is slow on purpose.
  const passwords = new Set(seeds.flatMap(({ password }) => password ?? []))
  const hashes = new Map(
    await Promise.all(
      [...passwords].map(async (password) => [password, await hashPassword(password, rounds)] as const),
    ),
  )
  const contacts: Populated['contacts'] = {}
  const mailboxes: Populated['mailboxes'] = {}
  const forwards: Populated['forwards'] = {}
  const entries = seeds.map(
    ({
      local,
      contacts: values = [],
      password,
      passwordExpired,
      webmailRules,
      lostForward,
      ...person
    }): Entry => {
      if (lostForward !== undefined) forwards[person.uid] = forwardOf(lostForward, now)
      const address = `${local}@${domain}`
      const scripts =
        webmailRules === undefined ? [] : [{ name: 'roundcube', content: webmailRules, active: true }]
      mailboxes[person.uid] = { address, scripts, sentOn: [] }
      contacts[person.uid] = values.map((value) => ({
        kind: value.includes('@') ? 'email' : 'mobile',
        value,
      }))
      const passwordHash = password === undefined ? undefined : hashes.get(password)
      return {
        ...person,
        address,
        passwordExpired: passwordExpired ?? false,
        ...(person.state === 'blocked' && { blockedAt: now - BLOCKED_FOR }),
        ...(passwordHash !== undefined && { passwordHash }),
      }
    },
  )
  return { entries, contacts, mailboxes, forwards }
}

/** Confirmed two months ago, for a year. */
function forwardOf(to: string, now: number): ForwardRecord {
  const confirmedAt = now - 61 * 86_400_000
  const until = addMonths(new Date(confirmedAt).toISOString().slice(0, 10), 12)
  return { version: 'first', asked: { to, shown: to, keepsCopy: true, enabled: true, until, confirmedAt } }
}
