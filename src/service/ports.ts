import type { Academy, StaffCategory } from '#src/academy/schema.ts'
import type { Language } from '#src/contract/language.ts'
import type { Contact, Kinds } from './records.ts'

/** What the service needs of the world. Hosts hand it adapters; routes and rules see nothing else. */
export interface Ports {
  academy: Academy
  clock: Clock
  random: Random
  directory: Directory
  filters: Filters
  mail: Mail
  sms: Sms
  store: Store
  files: Files
  /** Key of every keyed hash the service keeps: codes, throttle names, idempotency. At least 32 bytes. */
  secret: Uint8Array<ArrayBuffer>
  /** Whether the service is closed for maintenance: everything but status is refused. */
  maintenance(): boolean
  /** An error nobody expected, for the operators; the visitor only reads "unavailable". */
  report(error: unknown): void
  /** Network address the request came from, as the host established it. */
  clientAddress: string
  /** The browser's User-Agent, as it tells it. */
  clientAgent: string
}

export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

interface Random {
  bytes(count: number): Uint8Array<ArrayBuffer>
}

/** One member of staff, as the directory knows them. */
export interface Person {
  uid: string
  address: string
  firstName: string
  /** Usage name, as displayed. */
  lastName: string
  /** Birth name, where it differs. */
  birthName?: string
  numen: string
  /** YYYY-MM-DD */
  birthDate: string
  staff: StaffCategory
  state: 'never-activated' | 'active' | 'blocked' | 'disabled'
  /** When the académie blocked the account, epoch ms. */
  blockedAt?: number
  passwordExpired: boolean
  /** Private contact that HR entered, unverified. */
  knownContact?: Contact
}

/** A directory with rules of its own may refuse a password: it remembers it from before, or finds it too easy. */
export type PasswordOutcome = 'set' | 'used-before' | 'too-weak'

export interface Directory {
  /**
   * After how many wrong passwords in a row the directory closes an account by itself, where it does. It counts those
   * typed elsewhere too, by an old telephone for one; a right password, a new one, and at most a day make it count anew.
   */
  lockout?: number
  /** By uid or academic address, canonical. */
  findByIdentifier(identifier: string): Promise<Person | undefined>
  findByNumen(numen: string): Promise<Person | undefined>
  findByUid(uid: string): Promise<Person | undefined>
  /** Everybody whom HR entered this private contact for, letters of an e-mail address in either case. */
  findByKnownContact(contact: Contact): Promise<Person[]>
  /**
   * Whether this is the person's password. Takes the same time when there is no such person (undefined) or no
   * password yet, so that an answer's delay names nobody. Never called with an empty password.
   */
  verifyPassword(uid: string | undefined, password: string): Promise<boolean>
  /** Whether the password is still the NUMEN, in capitals or not, the historical default; same time for undefined. */
  hasNumenPassword(uid: string | undefined): Promise<boolean>
  /**
   * Sets the first password and opens the account. Doing it twice with the same password changes nothing; but where
   * `mayTry` is false, for a wrong password would close the account, this one may be told as used before. Throws for one
   * that the académie blocked or disabled, as `deactivate` does: it may have since the caller looked.
   */
  activate(uid: string, password: string, mayTry?: boolean): Promise<PasswordOutcome>
  /** Sets another password for an account in use, in the same way; one that had expired is fresh again. */
  setPassword(uid: string, password: string, mayTry?: boolean): Promise<PasswordOutcome>
  /** Takes an activation back: the account is as if it had never been used. */
  deactivate(uid: string): Promise<void>
}

/**
 * What the mail server does by itself with somebody's incoming mail. Read from the server every time, never from memory.
 * Each method throws when the server cannot be asked.
 */
export interface Filters {
  /** Everything that is in force, in the mail server's own order. */
  list(uid: string): Promise<MailRule[]>
  /** Takes one rule out of force, whoever made it; all else stays byte for byte. Removing what is gone already changes nothing. */
  remove(uid: string, id: string): Promise<void>
  /**
   * Makes this the portal's one forward, or takes it away. What others wrote stays as it is and in force. All or
   * nothing: should it throw, what was in force before still is. Doing it twice changes nothing.
   * 'too-many': the server redirects no message as often as that would need (Sieve capability MAXREDIRECTS).
   */
  setForward(uid: string, forward: Forward | undefined): Promise<'set' | 'too-many'>
}

