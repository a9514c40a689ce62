/** The namespace of names that are URLs: RFC 9562, 6.6. */
const URLS = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** The UUID of a URL, version 5 (RFC 9562, 5.5): the same for the same URL, wherever and whenever it is reckoned. */
export async function uuidOfUrl(url: string): Promise<string> {
  const namespace = (URLS.match(/[\da-f]{2}/g) ?? []).map((byte) => parseInt(byte, 16))
  const name = new Uint8Array([...namespace, ...new TextEncoder().encode(url)])
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', name)).slice(0, 16)
  // Version and variant take the place of six bits.
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x50], 6)
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8)
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
