import { asciiDigits } from './digits.ts'
import { asciiUpperCase } from './text.ts'

/** Digits and capitals without 0, 1, I, L, O, U, which are misread on paper and on the telephone. */
export const MANAGER_CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

const CODE = /^\d{6}$/
const MANAGER_CODE = new RegExp(`^[${MANAGER_CODE_ALPHABET}]{10}$`)

/**
 * Finds the code in what was typed or pasted: 6 digits, or the 10 characters of a manager code. Tolerates spaces,
 * dashes, digits of other scripts, a label ("Code : 123456"), the `.` or `>` a mail program leaves at the end, and the
 * whole message around 6 digits, as a long press on a telephone copies it.
 */
export function readCode(text: string): { kind: 'code' | 'manager-code'; value: string } | undefined {
  const value = asciiUpperCase(
    asciiDigits(text)
      .replace(/^[\p{L}\s]*:/u, '')
      .replace(/[\s\p{DI}\p{Pd}\u2212]/gu, '')
      .replace(/[.>]+$/, ''),
  )
  if (CODE.test(value)) return { kind: 'code', value }
  if (MANAGER_CODE.test(value)) return { kind: 'manager-code', value }
  return readMessage(text)
}

/** Two words of letters side by side make a message, no mistyped code; in it 6 digits stand alone, once. */
function readMessage(text: string): ReturnType<typeof readCode> {
  const words = asciiDigits(text)
    .split(/\s+/)
    .map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''))
  const [value, ...others] = words.filter((word) => CODE.test(word))
  const isMessage = /\p{L}{2}\s+\p{L}{2}/u.test(text)
  return value !== undefined && others.length === 0 && isMessage ? { kind: 'code', value } : undefined
}

/** `ABCDE12345` → `ABCDE-12345`, as it is read out and printed. */
export function formatManagerCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}
