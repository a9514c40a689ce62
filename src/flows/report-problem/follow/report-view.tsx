import { Printer, RefreshCw } from 'lucide-react'
import type { Report } from '#src/contract/report.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { AddMessage } from './add-message.tsx'
import { EraseReport } from './erase-report.tsx'
import { usePlaceTime, ReportFacts } from './report-facts.tsx'
import { SentReport } from './sent-report.tsx'
import { texts } from './texts.ts'
import type { Opened } from './use-report.ts'

interface ReportViewProps {
  report: Report
  opened: Opened
  refreshing: boolean
  onRefresh: () => void
}

/** Its state first, then what was said, then what one may do with it. */
export function ReportView({ report, opened, refreshing, onRefresh }: ReportViewProps) {
  const t = useTexts(texts)
  const placeTime = usePlaceTime()
  const { status, messages } = report
  return (
    <>
      <Notice tone={status === 'answered' ? 'success' : 'info'} title={t.facts.state(t.status[status])}>
        {t.statusText[status]}
      </Notice>
      <div className="actions">
        <Button variant="secondary" icon={<RefreshCw />} busy={refreshing} onClick={onRefresh}>
          {t.refresh}
        </Button>
      </div>
      <h2>{t.messagesTitle}</h2>
      {messages.length === 0 && <p className="soft">{t.noMessage}</p>}
      <ol className="letters">
        {messages.map(({ from, at, text }) => (
          <li key={`${from}-${at}-${text}`} data-from={from}>
            <p className="soft">
              <strong>{t.from[from]}</strong>, {placeTime(at)}
            </p>
            <p className="as-written">{text}</p>
          </li>
        ))}
      </ol>
      <AddMessage opened={opened} />
      <Disclosure className="printed" summary={t.sentTitle}>
        <SentReport report={report} />
      </Disclosure>
      <ReportFacts report={report} />
      <div className="actions">
        <Button variant="secondary" icon={<Printer />} onClick={() => window.print()}>
          {t.print}
        </Button>
        <EraseReport opened={opened} />
      </div>
    </>
  )
}
