import { MANAGER_CODE_ALPHABET } from '#src/rules/codes.ts'
import { visitOf } from '../grants.ts'
import { keyedHash } from '../hashing.ts'
import type { Ctx } from '../http.ts'
import { intentOf } from '../idempotency.ts'
import type { Ports } from '../ports.ts'

/** 137 bits (T-ENU-11). */
const LENGTH = 28

/** What opens a report from anywhere, beside its reference: derived from it under the service's own key. */
export const keyOf = async (ports: Ports, reference: string) =>
  spell(await keyedHash(ports, 'report', reference), LENGTH)

/**
 * A report's reference, `ABCD-2345`, derived from the intent it was sent with: sent again, it is the same report, though
 * its sender signed in, or out, in between.
 */
export async function referenceOf(c: Ctx): Promise<string> {
  const intent = await keyedHash(c.env, 'report reference', `${await visitOf(c)}\n${intentOf(c)}`)
  return spell(intent, 8).replace(/^.{4}/, '$&-')
}

function spell(hash: string, length: number): string {
  // Of 256 bits taken as one number, the remainders are even enough: 2^119 of each character's worth.
  let number = BigInt(`0x${hash}`)
  const base = BigInt(MANAGER_CODE_ALPHABET.length)
  let text = ''
  for (; text.length < length; number /= base) text += MANAGER_CODE_ALPHABET.charAt(Number(number % base))
  return text
}

/** As people read it, in groups of four. */
export const formatKey = (key: string) => key.replace(/.{4}(?=.)/g, '$&-')
