import type { StaffCategory } from '#src/academy/schema.ts'
import type { Language } from '#src/contract/language.ts'
import type { NumenRequest } from '#src/contract/numen-request.ts'
import type { NumenCaseRecord } from './numen-cases.ts'
import type { ReportRecord } from './reports/record.ts'

/** A private e-mail address, or a mobile number in E.164. */
export interface Contact {
  kind: 'email' | 'mobile'
  value: string
}

/**
 * Every kind of record the service keeps, with its shape. Identifiers are opaque; codes and bearers are kept
 * as keyed hashes only.
 */
export interface Kinds {
  activation: ActivationRecord
  /** The one live code of a flow, by flow id. */
  code: CodeRecord
  /** The code a manager issued, by the uid it vouches for. */
  managerCode: { hash: string }
  /** Verified rescue contacts, by random id, owned by a uid. */
  contact: ContactRecord
  /** What the account remembers of its person, by uid. */
  account: AccountRecord
  session: SessionRecord
  /** A password being tried, by random id; gone once all sessions are to end. */
  signIn: { uid: string }
  device: { uid: string; place: Place; rememberedAt: number }
  /** A rescue contact waiting for its code, by session. */
  addition: { contact: Contact }
  /** What the code of an alert undoes, by keyed hash of the code, and the contact it went to; none for a manager. */
  undo: { uid: string; what: Undoable; sentTo?: string }
  /** The new password that an undo code leads to, by random id. */
  recovery: { uid: string; visit: string; undone: Undoable['kind']; changing?: true }
  /** What somebody wants of the portal's forward, by uid; whether it is in force only the mail server knows. */
  forward: ForwardRecord
  /** Whoever reads mail there wants none of it, by keyed hash of the uid and the address. */
  declined: { at: number }
  /** Getting back in with a code; one for each visit, by its keyed hash. Owned by the uid, if there is one. */
  reset: ResetRecord
  /** What a security check-up found and decided, by random id. */
  ticket: TicketRecord
  numenRequest: NumenRequestRecord
  /** Who asked for their NUMEN and how, by reference, for the manager's office; the copy under its own id. */
  numenCase: NumenCaseRecord
  /** What was reported, by reference; owned by the uid of whoever was signed in. */
  report: ReportRecord
  /** The visit that sent a report without signing in, by reference; owned by the keyed hash of that visit. */
  reportOfVisit: { visit: string }
  /** A file that waits for its report, by its own id; owned by the keyed hash of the visit. */
  reportFile: { name?: string; bytes: number; hash: string; expiresAt: number }
  /** Failed attempts of one bucket, epoch ms, by keyed hash of what it counts. */
  attempts: { at: number[] }
  /** Messages sent to one destination or by one flow, epoch ms. */
  sendings: { at: number[] }
  message: MessageRecord
  /** What has not left yet, by the message's id: few among all that are kept for their person. */
  outgoing: { by: Contact['kind']; nextTryAt: number }
  idempotency: { body: string; reply?: { status: number; type: string; body: string } }
  audit: AuditRecord
  /** A security event of the desk's that the running service has not told of yet, by the event's id. */
  untold: { at: number }
}

interface AccountRecord {
  language: Language
  activatedAt?: number
  charterAcceptedAt?: number
  forwardingFrom?: number
  /** When its owner last chose a new password by a code. */
  renewedAt?: number
}

interface ContactRecord extends Contact {
  verifiedAt: number
  /** From when on it may reset a password: at once with the first connection, 24 hours later when it came after. */
  resetsFrom: number
  /** Removed: until then it still gets alerts, and may be put back. */
  removedUntil?: number
}

interface SessionRecord {
  uid: string
  place: Place
  startedAt: number
  seenAt: number
  /** When the password was last typed. */
  provedAt: number
  /** The change in which the directory was asked to take a new password, and may have, even if its answer got lost. */
  changing?: string
}

interface Place {
  browser: string
  system: string
}

