/** A service people may be sent on to. */
export interface ListedService {
  /** Scheme, host and port, as URL.origin writes it: "https://webmail.example.fr". */
  origin: string
  /** Path that a link must be at or below, in whole segments: "/SOGo/" or "/". */
  pathPrefix: string
}

export interface ServiceLink<S extends ListedService> {
  service: S
  host: string
  /** The only address to go to: the one that was checked. */
  href: string
}

const LONGEST = 2000

/** Characters that browsers drop, or read as a slash: what is left after them is not what was checked. */
const TREACHEROUS = /[\s\p{C}\\]/u
/** A dot, slash, backslash, percent sign or line end in disguise, which a server may read one layer further. */
const ENCODED = /%(2e|2f|5c|25|00|0[ad])/i

/**
 * The listed service that a `?service=` link leads to; undefined for any other link (ASVS 3.7.2, BRW-05). It is read
 * once, the way a browser reads it: https, the very origin, a path at or below the prefix. The host must also be
 * written as the browser will show it: no user name, no port, no look-alike dots.
 */
export function checkServiceLink<S extends ListedService>(
  link: string,
  services: readonly S[],
): ServiceLink<S> | undefined {
  if (link.length > LONGEST || TREACHEROUS.test(link) || link.includes('#')) return undefined
  const written = /^https:\/\/([^/?]+)/i.exec(link)?.[1]?.toLowerCase()
  const url = parse(link)
  if (!url || url.host !== written || ENCODED.test(url.pathname)) return undefined
  const service = services.find(
    ({ origin, pathPrefix }) => url.origin === origin && `${url.pathname}/`.startsWith(pathPrefix),
  )
  return service && { service, host: url.host, href: url.href }
}

// URL.parse is younger than many telephones.
function parse(link: string): URL | undefined {
  try {
    return new URL(link)
  } catch {
    return undefined
  }
}
