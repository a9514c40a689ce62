import { asciiDigits } from './digits.ts'

/**
 * A number to call back, fixed or mobile, as its digits: ten in France, 8 to 15 after a + elsewhere. Undefined when it
 * is none. Nothing is sent there: somebody dials it.
 */
export function normaliseTelephone(text: string): string | undefined {
  const number = asciiDigits(text)
    .replace(/[\s\p{DI}\p{Pd}\u2212./_]/gu, '')
    .replace('(0)', '')
    .replace(/[()]/g, '')
    .replace(/^00/, '+')
  return /^(?:0[1-9]\d{8}|\+[1-9]\d{7,14})$/.test(number) ? number : undefined
}

/** A French number as it is read out, in pairs; another as it is. */
export const formatTelephone = (number: string) => number.replace(/^(0\d)(..)(..)(..)(..)$/, '$1 $2 $3 $4 $5')
