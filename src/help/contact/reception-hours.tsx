import { localeOf } from '#src/contract/language.ts'
import type { Reception } from '#src/academy/schema-office.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { addDays, weekdayOf, type Weekday } from '#src/rules/calendar.ts'
import type { Interval } from '#src/rules/opening.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { onReadersClock } from './clocks.ts'
import { texts } from './texts.ts'
import { shortHour, useWords, weekdayName } from './words.ts'

const week: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The hours of the week that begins today, days with the same hours on one line. */
export function ReceptionHours({ reception, today }: { reception: Reception; today: string }) {
  const { language } = useLanguage()
  const { hours, readersHours } = useHours()
  const nextDays = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead))
  const lines = new Map<string, { days: string[]; here: string; yours: string | undefined }>()
  for (const weekday of week) {
    const date = nextDays.find((day) => weekdayOf(day) === weekday)
    const intervals = reception[weekday] ?? []
    if (!date || intervals.length === 0) continue
    const [here, yours] = [hours(intervals), readersHours(intervals, date)]
    const line = lines.get(`${here} ${yours}`) ?? { days: [], here, yours }
    lines.set(`${here} ${yours}`, { ...line, days: [...line.days, weekdayName(language, date)] })
  }
  const inWords = new Intl.ListFormat(localeOf(language), { type: 'conjunction' })
  return (
    <FactList
      facts={[...lines.values()].map(({ days, here, yours }) => ({
        label: inWords.format(days),
        value: (
          <>
            {here}
            {yours && <p className="soft">{yours}</p>}
          </>
        ),
      }))}
    />
  )
}

function useHours() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { hourOf } = useWords()
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' })
  return {
    hours: (intervals: readonly Interval[]) =>
      list.format(intervals.map(([opens, closes]) => t.from(shortHour(opens), shortHour(closes)))),
    /** On the clock of a reader elsewhere, on that date: theirs may change while the académie's does not. */
    readersHours(intervals: readonly Interval[], date: string): string | undefined {
      const isElsewhere = intervals.flat().some((time) => onReadersClock({ date, time }))
      if (!isElsewhere) return undefined
      const yours = (time: string) => hourOf(onReadersClock({ date, time }) ?? { date, time }, date)
      return t.yours(list.format(intervals.map(([opens, closes]) => t.from(yours(opens), yours(closes)))))
    },
  }
}
