import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { CallError } from '#src/api/problem.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { day } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { OpenForm } from './open-form.tsx'
import { texts } from './texts.ts'
import { useOwnReports, type Opened } from './use-report.ts'

interface FindReportProps {
  /** One was erased a moment ago. */
  erased: boolean
  onOpened: (opened: Opened) => void
}

/** One's own reports, which take no key, and the way to any other. */
export function FindReport({ erased, onOpened }: FindReportProps) {
  const t = useTexts(texts)
  const { form: words } = useShell()
  const { language } = useLanguage()
  const { data, error, refetch } = useOwnReports()
  return (
    <>
      {erased && (
        <Notice tone="success" live="polite">
          {t.erase.done}
        </Notice>
      )}
      {error instanceof CallError && (
        <RefusedAction error={error}>
          <p>
            <Button variant="secondary" onClick={() => void refetch()}>
              {words.retry}
            </Button>
          </p>
        </RefusedAction>
      )}
      {data && data.reports.length > 0 && (
        <>
          <h2>{t.ownTitle}</h2>
          <p>{t.ownLead}</p>
          <ul className="needs">
            {data.reports.map(({ reference, category, sentAt, status }) => (
              <li key={reference}>
                <Link to={paths.reportFollowUp} state={{ reference }}>
                  {reference} – {t.categories[category]}
                </Link>
                <p className="soft">
                  {t.status[status]}, {t.sentOn(day(language, sentAt, academy.timeZone))}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t.openTitle}</h2>
      <p>{t.lead}</p>
      <OpenForm reference="" onOpened={onOpened} />
      <p>
        <Link to={paths.report}>{t.report}</Link>
      </p>
    </>
  )
}
