import { academy } from '#src/academy/academy.ts'
import { dateAndHour, day } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'

/** Dates as the reader writes them. */
export function useWords() {
  const { language } = useLanguage()
  return {
    /** @param date YYYY-MM-DD, which no time zone moves */
    lastDay: (date: string) => day(language, Date.parse(date), 'UTC'),
    when: (epoch: number) => dateAndHour(language, epoch, academy.timeZone),
  }
}
