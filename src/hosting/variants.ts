const contentTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** The kinds of files worth compressing: the others are compressed already, or tiny. */
export const compressible = /\.(?:css|html|js|svg)$/

/** Content codings (RFC 9110) and the ending of the files that hold them, smallest first. */
const codings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

/** The media type of a file, from its name. */
export function contentType(file: string): string {
  return contentTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

/** The smallest form of a file that the reader accepts, with the headers that say so. */
export function smallestVariant(
  file: string,
  acceptEncoding: string,
  files: ReadonlySet<string>,
): { file: string; headers: Record<string, string> } {
  if (!compressible.test(file)) return { file, headers: {} }
  const accepted = acceptedCodings(acceptEncoding)
  const coding = codings.find(({ name, ending }) => accepted.has(name) && files.has(file + ending))
  const vary = { Vary: 'Accept-Encoding' }
  return coding
    ? { file: file + coding.ending, headers: { ...vary, 'Content-Encoding': coding.name } }
    : { file, headers: vary }
}

/** "br;q=1.0, gzip;q=0" accepts `br` alone: a weight of zero is a refusal (RFC 9110, 12.4.2). */
function acceptedCodings(acceptEncoding: string): Set<string | undefined> {
  const offers = acceptEncoding.toLowerCase().split(',')
  return new Set(
    offers.filter((offer) => !/;\s*q=0(?:\.0*)?\s*$/.test(offer)).map((offer) => offer.split(';')[0]?.trim()),
  )
}
