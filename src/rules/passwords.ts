import { localPart } from './identifier.ts'
import { foldName } from './names.ts'
import { codePoints } from './text.ts'

/** Lengths in code points (CNIL 2022-100 case 2 and ANSSI for the least, NIST 800-63B-4 for the advised). */
export const PASSWORD_MIN = 12
export const PASSWORD_ADVISED = 15
const PASSWORD_MAX = 128
const DIGITS_MIN = 16

/** `detail`: how many code points were counted. */
export interface PasswordFault {
  code: 'password-short' | 'password-long' | 'password-digits' | 'password-personal'
  detail?: number
}

/** What the directory knows of a person that must not be part of their password. `birthDate` is 'YYYY-MM-DD'. */
export interface PersonalData {
  uid: string
  firstName: string
  lastNames: readonly string[]
  address: string
  birthDate: string
  numen: string
}

// Controls, formats, surrogates, private use, unassigned, line and paragraph separators, default-ignorables;
// but not U+200D and U+FE0F, without which many emoji fall apart.
const REFUSED = /(?![\u200D\uFE0F])[\p{C}\p{Zl}\p{Zp}\p{DI}]/u

/**
 * The password as it is set and verified: RFC 8265 OpaqueString (spaces become U+0020, NFC), with emoji joiners
 * allowed. NFC rather than NFKC because other services bind to the directory with the bytes typed (PWD-06).
 * Nothing is trimmed or dropped: what cannot be kept is refused.
 */
export function preparePassword(typed: string): { password: string } | { fault: 'password-characters' } {
  const password = typed.replace(/\p{Zs}/gu, ' ').normalize('NFC')
  return REFUSED.test(password) ? { fault: 'password-characters' } : { password }
}

/** The cheap rules for a prepared password; `personal` comes from {@link personalWords}. Guessability is the service's. */
export function passwordFault(password: string, personal: readonly string[]): PasswordFault | undefined {
  const length = codePoints(password).length
  if (length > PASSWORD_MAX) return { code: 'password-long', detail: length }
  if (length < PASSWORD_MIN) return { code: 'password-short', detail: length }
  if (length < DIGITS_MIN && /^\p{Nd}+$/u.test(password)) return { code: 'password-digits' }
  const folded = fold(password)
  if (personal.some((word) => folded.includes(word))) return { code: 'password-personal' }
  return undefined
}

/**
 * The folded words a person's password may not contain: uid, names and their parts, address, birth date, any 5
 * characters of the NUMEN in a row. Shorter than 4 characters they would refuse by chance; so would a birth year.
 */
export function personalWords(person: PersonalData): string[] {
  const names = [person.uid, person.firstName, ...person.lastNames, localPart(person.address)]
  const words = [
    ...names.flatMap((name) => [name, ...name.split(/[^\p{L}\p{M}\p{N}]+/u)]),
    ...birthDateForms(person.birthDate),
    ...runsOf(5, person.numen),
  ]
  return [...new Set(words.map(fold).filter((word) => word.length >= 4))]
}

/**
 * Whether a prepared password may be hard to type on a phone (PWD-07): a space at an end, two in a row (phones turn
 * them into a full stop), or a character outside ISO-8859-15. A reason to warn, never to refuse.
 */
export function needsAttentionOnPhone(password: string): boolean {
  return /^ | $| {2}|[^ -~\u00A0-\u00FF€ŠšŽžŒœŸ]|[¤¦¨´¸¼½¾]/u.test(password)
}

const fold = (text: string) => foldName(text).replace(/[^\p{L}\p{N}]/gu, '')

function birthDateForms(birthDate: string): string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const shortYear = year.slice(2)
  const unpadded = `${Number(day)}${Number(month)}${year}`
  return [day + month + year, day + month + shortYear, year + month + day, shortYear + month + day, unpadded]
}

const runsOf = (length: number, text: string) =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) =>
    text.slice(start, start + length),
  )
