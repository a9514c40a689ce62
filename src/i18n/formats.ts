import { localeOf, type Language } from '#src/contract/language.ts'

const part = (language: Language, unit: 'hour' | 'minute' | 'second', value: number) =>
  new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(value)

/** A span of time as people say it: "1 minute et 30 secondes", "2 heures". */
export function duration(language: Language, seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), Math.ceil(seconds % 60)]
  const parts = [
    ...(h > 0 ? [part(language, 'hour', h)] : []),
    ...(m > 0 ? [part(language, 'minute', m)] : []),
    ...(h === 0 && (s > 0 || m === 0) ? [part(language, 'second', s)] : []),
  ]
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts)
}

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
