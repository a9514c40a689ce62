import { emailFault, normaliseEmail } from './email.ts'

/**
 * Where people here have their private mailbox, the most common first: of two that are one slip away, it is the first.
 * Real domains that look like a slip (`ymail.com`, `mail.com`) are there so as not to be taken for one.
 */
const KNOWN = [
  'gmail.com orange.fr wanadoo.fr hotmail.fr hotmail.com free.fr yahoo.fr yahoo.com outlook.fr outlook.com',
  'live.fr live.com laposte.net sfr.fr icloud.com msn.com proton.me protonmail.com bbox.fr neuf.fr',
  'numericable.fr mediaserv.net aol.com gmx.fr gmx.com me.com mac.com ymail.com mail.com email.com',
].flatMap((line) => line.split(' '))

/**
 * The address somebody probably meant, when its domain is one slip away from a well-known one (`gmial.com`,
 * `gmail.con`, `orange.f`). Only ever a question: the address as typed may well be right.
 */
export function suggestEmail(typed: string): string | undefined {
  if (emailFault(typed)) return undefined
  const address = normaliseEmail(typed)
  const domainStart = address.lastIndexOf('@') + 1
  const domain = address.slice(domainStart)
  if (KNOWN.includes(domain)) return undefined
  const meant = KNOWN.find((known) => isOneSlipAway(domain, known))
  return meant && address.slice(0, domainStart) + meant
}

/** Damerau–Levenshtein distance 1: a letter more, less or other, or two neighbours swapped. */
function isOneSlipAway(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right === left.charAt(1) + left.charAt(0))
  )
}
