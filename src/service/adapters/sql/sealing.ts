const IV_BYTES = 12
const KEY_BYTES = 32

const encoder = new TextEncoder()

export interface Seal {
  /** Encrypts; the result opens under the same `name` alone. */
  close(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>
  /** Throws when the key or the name is another, or anything was changed. */
  open(name: string, sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>
}

/** AES-256-GCM under a key of 32 bytes; before each ciphertext stand its 96 random bits (NIST SP 800-38D 8.2.2). */
export async function createSeal(secret: Uint8Array<ArrayBuffer>): Promise<Seal> {
  if (secret.length !== KEY_BYTES)
    throw new Error(`The key of files has ${secret.length} bytes, not ${KEY_BYTES}`)
  const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const under = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
    name: 'AES-GCM',
    iv,
    additionalData: encoder.encode(name),
  })
  return {
    async close(name, bytes) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const sealed = new Uint8Array(await crypto.subtle.encrypt(under(name, iv), key, bytes))
      const whole = new Uint8Array(IV_BYTES + sealed.length)
      whole.set(iv)
      whole.set(sealed, IV_BYTES)
      return whole
    },
    async open(name, sealed) {
      const parameters = under(name, sealed.slice(0, IV_BYTES))
      return new Uint8Array(await crypto.subtle.decrypt(parameters, key, sealed.slice(IV_BYTES)))
    },
  }
}
