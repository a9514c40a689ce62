import { toUnicode } from 'punycode/punycode.es6.js'
import { emailFault, inDomain, normaliseEmail } from './email.ts'
import { asciiLowerCase } from './text.ts'

/** Where a forward leads. */
interface Destination {
  /** The address mail goes to: ASCII alone, an international domain in its `xn--` form. */
  to: string
  /** The same with the domain as people read it. Shown beside `to` where both differ: it may imitate another. */
  shown: string
}

interface Policy {
  /** The academic address that is forwarded. */
  address: string
  /** Every domain of the académie; subdomains are meant too. */
  ownDomains: readonly string[]
  /** Domains the académie refuses; subdomains are meant too. */
  refusedDomains: readonly string[]
}

/** What the académie's policy says of a typed destination, after {@link destinationFault} (FWD-03, FWD-04). */
export function forwardFault(typed: string, { address, ownDomains, refusedDomains }: Policy) {
  const fault = destinationFault(typed)
  if (fault) return fault
  const { to } = normaliseForward(typed)
  const isOf = (domain: string) => inDomain(to, domain)
  if (mailbox(to) === mailbox(address)) return 'forward-loop'
  // Whatever académie domain follows, the same name leads back to the same person.
  if (ownDomains.some(isOf)) return name(to) === name(address) ? 'forward-loop' : 'forward-academic'
  return [...refusedDomains, ...RESERVED].some(isOf) ? 'forward-domain-refused' : undefined
}

/**
 * Refuses what is not one plain address, whoever asks (FWD-05). Mail servers here need not know SMTPUTF8: the local part
 * is ASCII, and only the domain may have other letters, all of one script. Judges what {@link normaliseForward} makes of
 * the text; only that may be used afterwards.
 */
export function destinationFault(typed: string) {
  const { to, shown } = normaliseForward(typed)
  if (isSeveral(typed)) return 'email-several'
  if (emailFault(to)) return emailFault(to.replace(/\P{ASCII}/gu, 'a')) ? 'email-format' : 'email-ascii'
  // Full-width letters and the like: outside ASCII as typed, plain letters for the network.
  const isDisguised = shown === to && /\P{ASCII}/u.test(normaliseEmail(typed))
  return isDisguised || domain(shown).split('.').some(mixesScripts) ? 'email-lookalike' : undefined
}

/** The address in what was typed or pasted, as {@link normaliseEmail} finds it; fit for use once nothing is at fault. */
export function normaliseForward(typed: string): Destination {
  const address = normaliseEmail(typed)
  const domainStart = address.lastIndexOf('@') + 1
  const local = address.slice(0, domainStart)
  const { network, shown } = readDomain(address.slice(domainStart))
  return { to: local + network, shown: local + shown }
}

/** RFC 2606, RFC 6761, RFC 6762, RFC 7686, RFC 9476 and ICANN's `internal`: no mail ever arrives there. */
const RESERVED = ['invalid', 'test', 'localhost', 'example', 'local', 'onion', 'alt', 'internal']

/** UAX #31, table 5, with those that are written together (UTS #39, “highly restrictive”). */
const SCRIPTS = [
  'Latin Han Hiragana Katakana, Latin Han Bopomofo, Latin Han Hangul, Arabic, Armenian, Bengali, Cyrillic, Devanagari',
  'Ethiopic, Georgian, Greek, Gujarati, Gurmukhi, Hebrew, Kannada, Khmer, Lao, Malayalam, Myanmar, Oriya, Sinhala',
  'Tamil, Telugu, Thaana, Thai, Tibetan',
]
  .flatMap((line) => line.split(', '))
  .map((together) => {
    const scripts = `${together} Common Inherited`.split(' ').map((script) => `\\p{scx=${script}}`)
    return new RegExp(`^[${scripts.join('')}]*$`, 'u')
  })
const mixesScripts = (label: string) => !SCRIPTS.some((script) => script.test(label))

const isSeveral = (typed: string) =>
  typed.split(/[\s,;]+/).filter((piece) => !emailFault(normaliseForward(piece).to)).length > 1

const domain = (address: string) => address.slice(address.lastIndexOf('@') + 1)
/** The local part without its `+tag`, in lower case: mail to either lands in the same mailbox. */
const name = (address: string) => asciiLowerCase(address.replace(/[+@].*/, ''))
const mailbox = (address: string) => `${name(address)}@${asciiLowerCase(domain(address))}`

/** A domain in both forms; empty when it is none. */
function readDomain(written: string): { network: string; shown: string } {
  try {
    const network = hostName(written)
    const shown = toUnicode(network)
    // Not every browser refuses an `xn--` that stands for nothing, or for what nobody may register.
    if (hostName(shown) === network) return { network, shown }
  } catch {
    // Neither does every one say so in the same way.
  }
  return { network: '', shown: '' }
}

/** What the network calls a domain. Throws on what is none: letters, digits, hyphens and dots alone (IDNA 2008). */
function hostName(written: string): string {
  if (!/^[\p{L}\p{M}\p{Nd}.-]+$/u.test(written)) throw new TypeError('not a domain')
  return new URL(`https://${written}`).hostname
}
