import * as z from 'zod/mini'
import { MANAGER_CODE_ALPHABET } from '#src/rules/codes.ts'
import { emailFault, normaliseEmail } from '#src/rules/email.ts'
import { secretIn } from '#src/rules/secrets.ts'
import { asciiUpperCase } from '#src/rules/text.ts'
import { normaliseTelephone } from '#src/rules/telephone.ts'
import { normaliseUai } from '#src/rules/uai.ts'
import { blank, required, typed } from './fields.ts'
import { optional, PersonName } from './person-fields.ts'
import { refusal, type FieldRefusal } from './problem.ts'
import { ReportCategory } from './report.ts'

export const MOST_FILES = 3
/** Of each file as it is sent. Pictures are drawn anew on the device; a PDF goes as it is. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024

/** Text on lines, as people write it; what looks like a NUMEN, a social security number or a password must go first. */
const freeText = (most: number) =>
  typed((text): { value: string | undefined } | { refused: FieldRefusal } => {
    const secret = secretIn(text)
    if (secret) return { refused: refusal(`secret-${secret}`) }
    return { value: blank(text) ? undefined : text.trim() }
  }, most)
const neededText = (most: number) =>
  typed((text) => {
    if (blank(text)) return required
    const secret = secretIn(text)
    return secret ? { refused: refusal(`secret-${secret}`) } : { value: text.trim() }
  }, most)

const Email = typed((text) => {
  if (blank(text)) return required
  return emailFault(text) ? { refused: refusal('email-format') } : { value: normaliseEmail(text) }
})

/** Of somebody who is signed in. Empty texts are left out. */
const problemFields = {
  category: ReportCategory,
  /** Where the receipt goes, and word of each answer. */
  email: Email,
  uai: optional(normaliseUai, refusal('uai-format')),
  phone: optional(normaliseTelephone, refusal('phone-format')),
  /** When to call back; means nothing without `phone`. */
  callBack: z.enum(['morning', 'afternoon']),
  what: neededText(4000),
  since: freeText(200),
  exactMessage: freeText(1000),
  tried: freeText(2000),
  /** Files that wait, by id. */
  files: z.array(z.string()).check(z.maxLength(MOST_FILES, refusal('attachments-full'))),
  /** Empty when the person would not send them. */
  diagnostics: freeText(2000),
  checks: freeText(4000),
}
export const SignedInReport = z.strictObject(problemFields)
export const StrangersReport = z.strictObject({
  ...problemFields,
  lastName: PersonName,
  firstName: PersonName,
  staff: z.enum(['teaching', 'administrative', 'other']),
})
export type TypedReport = z.input<typeof SignedInReport>
export type TypedStrangersReport = z.input<typeof StrangersReport>

/** `ABCD-2345`, in capitals or not, with or without its dash. */
export const Reference = typed((text) => {
  if (blank(text)) return required
  const reference = asciiUpperCase(text.replace(/[\s\p{DI}\p{Pd}]/gu, ''))
  return code(8).test(reference)
    ? { value: reference.replace(/^.{4}/, '$&-') }
    : { refused: refusal('reference-format') }
})

/** 28 characters in groups of four (137 bits); empty where this visit, or whoever is signed in, sent the report. */
const ReportKey = typed((text) => {
  const key = asciiUpperCase(text.replace(/[\s\p{DI}\p{Pd}]/gu, ''))
  return key === '' || code(28).test(key) ? { value: key } : { refused: refusal('report-key-format') }
})
const code = (length: number) => new RegExp(`^[${MANAGER_CODE_ALPHABET}]{${length}}$`)

export const OpenReport = z.strictObject({ reference: Reference, key: ReportKey })
export const AddMessage = z.strictObject({ reference: Reference, key: ReportKey, text: neededText(4000) })
