import { asciiUpperCase, codePoints, firstCodePoints } from './text.ts'

const NUMEN_LENGTH = 13

/** `detail`: how many characters were found, or where (from 1) the first unexpected one stands. */
export interface NumenFault {
  code: 'numen-length' | 'numen-character'
  detail: number
}

/** A character of an unusual kind at `position` (from 1), and its look-alike of the usual kind if it has one. */
export interface NumenHint {
  position: number
  found: string
  suggested?: string
}

const LIMIT = 200

/**
 * A NUMEN as it is looked up: NFKC, ASCII upper case, without white space, invisible characters, dots, dashes,
 * underscores or slashes (IDP-03). Only the first 200 code points count.
 */
export function normaliseNumen(text: string): string {
  const bare = firstCodePoints(text, LIMIT)
    .normalize('NFKC')
    .replace(/[\s\p{DI}\p{Pd}\u2212._/\\]/gu, '')
  // Normalised again: what was removed may have stood between a letter and its accent.
  return asciiUpperCase(firstCodePoints(bare.normalize('NFKC'), LIMIT))
}

/** What makes a normalised NUMEN impossible. Its inner structure never does: it changed over the years. */
export function numenFault(numen: string): NumenFault | undefined {
  const characters = codePoints(numen)
  const unexpected = characters.findIndex((character) => !/[0-9A-Z]/.test(character))
  if (unexpected >= 0) return { code: 'numen-character', detail: unexpected + 1 }
  if (characters.length !== NUMEN_LENGTH) return { code: 'numen-length', detail: characters.length }
  return undefined
}

/** Whether a text could be a NUMEN, typed where something else was asked for. */
export const couldBeNumen = (text: string) => numenFault(normaliseNumen(text)) === undefined

const USUAL_SHAPE = 'ddLdddddddLLL'
const LOOK_ALIKES = ['0O', '1I', '5S', '8B']

/** Where a faultless NUMEN departs from the usual 2 digits, 1 letter, 7 digits, 3 letters. Hints, never refusals. */
export function numenHints(numen: string): NumenHint[] {
  return codePoints(numen)
    .slice(0, NUMEN_LENGTH)
    .flatMap((found, index) => {
      const isDigit = /\d/.test(found)
      if (isDigit === (USUAL_SHAPE[index] === 'd')) return []
      const suggested = LOOK_ALIKES.find((pair) => pair.includes(found))?.replace(found, '')
      return [{ position: index + 1, found, ...(suggested && { suggested }) }]
    })
}