/** A copy of every incoming message, or the message itself, to one address (addr-spec, ASCII). */
export interface Forward {
  to: string
  keepsCopy: boolean
}

/** What one rule does. `own`: the portal wrote it; any other was set elsewhere (webmail, mail program, an intruder). */
export type Rule =
  | ({ kind: 'forward'; own: boolean } & Forward)
  /** Anything else the server does by itself, in the words its author gave it. */
  | { kind: 'rule'; name: string }

/** `id` names a rule as it stands: changed, it is another, so that nobody keeps or removes what they have not seen. */
export type MailRule = { id: string } & Rule

export interface Letter {
  /** RFC 5322 Message-ID without brackets; one per letter, the same on a retry. */
  id: string
  /** One addr-spec, the envelope's only recipient (FWD-08). */
  to: string
  language: Language
  subject: string
  paragraphs: readonly string[]
  /** The code the letter carries, if any, on a line of its own. */
  code?: string
  /** Stays in the academic mailbox whatever the owner's forward says (FWD-02): carried as a header, `Alize-Notice`. */
  notice?: true
}

/** Throws when the message could not be handed over; the outbox tries again. */
export interface Mail {
  send(letter: Letter): Promise<void>
  /** Whether letters leave at once just now. */
  state(): Promise<'working' | 'delayed'>
  /** Whether a domain takes mail at all (MX, A, null MX: RFC 5321 5.1, RFC 7505); undefined when nobody can say just now. */
  takesMail(domain: string): Promise<boolean | undefined>
  /** Whether a letter lies in somebody's mailbox; undefined where the portal may not see that. */
  hasArrived(uid: string, letterId: string): Promise<boolean | undefined>
}

export interface Sms {
  send(text: { id: string; to: string; language: Language; text: string; code?: string }): Promise<void>
}

/** Files people send in, apart from everything else, by random id. What has expired is gone, whoever asks next. */
export interface Files {
  /** Keeps a file until `expiresAt`, epoch ms. One already kept under this id is replaced. */
  put(id: string, file: { bytes: Uint8Array<ArrayBuffer>; type: string; expiresAt: number }): Promise<void>
  /** Undefined when absent or past its end. `hash` is the SHA-256 of the content, in hexadecimal. */
  get(id: string): Promise<{ type: string; size: number; hash: string; expiresAt: number } | undefined>
  /** Keeps it until another time. Answers false when there is nothing left to keep. */
  extend(id: string, expiresAt: number): Promise<boolean>
  delete(id: string): Promise<void>
}

/** Everything the service remembers, as records of a few kinds. */
export interface Store {
  /**
   * Runs `work` alone: no other transaction sees or changes anything meanwhile, and what it wrote is kept
   * entirely, or, when it throws, not at all.
   */
  transaction<T>(work: (records: Records) => Promise<T>): Promise<T>
}

export interface Records {
  /** Undefined when absent or past its `expiresAt`. */
  get<K extends keyof Kinds>(kind: K, id: string): Promise<Kinds[K] | undefined>
  /** Replaces the record entirely, but for its place in lists. What has expired of the kind is purged meanwhile. */
  put<K extends keyof Kinds>(kind: K, id: string, value: Kinds[K], keep?: Keep): Promise<void>
  delete(kind: keyof Kinds, id: string): Promise<void>
  /** All records of an owner (or of the kind, without one), oldest first, each with its owner if it has one. */
  list<K extends keyof Kinds>(
    kind: K,
    owner?: string,
  ): Promise<{ id: string; owner?: string; value: Kinds[K] }[]>
}

/** Whose record it is, and the epoch ms from which it is gone. A record without an end is kept. */
export interface Keep {
  owner?: string
  expiresAt?: number
}
