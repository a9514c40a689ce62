import * as z from 'zod/mini'

/** Why one field was refused. Every code has a sentence in each language (i18n), or it does not compile. */
export type FieldCode =
  | 'required'
  | 'too-long'
  | 'charter-required'
  | 'numen-length'
  | 'numen-character'
  | 'date-impossible'
  | 'date-future'
  | 'year-four-digits'
  | 'too-young'
  | 'email-format'
  | 'address-academic'
  | 'uid-format'
  | 'identifier-space'
  | 'email-academic'
  | 'email-several'
  | 'email-ascii'
  | 'email-lookalike'
  | 'forward-loop'
  | 'forward-academic'
  | 'forward-domain-refused'
  | 'forward-unreachable'
  | 'mobile-format'
  | 'code-format'
  | 'code-wrong'
  | 'code-expired'
  | 'code-used-up'
  | 'undo-code-format'
  | 'undo-code-wrong'
  | 'contact-known'
  | 'contacts-full'
  | 'password-wrong'
  | 'password-short'
  | 'password-long'
  | 'password-digits'
  | 'password-characters'
  | 'password-personal'
  | 'password-guessable'
  | 'password-same'
  | 'name-characters'
  | 'phone-format'
  | 'uai-format'
  | 'contact-required'
  | 'forward-declined'
  | 'risk-required'
  | 'end-past'
  | 'end-late'
  | 'word-wrong'
  | 'slots-count'
  | 'slot-gone'
  | 'copy-required'
  | 'file-kind'
  | 'attachment-kind'
  | 'attachment-locked'
  | 'attachment-twice'
  | 'attachments-full'
  | 'attachment-gone'
  | 'secret-numen'
  | 'secret-social-security'
  | 'secret-password'
  | 'reference-format'
  | 'report-key-format'
  | 'report-unknown'

/** A refused field travels as its code, with a number where the sentence names one: `numen-length:12`. */
export type FieldRefusal = FieldCode | `${FieldCode}:${number}`

export const refusal = (code: FieldCode, detail?: number): FieldRefusal =>
  detail === undefined ? code : `${code}:${detail}`

/** Reads a refusal off the wire or out of a zod issue; undefined for any other message. A newer service may know newer codes. */
export function readRefusal(text: string): { code: string; detail: number } | undefined {
  const [, code, detail] = /^([a-z-]+)(?::(\d+))?$/.exec(text) ?? []
  return code === undefined ? undefined : { code, detail: Number(detail ?? 0) }
}

/** Why a request was refused. Every code has a sentence, too. */
export type ProblemCode =
  | 'not-understood'
  | 'bad-credentials'
  | 'session-ended'
  | 'password-is-numen'
  | 'password-expired'
  | 'account-blocked'
  | 'account-disabled'
  | 'not-found'
  | 'step-closed'
  | 'subject-changed'
  | 'password-needed'
  | 'in-progress'
  | 'stale'
  | 'forward-forbidden'
  | 'forward-too-soon'
  | 'flow-ended'
  | 'too-large'
  | 'invalid-fields'
  | 'identity-not-matched'
  | 'key-reused'
  | 'too-many-attempts'
  | 'daily-limit'
  | 'maintenance'
  | 'unavailable'

/**
 * Why a call did not succeed: what the service answered, or `unreachable` when nothing came back and `unexpected`
 * when what came back is not the service's (a captive portal's page, half an answer).
 */
export type CallProblem = ProblemCode | 'unreachable' | 'unexpected'

/** An RFC 9457 problem document. `code` is a string here: a newer service may know codes this page does not. */
export const Problem = z.object({
  code: z.string(),
  requestId: z.optional(z.string()),
  fields: z.optional(z.record(z.string(), z.string())),
  /** Seconds until another attempt is looked at. */
  retryAfter: z.optional(z.number()),
})
export type Problem = z.infer<typeof Problem>
