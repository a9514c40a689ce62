import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import type { PageName, Slug } from '../articles/article.ts'
import { catalogue } from '../articles/catalogue.ts'
import { isShown } from '../articles/groups.ts'

interface ArticleLinksProps {
  pages?: readonly PageName[]
  slugs?: readonly Slug[]
}

/** Pages and articles by their titles; an article that is off here is left out. */
export function ArticleLinks({ pages = [], slugs = [] }: ArticleLinksProps) {
  const words = useTexts(catalogue)
  const titles: Partial<Record<PageName, { title: string }>> = words.pages
  const lines = [
    ...pages.map((page) => ({ to: paths[page], title: titles[page]?.title })),
    ...slugs
      .filter(isShown)
      .map((slug) => ({ to: `${paths.help}/${slug}`, title: words.articles[slug].title })),
  ]
  if (lines.length === 0) return null
  return (
    <ul className="needs">
      {lines.map(({ to, title }) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
        </li>
      ))}
    </ul>
  )
}
