import { asciiDigits } from './digits.ts'
import { asciiUpperCase } from './text.ts'

/** Without I, O and Q, which read like digits. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/**
 * A school's UAI code (formerly RNE) as typed, to seven digits and a capital. Undefined when the letter is not the
 * remainder of the digits modulo 23, which catches any one wrong character.
 */
export function normaliseUai(text: string): string | undefined {
  const uai = asciiUpperCase(asciiDigits(text.slice(0, 50)).replace(/[\s\p{DI}\p{Pd}.]/gu, ''))
  if (!/^\d{7}[A-Z]$/.test(uai)) return undefined
  return uai.endsWith(CHECK_LETTERS.charAt(Number(uai.slice(0, 7)) % 23)) ? uai : undefined
}
