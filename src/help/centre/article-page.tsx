import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Page } from '#src/ui/page.tsx'
import type { Slug } from '../articles/article.ts'
import { bodies } from '../articles/bodies.ts'
import { Blocks } from '../articles/blocks.tsx'
import { catalogue } from '../articles/catalogue.ts'
import { groupNames, groups } from '../articles/groups.ts'
import { BackToHelp } from './back-to-help.tsx'
import { Unsolved } from './centre.tsx'
import { ArticleLinks } from './links.tsx'
import { texts } from './texts.ts'

/** One article, and its neighbours. */
export function ArticlePage({ slug }: { slug: Slug }) {
  const t = useTexts(texts)
  const { portal } = useShell()
  const { title, summary } = useTexts(catalogue).articles[slug]
  const group = groupNames.find((name) => groups[name].some((one) => one === slug)) ?? 'access'
  const article = useTexts(bodies[group])[slug] ?? []
  return (
    <Page title={`${title} – ${t.title} – ${portal}`}>
      <article className="sheet flow">
        <BackToHelp />
        <h1 tabIndex={-1}>{title}</h1>
        <p className="lead">{summary}</p>
        <Blocks article={article} />
        <section className="flow">
          <h2>{t.others}</h2>
          <ArticleLinks slugs={groups[group].filter((one) => one !== slug)} />
        </section>
        <Unsolved />
      </article>
    </Page>
  )
}
