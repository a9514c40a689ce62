import { asciiDigits } from './digits.ts'

export type Secret = 'numen' | 'social-security' | 'password'

/** 2 digits, a letter, 7 digits, 3 letters, however they are spaced. */
const NUMEN =
  /(?<![\p{L}\d])\d{2}[\s.-]?[A-Z][\s.-]?(?:\d[\s.-]?){7}[A-Z][\s.-]?[A-Z][\s.-]?[A-Z](?![\p{L}\d])/iu

/** Sex, year, month, department (2A and 2B for Corsica), commune, order, and the two digits that check them. */
const SOCIAL_SECURITY =
  /(?<!\d)([1-478])\s?(\d\d)\s?(\d\d)\s?(\d[\dAB])\s?(\d{3})\s?(\d{3})\s?\/?\s?(\d\d)(?!\d)/gi

/** What follows "my password is", with a colon or without, where it mixes letters with digits or signs as no word does. */
const PASSWORD =
  /(?:mots?\s+de\s+passe|\bmdp|\bpasswords?|\bpwd|contrase[nñ]as?|\bclave)\s*(?:est|is|es|[:=]|\s)\s*:?\s*["'«“‘]?\s*(?=\S*\p{L})(?=\S*[\d!@#$%^&*_+=?-])([^\s"»”’]{8,})/iu

/** The first thing in a free text that should be told to nobody. */
export function secretIn(text: string): Secret | undefined {
  const ascii = asciiDigits(text).replace(/\p{DI}/gu, '')
  if (NUMEN.test(ascii)) return 'numen'
  if ([...ascii.matchAll(SOCIAL_SECURITY)].some(isSocialSecurity)) return 'social-security'
  return PASSWORD.test(ascii) ? 'password' : undefined
}

/** INSEE: the check digits are 97 minus the number modulo 97, where 2A counts as 19 and 2B as 18. */
function isSocialSecurity([, ...parts]: RegExpMatchArray): boolean {
  const digits = parts.slice(0, -1).join('').toUpperCase().replace('2A', '19').replace('2B', '18')
  return /^\d{13}$/.test(digits) && 97 - (Number(digits) % 97) === Number(parts.at(-1))
}
