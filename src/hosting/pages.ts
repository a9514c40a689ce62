import { languages, pickLanguage, type Language } from '#src/contract/language.ts'

/** Where the page rendered ahead of time for an address stands in the site: `/pages/en/connexion.html`. */
export const pageFile = (address: string, language: Language) =>
  `/pages/${language}${address === '/' ? '/index' : address}.html`

export const isPageFile = (file: string) => file.startsWith('/pages/')

/**
 * The page's language as far as the request tells: `?lang=` first, then what the browser asks for. The last choice
 * only the browser knows: it puts that right itself (src/app/mount.tsx).
 */
export function languageOf(target: string, acceptLanguage: string): Language {
  const query = target.replace(/^[^?]*\??/, '').replace(/#.*$/s, '')
  const asked = new URLSearchParams(query).get('lang') ?? ''
  return pickLanguage([asked, ...byPreference(acceptLanguage)]) ?? languages[0]
}

/** The languages of an Accept-Language header, most wanted first (RFC 9110, 12.5.4). */
function byPreference(acceptLanguage: string): string[] {
  const offers = acceptLanguage.split(',').map((offer) => {
    const [tag = '', ...parameters] = offer.split(';').map((part) => part.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 }
  })
  const wanted = offers.filter(({ weight }) => weight > 0)
  return wanted.toSorted((a, b) => b.weight - a.weight).map(({ tag }) => tag)
}