export type Undoable =
  | { kind: 'activation' }
  | { kind: 'password-changed' }
  | { kind: 'contact-added'; contact: string }
  | { kind: 'contact-removed'; contact: string }
  | { kind: 'forward' }
  /** For whoever reads mail at the destination, and never asked for any. */
  | { kind: 'forward-declined'; to: string }

export interface ActivationRecord {
  uid: string
  /** Keyed hash of the visit that may use this flow. */
  visit: string
  charterAcceptedAt: number
  proofAsked?: 'contact' | 'manager-code'
  provedBy?: 'contact' | 'manager-code'
  /** Awaiting its code. */
  candidate?: Contact
  contact?: Contact | 'none'
  /** The directory was asked to take the new password, and may have, even if its answer got lost. */
  writing?: true
  done?: { forwardingFrom?: number }
}

export interface ResetRecord {
  id: string
  goal: 'new-password' | 'unlock'
  /** None where nobody may be helped by a code: the flow goes on alike, and no code is ever right. */
  uid?: string
  /** Keyed hash of what was asked for: codes are counted under it where there is no uid. */
  asked: string
  proved?: true
  /** The directory was asked to take the new password, and may have, even if its answer got lost. */
  changing?: true
  done?: { blocked?: true }
}

export interface ForwardWish {
  /** addr-spec, ASCII. */
  to: string
  /** The same as people read it. */
  shown: string
  keepsCopy: boolean
  enabled: boolean
  /** Its last day in the académie, YYYY-MM-DD. */
  until: string
}

export interface ForwardRecord {
  /** Another with every change. */
  version: string
  /** Confirmed by its destination. */
  asked?: ForwardWish & {
    confirmedAt: number
    /** When a test message last came through. */
    verifiedAt?: number
    /** Days before the end of which the last reminder told. */
    reminded?: number
    /** The mail server redirects no message that often. */
    tooMany?: true
  }
  /** Waits for its code. */
  candidate?: ForwardWish & { expiresAt: number }
  /** To be taken off the mail server, which has not answered yet. */
  removing?: true
  /** The last test message, by its id in the outbox, with the word that only it holds. */
  test?: { letter: string; word: string; startedAt: number; receivedAt?: number }
}

/** For the académie to follow up. The reference is for people to quote; it opens nothing. */
export interface TicketRecord {
  reference: string
  category: 'check-up'
  uid: string
  writtenAt: number
  /** Since when nothing more is to be done about it. */
  closedAt?: number
  /** What was in place, and whether it was kept. */
  decisions: { kind: string; what: string; kept: boolean }[]
  /** The person's security log of the last 30 days. */
  timeline: Pick<AuditRecord, 'event' | 'at' | 'outcome'>[]
}

/** A request for one's NUMEN while it is being made; who makes it is not in it. */
export interface NumenRequestRecord {
  /** Keyed hash of the visit that may use it. */
  visit: string
  category: StaffCategory
  copy?: { file: string; name?: string; bytes: number; expiresAt: number }
  receipt?: NonNullable<NumenRequest['receipt']>
}

export interface CodeRecord {
  purpose: 'prove-known-contact' | 'verify-contact' | 'reset' | 'confirm-forward'
  contact: Contact
  hash: string
  tries: number
  sentAt: number
  expiresAt: number
}

/** A message in the outbox, kept for the person's own review; its text goes once it has been handed over. */
interface MessageRecord {
  /** Whose message it is; a notice to a manager is nobody's. */
  uid?: string
  to: Contact
  purpose: string
  language: Language
  content?: { subject: string; paragraphs: string[]; sms?: string; code?: string }
  subject: string
  /** Stays in the academic mailbox whatever the owner's forward says. */
  notice?: true
  writtenAt: number
  sentAt?: number
  tries: number
}

/** An event of the security log (OWASP logging vocabulary names); subject and manager are keyed hashes. */
export interface AuditRecord {
  event: string
  at: number
  outcome: 'success' | 'refused' | 'alarm'
  subject?: string
  /** The manager who did it at the desk. */
  by?: string
  address: string
  requestId: string
  reason?: string
}
