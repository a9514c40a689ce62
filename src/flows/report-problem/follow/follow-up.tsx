import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import * as z from 'zod/mini'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { useHeadingFocus } from '#src/ui/heading-focus.ts'
import { Page } from '#src/ui/page.tsx'
import { FindReport } from './find-report.tsx'
import { OpenedReport } from './opened-report.tsx'
import { texts } from './texts.ts'
import type { Opened } from './use-report.ts'

/** What the history of this tab holds: which report is open, or that one was erased. Never a key. */
const Whereabouts = z.object({ reference: z.optional(z.string()), erased: z.optional(z.boolean()) })

/** What became of a report: one's own, or anyone's who has its reference and its key. */
export function ReportFollowUp() {
  const t = useTexts(texts)
  const { portal } = useShell()
  const navigate = useNavigate()
  const { reference, erased = false } = z.safeParse(Whereabouts, useLocation().state ?? {}).data ?? {}
  const [typed, setTyped] = useState<Opened>()
  const heading = reference === undefined ? t.title : t.heading(reference)
  useHeadingFocus(heading)
  const open = (opened: Opened) => {
    setTyped(opened)
    void navigate(paths.reportFollowUp, { state: { reference: opened.reference } })
  }
  return (
    <Page title={`${heading} – ${portal}`}>
      <div className="sheet flow">
        {reference !== undefined && (
          <p className="back">
            <Link className="button button--quiet button--small" to={paths.reportFollowUp}>
              <ArrowLeft />
              {t.back}
            </Link>
          </p>
        )}
        <h1 tabIndex={-1}>{heading}</h1>
        {reference === undefined ? (
          <FindReport erased={erased} onOpened={open} />
        ) : (
          <OpenedReport
            key={reference}
            opened={{ reference, key: typed?.reference === reference ? typed.key : '' }}
            onOpened={open}
          />
        )}
      </div>
    </Page>
  )
}
