import { localeOf, type Language } from '#src/contract/language.ts'
import { calendarDay } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { addDays } from '#src/rules/calendar.ts'
import type { CivilMoment } from '#src/rules/civil-date.ts'
import type { NationalHoliday } from '#src/rules/holidays.ts'
import type { Holiday } from '#src/academy/schema-office.ts'
import { texts } from './texts.ts'

/** An hour as people write it: "08:30" → "8:30". */
export const shortHour = (time: string) => time.replace(/^0/, '')

/** The day of the week of a YYYY-MM-DD: "jeudi". */
export const weekdayName = (language: Language, date: string) =>
  new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(date))

/** How the page says moments and days. */
export function useWords() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  return {
    /** As seen from a date: "à 8:30", "jeudi à 8:30", from a week on "mardi 26 mai à 8:30". */
    when({ date, time }: CivilMoment, today: string): string {
      if (date === today) return t.at(shortHour(time))
      const isNear = date < addDays(today, 7)
      return t.dayAt((isNear ? weekdayName : calendarDay)(language, date), shortHour(time))
    },
    /** On the reader's clock: the hour alone, or with its day where that is another one than at the académie. */
    hourOf: ({ date, time }: CivilMoment, dateThere: string) =>
      date === dateThere ? shortHour(time) : `${weekdayName(language, date)} ${shortHour(time)}`,
    nameOf: (day: Holiday | NationalHoliday) => ('id' in day ? t.holidays[day.id] : day.name[language]),
  }
}
