import { CallError } from '#src/api/problem.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useAnnounce } from '#src/ui/live.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { OpenForm } from './open-form.tsx'
import { ReportView } from './report-view.tsx'
import { texts } from './texts.ts'
import { useNews } from './use-news.ts'
import { useReport, type Opened } from './use-report.ts'

interface OpenedReportProps {
  opened: Opened
  onOpened: (opened: Opened) => void
}

/** One report as it stands now; its key is asked for where this browser is not enough. */
export function OpenedReport({ opened, onOpened }: OpenedReportProps) {
  const t = useTexts(texts)
  const { form: words, wizard } = useShell()
  const announce = useAnnounce()
  const { data: report, error, isPending, isFetching, refetch } = useReport(opened)
  const needsKey = error instanceof CallError && 'key' in error.fields
  const failed = error instanceof CallError && !needsKey ? error : undefined

  const fromDesk = report?.messages.filter(({ from }) => from === 'desk').length
  useNews(fromDesk, t.newMessage)

  async function refresh() {
    const { isSuccess } = await refetch()
    if (isSuccess) announce(t.refreshed)
  }
  return (
    <>
      <RefusedAction error={failed}>
        <p>
          <Button onClick={() => void refetch()}>{words.retry}</Button>
        </p>
      </RefusedAction>
      {needsKey ? (
        <>
          <p>{t.lead}</p>
          <OpenForm reference={opened.reference} onOpened={onOpened} />
        </>
      ) : (
        report && (
          <ReportView
            report={report}
            opened={opened}
            refreshing={isFetching}
            onRefresh={() => void refresh()}
          />
        )
      )}
      <Waiting active={isPending} label={wizard.loading} />
    </>
  )
}
