export const languages = ['fr', 'en', 'es'] as const
export type Language = (typeof languages)[number]

/** The locale its dates and numbers are written in. */
export const localeOf = (language: Language) => (language === 'en' ? 'en-GB' : language)

/** The first of the given language tags that Alizé speaks, e.g. from `Accept-Language` or the browser. */
export function pickLanguage(tags: readonly string[]): Language | undefined {
  for (const tag of tags) {
    const known = languages.find((language) => tag.toLowerCase().split(/[-;]/)[0]?.trim() === language)
    if (known) return known
  }
  return undefined
}
