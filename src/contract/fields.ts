import * as z from 'zod/mini'
import { readBirthDate } from '#src/rules/birth-date.ts'
import { normaliseNumen, numenFault } from '#src/rules/numen.ts'
import { refusal, type FieldRefusal } from './problem.ts'

/**
 * The fields that forms and requests share. Each takes what a person typed, refuses it with a code, and gives
 * the canonical value: canonicalised once, at the edge (ARC-06). Page and service parse with the same schema.
 */

/** The most characters any text field looks at: enough for every real value, small enough to normalise. */
const MAX = 200

/** A typed text that `read` turns into a value or a refusal. */
export const typed = <T>(read: (text: string) => { value: T } | { refused: FieldRefusal }, max = MAX) =>
  z.pipe(
    z.string(),
    z.transform((text, ctx): T => {
      const result = text.length > max ? { refused: refusal('too-long') } : read(text)
      if ('value' in result) return result.value
      ctx.issues.push({ code: 'custom', input: text, message: result.refused })
      return z.NEVER
    }),
  )

export const blank = (text: string) => text.trim() === ''
export const required = { refused: refusal('required') }

const LastName = typed((text) => (blank(text) ? required : { value: text.trim() }))

/**
 * uid or academic address, as typed: which of both, and its canonical form, is the service's to find out. With a space
 * inside it is neither, most often a name: a code sent to it would be waited for in vain.
 */
export const Identifier = typed((text) => {
  const value = text.trim()
  if (value === '') return required
  return /\s/.test(value) ? { refused: refusal('identifier-space') } : { value }
}, 254)

/** 13 characters 0-9 A-Z; its inner structure changed over the years and is never a reason to refuse. */
const Numen = typed((text) => {
  const numen = normaliseNumen(text)
  if (numen === '') return required
  const fault = numenFault(numen)
  return fault ? { refused: refusal(fault.code, fault.detail) } : { value: numen }
}, 20_000)

/** A password someone already has: sent as it is, never trimmed; only an empty one is refused (RFC 4513 §5.1.2). */
export const CurrentPassword = typed((text) => (text === '' ? required : { value: text }), 2_000)

/** The three fields of a birth date, as typed. */
export const birthDateParts = { birthDay: z.string(), birthMonth: z.string(), birthYear: z.string() }
type BirthDateParts = Record<keyof typeof birthDateParts, string>
const partName = { day: 'birthDay', month: 'birthMonth', year: 'birthYear' } as const

const read = (typedParts: BirthDateParts, today: string) =>
  readBirthDate({ day: typedParts.birthDay, month: typedParts.birthMonth, year: typedParts.birthYear }, today)

/** Refuses an impossible birth date beside its faulty part, whatever else the form holds. */
export const possibleBirthDate = (today: string) =>
  z.superRefine<BirthDateParts>(
    (parts, ctx) => {
      const result = read(parts, today)
      if ('fault' in result)
        ctx.addIssue({
          code: 'custom',
          path: [partName[result.part]],
          input: parts,
          message: refusal(result.fault),
        })
    },
    { when: ({ value }) => z.safeParse(z.object(birthDateParts), value).success },
  )

/** The parts a schema has accepted, as YYYY-MM-DD. */
export function birthDateOf(parts: BirthDateParts, today: string): string {
  const result = read(parts, today)
  if ('fault' in result) throw new Error('birth date used before it was checked')
  return result.date
}

/** Who somebody is, as they type it. */
export const identityFields = { lastName: LastName, numen: Numen, ...birthDateParts }

/** The same once a schema has accepted it; the birth date is YYYY-MM-DD. */
export const identityOf = (
  { lastName, numen, ...parts }: { lastName: string; numen: string } & BirthDateParts,
  today: string,
) => ({ lastName, numen, birthDate: birthDateOf(parts, today) })
