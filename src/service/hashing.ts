import { MANAGER_CODE_ALPHABET } from '#src/rules/codes.ts'
import type { Ports } from './ports.ts'

const encoder = new TextEncoder()
export const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** HMAC-SHA-256 under the service's key, in hexadecimal. `purpose` keeps equal texts of two uses apart (TOK-01). */
export async function keyedHash({ secret }: Pick<Ports, 'secret'>, purpose: string, text: string) {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(`${purpose}\0${text}`))))
}

/** Compares two hexadecimal hashes without stopping at the first difference (ASVS 11.2.4). */
export function sameHash(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}

/** 128 random bits in hexadecimal: identifiers and bearers. */
export const randomId = ({ random }: Pick<Ports, 'random'>) => hex(random.bytes(16))

/** A text of `length` characters drawn evenly from an alphabet of at most 256. */
export function randomText({ random }: Pick<Ports, 'random'>, alphabet: string, length: number): string {
  const fair = 256 - (256 % alphabet.length)
  let text = ''
  while (text.length < length)
    for (const byte of random.bytes(length))
      if (byte < fair && text.length < length) text += alphabet.charAt(byte % alphabet.length)
  return text
}

/** `ABCD-2345`: short enough to be read out. It opens nothing by itself (ENU-05). */
export const newReference = (ports: Pick<Ports, 'random'>) =>
  randomText(ports, MANAGER_CODE_ALPHABET, 8).replace(/^.{4}/, '$&-')
