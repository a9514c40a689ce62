import { localeOf, type Language } from '#src/contract/language.ts'

/** Date and hour, as people write them in their language, in the given IANA time zone. */
export function dateAndHour(language: Language, epoch: number, timeZone: string): string {
  const words = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(epoch)
  // Spanish says "a las 12:07", and "a la 1:30"; Intl, after a weekday, only ", 12:07".
  return language === 'es'
    ? words.replace(/, (\d+)(?=:)/, (_, hour) => (hour === '1' ? ' a la 1' : ` a las ${hour}`))
    : words
}

/** The day alone. */
export const day = (language: Language, epoch: number, timeZone: string) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone }).format(epoch)

/** The hour alone, "14:30". */
export const hour = (language: Language, epoch: number, timeZone: string) =>
  new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', timeZone }).format(epoch)

/** A calendar date (YYYY-MM-DD) with its weekday, "mardi 24 novembre"; no time zone moves it. */
export function calendarDay(language: Language, date: string): string {
  const words = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(date))
  // French says "vendredi 1er janvier"; Intl does not.
  return language === 'fr' ? words.replace(' 1 ', ' 1er ') : words
}
