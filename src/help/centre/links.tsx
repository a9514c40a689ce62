import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import type { Slug } from '../articles/article.ts'
import { catalogue } from '../articles/catalogue.ts'
import { isShown } from '../articles/groups.ts'
import type { FoundPage } from '../articles/texts/fr.ts'

interface ArticleLinksProps {
  pages?: readonly FoundPage[]
  slugs?: readonly Slug[]
}

/** Pages and articles by their titles; an article that is off here is left out. */
export function ArticleLinks({ pages = [], slugs = [] }: ArticleLinksProps) {
  const words = useTexts(catalogue)
  const lines = [
    ...pages.map((page) => ({ to: paths[page], title: words.pages[page].title })),
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
