import { Printer } from 'lucide-react'
import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { CallError } from '#src/api/problem.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { useAssistance } from '#src/help/assistance.ts'
import { calendarDay } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { ReportFacts } from './report-facts.tsx'
import { texts } from './texts.ts'
import { useReport } from './use-report.ts'

/** What to keep of a report just sent, who answers, and by when. The page itself is the sheet to print. */
export function Receipt({ reference }: { reference: string }) {
  const t = useTexts(texts).receipt
  const { form: words, tagline } = useShell()
  const { language } = useLanguage()
  const assistance = useAssistance()
  const { data: report, error, isPending, refetch } = useReport({ reference, key: '' })
  return (
    <>
      <p className="print-only">{tagline(academy.ofName)}</p>
      <p className="lead">{t.lead}</p>
      <Waiting active={isPending} label={t.loading} />
      {error instanceof CallError && !report && (
        <>
          <Notice tone="success">{t.sent(reference)}</Notice>
          <RefusedAction error={error}>
            <p>
              <Button onClick={() => void refetch()}>{words.retry}</Button>
            </p>
          </RefusedAction>
        </>
      )}
      {report && (
        <>
          <ReportFacts report={report} />
          <div className="actions">
            <Link className="button" to={paths.reportFollowUp} state={{ reference }}>
              {t.follow}
            </Link>
            <Button variant="secondary" icon={<Printer />} onClick={() => window.print()}>
              {words.print}
            </Button>
          </div>
          <h2>{t.nextTitle}</h2>
          <ul>
            <li>{t.nextRead}</li>
            <li>{t.nextCall(calendarDay(language, report.answerBy), assistance)}</li>
          </ul>
          <Notice tone="info">{t.never}</Notice>
        </>
      )}
      <p>
        <Link to={paths.report}>{t.another}</Link>
      </p>
    </>
  )
}
