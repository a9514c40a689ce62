import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useRefusals } from '#src/i18n/refusals.ts'
import { useShell } from '#src/i18n/shell.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import type { HeldFlow } from './held-flow.tsx'

interface OpenFlowProps {
  held: Pick<HeldFlow<never, never>, 'notice' | 'loading' | 'failed' | 'reload'>
  /** The page's name while nothing is known of the flow yet. */
  title: string
  /** The page once the flow is known, with a word above it: it ended, or moved on in another tab. */
  children: (notice: ReactNode) => ReactNode
}

/** A held flow after a refresh: first what the service knows of it, then its page. */
export function OpenFlow({ held, title, children }: OpenFlowProps) {
  const { portal, form, wizard } = useShell()
  const { problem } = useRefusals()
  const { notice, loading, failed, reload } = held
  const asked = useRef(false)
  useLayoutEffect(() => {
    // The button that asked went with its notice: the focus goes to what it brought.
    if (asked.current && !loading) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [loading])
  if (loading)
    return (
      <Page title={`${title} – ${portal}`}>
        {failed ? (
          <div className="sheet flow">
            <h1 tabIndex={-1}>{title}</h1>
            <Notice tone="error" live="assertive" title={problem(failed.code)}>
              <Button
                onClick={() => {
                  asked.current = true
                  reload()
                }}
              >
                {form.retry}
              </Button>
            </Notice>
          </div>
        ) : (
          <Waiting active label={wizard.loading} />
        )}
      </Page>
    )
  return children(
    notice && (
      <Notice tone="info" live="polite">
        {wizard[notice]}
      </Notice>
    ),
  )
}
