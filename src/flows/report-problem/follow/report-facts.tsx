import { academy } from '#src/academy/academy.ts'
import type { Report } from '#src/contract/report.ts'
import { calendarDay, dateAndHour, day } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { texts } from './texts.ts'

/** A moment in the académie's time, and by the reader's own clock where it differs. */
export function usePlaceTime() {
  const { placeTime } = useTexts(texts).facts
  const { language } = useLanguage()
  return (epoch: number) => {
    const there = dateAndHour(language, epoch, academy.timeZone)
    const here = dateAndHour(language, epoch, Intl.DateTimeFormat().resolvedOptions().timeZone)
    return placeTime(there, here === there ? undefined : here)
  }
}

/** What one quotes, keeps and waits for. */
export function ReportFacts({ report }: { report: Report }) {
  const { facts: t, categories } = useTexts(texts)
  const { form: words } = useShell()
  const { language } = useLanguage()
  const placeTime = usePlaceTime()
  const copy = (value: string) => <CopyButton value={value} {...words.copy} />
  const { reference, key } = report
  return (
    <FactList
      facts={[
        { label: t.reference, value: <strong>{reference}</strong>, action: copy(reference) },
        { label: t.key, value: key, action: copy(key) },
        { label: t.category, value: categories[report.category] },
        { label: t.sentAt, value: placeTime(report.sentAt) },
        { label: t.handledBy, value: t.desk(academy.ofName) },
        { label: t.answerBy, value: t.before(calendarDay(language, report.answerBy)) },
        { label: t.sentTo, value: report.sentTo },
        { label: t.keptUntil, value: day(language, Date.parse(report.keptUntil), 'UTC') },
      ]}
    />
  )
}
