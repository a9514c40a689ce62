import { Link } from 'react-router-dom'
import type { ReportCategory } from '#src/contract/report.ts'
import { ArticleLinks } from '#src/help/centre/links.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { texts } from './texts.ts'
import { addressOf, topics } from './topics.ts'

interface HelpFirstProps {
  category: ReportCategory
  checks: string | undefined
}

/** What most often solves it, before anything is asked. */
export function HelpFirst({ category, checks }: HelpFirstProps) {
  const t = useTexts(texts)
  const { pages, articles } = topics[category]
  return (
    <>
      <h2>{t.helpTitle}</h2>
      {t.help[category].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ArticleLinks pages={pages} slugs={articles} />
      <h2>{t.notEnoughTitle}</h2>
      <div className="actions">
        <Link className="button" to={addressOf(category, 'writing')} state={{ checks }}>
          {t.write}
        </Link>
        <Link className="button button--quiet" to={paths.report} state={{ checks }}>
          {t.otherCategory}
        </Link>
      </div>
    </>
  )
}
