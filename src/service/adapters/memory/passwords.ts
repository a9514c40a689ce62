/**
 * Passwords of the directory in memory: PBKDF2-HMAC-SHA-512 through WebCrypto, whose cost is carried in the hash so
 * that it may rise (OWASP Password Storage: 210,000 rounds). A real directory hashes on its own (PWD-12).
 */
export const ROUNDS = 210_000

const encoder = new TextEncoder()
const hex = (bytes: ArrayBuffer | Uint8Array) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

async function derive(password: string, salt: string, rounds: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, ['deriveBits'])
  const algorithm = { name: 'PBKDF2', hash: 'SHA-512', salt: encoder.encode(salt), iterations: rounds }
  return hex(await crypto.subtle.deriveBits(algorithm, key, 256))
}

/** `rounds$salt$hash` */
export async function hashPassword(password: string, rounds = ROUNDS): Promise<string> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)))
  return `${rounds}$${salt}$${await derive(password, salt, rounds)}`
}

/** Takes the same time without a hash as with one of the given cost. */
export async function matchesPassword(
  password: string,
  hash: string | undefined,
  rounds = ROUNDS,
): Promise<boolean> {
  const [cost, salt = '', expected = ''] = (hash ?? `${rounds}$none$none`).split('$')
  return (await derive(password, salt, Number(cost))) === expected
}
