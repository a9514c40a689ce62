import { firstCodePoints } from './text.ts'

/** Letters that Unicode takes for whole, and people for an accented letter or for two: what a register writes without. */
const PLAIN: Record<string, string> = {
  œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i',
} // prettier-ignore

/**
 * A name as it is compared, never as it is shown: in plain letters (NFKD), without accents, case, dashes, apostrophes,
 * white space and invisible characters (IDP-05). Only the first 200 code points count.
 */
export function foldName(name: string): string {
  return firstCodePoints(name, 200)
    .normalize('NFKD')
    .replace(/[\p{M}\p{DI}\s\p{Pd}\u2212'’‘‛ʼʻʽʹˈ′`´＇]/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþħı]/g, (letter) => PLAIN[letter] ?? letter)
}

/** Whether two names are the same once folded. A name that folds to nothing is nobody's. */
export function sameName(a: string, b: string): boolean {
  const folded = foldName(a)
  return folded !== '' && folded === foldName(b)
}

/**
 * Whether a typed name holds only what names are written with: letters, spaces, apostrophes, dashes, and a full stop
 * that ends a word. Names end up in messages, where anything more could become an address to click on.
 */
export const isPersonName = (name: string) => /^(?:[\p{L}\p{M}\p{Pd}'’‘ʼ` ]|\.(?= |$))+$/u.test(name)
