import * as z from 'zod/mini'

/** Why one field was refused. Every code has a sentence in each language (i18n), or it does not compile. */
const fieldCodes = [
  'required',
  'too-long',
  'charter-required',
  'numen-length',
  'numen-character',
  'date-impossible',
  'date-future',
  'year-four-digits',
  'too-young',
  'email-format',
  'email-academic',
  'email-several',
  'email-ascii',
  'email-lookalike',
  'forward-loop',
  'forward-academic',
  'forward-domain-refused',
  'forward-unreachable',
  'mobile-format',
  'code-format',
  'code-wrong',
  'code-expired',
  'code-used-up',
  'undo-code-format',
  'undo-code-wrong',
  'contact-known',
  'contacts-full',
  'password-wrong',
  'password-short',
  'password-long',
  'password-digits',
  'password-characters',
  'password-personal',
  'password-guessable',
  'password-same',
  'name-characters',
  'phone-format',
  'uai-format',
  'contact-required',
  'forward-declined',
  'risk-required',
  'end-past',
  'end-late',
  'word-wrong',
  'slots-count',
  'slot-gone',
  'copy-required',
  'file-kind',
] as const
export type FieldCode = (typeof fieldCodes)[number]

/** A refused field travels as its code, with a number where the sentence names one: `numen-length:12`. */
export type FieldRefusal = FieldCode | `${FieldCode}:${number}`

export const refusal = (code: FieldCode, detail?: number): FieldRefusal =>
  detail === undefined ? code : `${code}:${detail}`

/** Reads a refusal off the wire or out of a zod issue; undefined when nobody knows the code. */
export function readRefusal(text: string): { code: FieldCode; detail: number } | undefined {
  const [name, detail] = text.split(':')
  const code = fieldCodes.find((known) => known === name)
  return code && { code, detail: Number(detail ?? 0) }
}

/** Why a request was refused, with the status it is answered with. */
export const problemStatus = {
  'not-understood': 400,
  'bad-credentials': 401,
  'session-ended': 401,
  'password-is-numen': 403,
  'password-expired': 403,
  'account-blocked': 403,
  'account-disabled': 403,
  'not-found': 404,
  'step-closed': 409,
  'subject-changed': 409,
  'password-needed': 403,
  'in-progress': 409,
  stale: 412,
  'forward-forbidden': 403,
  'forward-too-soon': 403,
  'flow-ended': 410,
  'too-large': 413,
  'invalid-fields': 422,
  'identity-not-matched': 422,
  'key-reused': 422,
  'too-many-attempts': 429,
  'daily-limit': 429,
  maintenance: 503,
  unavailable: 503,
} as const
export type ProblemCode = keyof typeof problemStatus

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
