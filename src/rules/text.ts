/** The code points of a text: an emoji outside the BMP is one, where `length` counts two. */
export function codePoints(text: string): string[] {
  return Array.from(text)
}

/** The first `count` code points. Everything is cut before it is normalised: some characters expand 18 times. */
export function firstCodePoints(text: string, count: number): string {
  return codePoints(text.slice(0, 2 * count))
    .slice(0, count)
    .join('')
}

/** Lower-cases A–Z only: Unicode case mapping makes `K` (Kelvin) a `k`, and so two people one (CVE-2019-19844). */
export function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** Upper-cases a–z only. */
export function asciiUpperCase(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())
}
