import { asciiLowerCase, firstCodePoints } from './text.ts'

/**
 * What a person typed to sign in (a uid or an address), as the key of look-up and throttling: only the first 254
 * code points, without invisible characters, surrounding white space or a leading `DOMAIN\`, ASCII letters in lower
 * case. Nothing else is folded, so that two people never share a key (TOK-07). An address stays an address, since
 * the uid cannot be derived from it; `prenom.nom@` is completed with the académie's domain.
 */
export function canonicalIdentifier(text: string, domain: string): string {
  const identifier = firstCodePoints(text, 254)
    .replace(/\p{DI}/gu, '')
    .replace(/^.*\\/s, '')
    .trim()
  return asciiLowerCase(identifier.endsWith('@') ? identifier + domain : identifier)
}

/** What stands before the last `@`; the whole text when there is none. */
export function localPart(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? address : address.slice(0, at)
}
