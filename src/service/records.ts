import type { Language } from '#src/contract/language.ts'
import type { Contact } from './ports.ts'

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
  contact: Contact & { verifiedAt: number }
  /** What the account remembers of its person, by uid. */
  account: { language: Language; activatedAt?: number; charterAcceptedAt?: number; forwardingFrom?: number }
  session: { uid: string; startedAt: number; seenAt: number }
  device: { uid: string; rememberedAt: number }
  /** Failed attempts of one bucket, epoch ms, by keyed hash of what it counts. */
  attempts: { at: number[] }
  /** Messages sent to one destination or by one flow, epoch ms. */
  sendings: { at: number[] }
  message: MessageRecord
  idempotency: { body: string; reply?: { status: number; type: string; body: string } }
  audit: AuditRecord
}

export interface ActivationRecord {
  uid: string
  /** Keyed hash of the visit that may use this flow. */
  visit: string
  language: Language
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

export interface CodeRecord {
  purpose: 'prove-known-contact' | 'verify-contact'
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
  writtenAt: number
  sentAt?: number
  tries: number
  nextTryAt: number
}

/** An event of the security log (OWASP logging vocabulary names); the subject is a keyed hash. */
export interface AuditRecord {
  event: string
  at: number
  outcome: 'success' | 'refused' | 'alarm'
  subject?: string
  address: string
  requestId: string
  reason?: string
}
