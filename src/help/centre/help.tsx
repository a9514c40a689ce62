import { useParams, useSearchParams } from 'react-router-dom'
import { articles } from '#src/pages.ts'
import { useHeadingFocus } from '#src/ui/heading-focus.ts'
import { caseIn } from '../assistant/cases.ts'
import { isShown } from '../articles/groups.ts'
import { ArticlePage } from './article-page.tsx'
import { CasePage } from './case-page.tsx'
import { Centre } from './centre.tsx'

/** The help: its first page with the search, one case of the assistant (`?cas=`), or one article. */
export function Help() {
  const { article } = useParams()
  const [search] = useSearchParams()
  const about = caseIn(search)
  // From the first page to a case the pathname stays: nothing else would move the focus.
  useHeadingFocus(about ?? '')
  if (article === undefined) return about ? <CasePage key={about} about={about} /> : <Centre />
  const slug = articles.find((known) => known === article)
  return slug && isShown(slug) ? <ArticlePage key={slug} slug={slug} /> : <Centre isMissing />
}
