import { asciiDigits } from './digits.ts'

export type Secret = 'numen' | 'social-security' | 'password'

/** What people put between the characters of a number they read off a card. */
const GAP = String.raw`[\s._\p{Pd}\u2212/·•]{0,3}`
const spaced = (...characters: string[]) => characters.join(GAP)
const digits = (count: number) => Array<string>(count).fill(String.raw`\d`)

/** 2 digits, a letter, 7 digits, 3 letters, however they are spaced. */
const NUMEN = new RegExp(
  String.raw`(?<![\p{L}\d])${spaced(...digits(2), '[A-Z]', ...digits(7), '[A-Z]', '[A-Z]', '[A-Z]')}(?![\p{L}\d])`,
  'iu',
)

/** Sex, year, month, department (2A and 2B for Corsica), commune, order, and the two digits that check them. */
const SOCIAL_SECURITY = new RegExp(
  String.raw`(?<![\p{L}\d])(${spaced('[1-478]', ...digits(5), String.raw`[\dAB]`, ...digits(6))})${GAP}(\d${GAP}\d)(?![\p{L}\d])`,
  'giu',
)

const CUE = String.raw`(?:\bmots?\s+de\s+passe|\bm\.?d\.?p|\bcode\s+secret|\bpasswords?|\bpasscode|\bpwd|\bcontrase(?:ñ|n)as?|\bclave(?:\s+de\s+acceso)?)(?![\p{L}\d])`
/** What may stand between the two: anything more makes it a sentence about passwords. */
const LINK = String.raw`(?:\s+(?:actuel|provisoire|initial|temporaire|current|temporary|initial|actual|temporal|inicial)){0,2}\s*(?:(?:est|était|was|is|es|era|c['’]est)(?![\p{L}\d])\s*[:=]?|[:=]|\s)`
const PASSWORD = new RegExp(String.raw`${CUE}${LINK}\s{0,3}["'«“‘(]?\s?([^\s"»”’)]{6,64})`, 'giu')

/** The first thing in a free text that should be told to nobody. */
export function secretIn(text: string): Secret | undefined {
  const ascii = asciiDigits(text).replace(/\p{DI}/gu, '')
  if (NUMEN.test(ascii)) return 'numen'
  if ([...ascii.matchAll(SOCIAL_SECURITY)].some(isSocialSecurity)) return 'social-security'
  return [...ascii.matchAll(PASSWORD)].some(([, word = '']) => looksLikePassword(word))
    ? 'password'
    : undefined
}

/** INSEE: the check digits are 97 minus the number modulo 97, where 2A counts as 19 and 2B as 18. */
function isSocialSecurity([, number = '', check = '']: RegExpMatchArray): boolean {
  const bare = number.replace(/[^\dAB]/gi, '').toUpperCase()
  const counted = bare.replace('2A', '19').replace('2B', '18')
  return /^\d{13}$/.test(counted) && 97 - (Number(counted) % 97) === Number(check.replace(/\D/g, ''))
}

/** Words hold letters alone, or letters around an apostrophe or a hyphen; hours, dates, sizes and addresses are no passwords. */
function looksLikePassword(word: string): boolean {
  const bare = word.replace(/[.,;:!?…]+$/, '')
  const isWord = /^[\p{L}\p{M}]+(?:['’\p{Pd}][\p{L}\p{M}]+)*$/u.test(bare)
  const isTime = /^[\d/.:,\p{Pd}]+(?:h|hs|min|s|er|ème|th|am|pm)?\d*$/iu.test(bare)
  const isPlace = /^(?:https?:|www\.|\/)|@\S+\.\p{L}{2,}$/iu.test(bare)
  const isChoice = /^[\p{L}]+(?:\/[\p{L}]+)+$|^[\p{L}]+\([\p{L}]+$/u.test(bare)
  return !isWord && !isTime && !isPlace && !isChoice && /\p{L}/u.test(bare) && /[\d\p{P}\p{S}]/u.test(bare)
}
