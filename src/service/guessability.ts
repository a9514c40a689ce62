import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as french from '@zxcvbn-ts/language-fr'

/**
 * How hard a new password is to guess (PWD-03). Loaded only when one is submitted: the dictionaries weigh 540 kB
 * gzipped. The usual "score ≥ 3" lets 69 % of mutated French words through; hence these two thresholds.
 */
const ENOUGH = 11
const ENOUGH_REDUCED = 7

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...french.dictionary },
  graphs: common.adjacencyGraphs,
  useLevenshteinDistance: false,
  maxLength: 128,
})

const leet: Record<string, string> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '€': 'e', '!': 'i',
} // prettier-ignore

/** What is left once the usual decorations are taken off: years, trailing digits and signs, l33t, repeats. */
function reduce(password: string): string {
  return password
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(19|20)\d\d/g, '')
    .replace(/[\d\p{P}\p{S}\s]+$/u, '')
    .replace(/[01345789@$€!]/g, (character) => leet[character] ?? character)
    .replace(/(.)\1{2,}|(.{2,}?)\2+/gu, '$1$2')
}

/**
 * @param password prepared, at most 128 code points
 * @param context words an attacker would try first: personal data, the académie, the product
 */
export function isGuessable(password: string, context: readonly string[]): boolean {
  const orders = (text: string) => estimator.check(text, [...context]).guessesLog10
  // Digits alone have no decoration to take off: they are judged as they are.
  return orders(password) < ENOUGH || (/\P{Nd}/u.test(password) && orders(reduce(password)) < ENOUGH_REDUCED)
}
