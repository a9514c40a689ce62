import { useLocation, useSearchParams } from 'react-router-dom'
import * as z from 'zod/mini'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { useHeadingFocus } from '#src/ui/heading-focus.ts'
import { Page } from '#src/ui/page.tsx'
import { ChooseCategory } from './choose-category.tsx'
import { Receipt } from './follow/receipt.tsx'
import { texts as followTexts } from './follow/texts.ts'
import { HelpFirst } from './help-first.tsx'
import { texts } from './texts.ts'
import { categoryOf } from './topics.ts'
import { Writing } from './writing.tsx'

/** What the history of this tab holds: the report just sent, or what the assistant found. Anything else is nothing. */
const Arrival = z.object({ sent: z.optional(z.string()), checks: z.optional(z.string()) })

/** A problem is reported: what it is about, what most often solves it, and only then the form. */
export function ReportProblem() {
  const t = useTexts(texts)
  const { categories, receipt } = useTexts(followTexts)
  const { portal } = useShell()
  const [search] = useSearchParams()
  const { sent, checks } = z.safeParse(Arrival, useLocation().state ?? {}).data ?? {}
  const category = categoryOf(search.get('sujet'))
  const isWriting = category && search.has('ecrire')
  const heading = sent ? receipt.heading : isWriting ? t.formTitle : category ? categories[category] : t.title
  useHeadingFocus(heading)
  return (
    <Page title={`${heading} – ${portal}`}>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{heading}</h1>
        {sent && <Receipt reference={sent} />}
        {!sent && !category && <ChooseCategory checks={checks} />}
        {!sent && category && !isWriting && <HelpFirst category={category} checks={checks} />}
        {!sent && isWriting && <Writing category={category} checks={checks ?? ''} />}
      </div>
    </Page>
  )
}
