import { MANAGER_CODE_ALPHABET } from '#src/rules/codes.ts'
import { keyedHash } from '../hashing.ts'
import type { Ports } from '../ports.ts'

/** 137 bits (T-ENU-11). */
const LENGTH = 28

/** What opens a report from anywhere, beside its reference: derived from it under the service's own key. */
export async function keyOf(ports: Ports, reference: string): Promise<string> {
  // Of 256 bits taken as one number, the remainders are even enough: 2^119 of each character's worth.
  let number = BigInt(`0x${await keyedHash(ports, 'report', reference)}`)
  const base = BigInt(MANAGER_CODE_ALPHABET.length)
  let key = ''
  for (; key.length < LENGTH; number /= base) key += MANAGER_CODE_ALPHABET.charAt(Number(number % base))
  return key
}

/** As people read it, in groups of four. */
export const formatKey = (key: string) => key.replace(/.{4}(?=.)/g, '$&-')
