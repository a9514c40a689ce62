import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Page } from '#src/ui/page.tsx'
import { Assistant } from '../assistant/assistant.tsx'
import { caseOf, type CaseName } from '../assistant/cases.ts'
import { texts as assistantTexts } from '../assistant/texts.ts'
import { BackToHelp } from './back-to-help.tsx'
import { Unsolved } from './centre.tsx'
import { ArticleLinks } from './links.tsx'
import { texts } from './texts.ts'

/** One case: what was found out, what helps, and a person. */
export function CasePage({ about }: { about: CaseName }) {
  const t = useTexts(texts)
  const { helps, cases } = useTexts(assistantTexts)
  const { portal } = useShell()
  const { choice, lead } = cases[about]
  const { pages, articles } = caseOf(about)
  return (
    <Page title={`${choice} – ${t.title} – ${portal}`}>
      <div className="sheet flow">
        <BackToHelp />
        <h1 tabIndex={-1}>{choice}</h1>
        <p className="lead">{lead}</p>
        <Assistant about={about} />
        <section className="flow">
          <h2>{helps}</h2>
          <ArticleLinks pages={pages} slugs={articles} />
        </section>
        <Unsolved />
      </div>
    </Page>
  )
}
