import { asciiLowerCase } from './text.ts'

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
/** Dot-atom of 64 characters at most, `@`, two labels or more of which the last is no number; 254 in all (RFC 5321). */
const ADDRESS = new RegExp(
  `^(?=.{1,254}$)(?=[^@]{1,64}@)${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+(?!\\d+$)${LABEL}$`,
)

/**
 * Refuses what does not come down to one plain ASCII address. No quotes, comments, literals or lists: mailers read
 * some of them as a second recipient (FWD-05, FWD-08). Judges what {@link normaliseEmail} makes of the text; only that
 * value may be used afterwards, never the text.
 */
export function emailFault(text: string): 'email-format' | undefined {
  return ADDRESS.test(normaliseEmail(text)) ? undefined : 'email-format'
}

/**
 * The address in what was typed or pasted: without surrounding white space, invisible characters, `mailto:` and the
 * name in `Name <a@b.fr>`; the domain in lower case, the local part as it is. Never picks one address out of two.
 */
export function normaliseEmail(text: string): string {
  const pasted = withoutScheme(text.replace(/\p{DI}/gu, ''))
  const inBrackets = /^[^<>@\r\n]*<([^<>]*)>$/.exec(pasted)?.[1]
  const address = inBrackets === undefined ? pasted : withoutScheme(inBrackets)
  const domainStart = address.lastIndexOf('@') + 1
  return domainStart ? address.slice(0, domainStart) + asciiLowerCase(address.slice(domainStart)) : address
}

/** Whether an address belongs to `domain` or one of its subdomains. */
export function inDomain(address: string, domain: string): boolean {
  const own = asciiLowerCase(address.slice(address.lastIndexOf('@') + 1))
  const wanted = asciiLowerCase(domain)
  return own === wanted || own.endsWith(`.${wanted}`)
}

const withoutScheme = (text: string) => text.trim().replace(/^(?:mailto:\s*)+/i, '')
