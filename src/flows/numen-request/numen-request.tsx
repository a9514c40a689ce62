import { useEffect } from 'react'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { Wizard } from '#src/wizard/wizard.tsx'
import { numenRequest } from './flow.ts'
import { fetchLaterSteps } from './later-steps.ts'
import { RequestProvider, useRequest } from './request.tsx'
import { texts } from './texts.ts'

/** Somebody who does not know their NUMEN asks their manager for it. */
export function NumenUnknown() {
  useEffect(() => {
    // Ahead of time, so that a step changes at once. Should it fail, the step itself asks again.
    fetchLaterSteps().catch(() => undefined)
  }, [])
  return (
    <RequestProvider>
      <OpenStep />
    </RequestProvider>
  )
}

function OpenStep() {
  const t = useTexts(texts)
  const shell = useShell()
  const { facts, notice, loading, failed, reload } = useRequest()
  if (loading)
    return (
      <Page title={`${t.title} – ${shell.portal}`}>
        {failed ? (
          <Notice tone="error" live="assertive" title={shell.problems[failed.code]}>
            <Button onClick={reload}>{shell.form.retry}</Button>
          </Notice>
        ) : (
          <Waiting active label={shell.wizard.loading} />
        )}
      </Page>
    )
  const words = { moved: shell.wizard.moved, ended: shell.wizard.ended }
  return (
    <Wizard
      flow={numenRequest}
      texts={t}
      facts={facts}
      notice={
        notice && (
          <Notice tone="info" live="polite">
            {words[notice]}
          </Notice>
        )
      }
    />
  )
}
