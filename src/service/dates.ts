import { localeOf, type Language } from '#src/contract/language.ts'

/** A calendar date, or one with its hour, as people write it; it is the place's own, and no time zone moves it. */
export const civil = (language: Language, date: string) =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'full',
    ...(date.includes('T') && { timeStyle: 'short' as const }),
    timeZone: 'UTC',
  }).format(new Date(date.includes('T') ? `${date}Z` : date))
