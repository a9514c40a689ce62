import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Notice } from '#src/ui/notice.tsx'
import { texts } from '../centre/texts.ts'
import type { Article, Block, PageName } from './article.ts'

/** An article, piece by piece. */
export const Blocks = ({ article }: { article: Article }) =>
  // The pieces never change places.
  article.map((block, index) => <Piece key={index} block={block} />)

function Piece({ block }: { block: Block }) {
  const { important } = useTexts(texts)
  if ('heading' in block) return <h2>{block.heading}</h2>
  if ('text' in block) return <p>{block.text}</p>
  if ('note' in block)
    return (
      <Notice tone="info" title={important}>
        <p>{block.note}</p>
      </Notice>
    )
  if ('steps' in block) return <ol>{lines(block.steps)}</ol>
  if ('list' in block) return <ul>{lines(block.list)}</ul>
  return <Ways block={block} />
}

const lines = (texts: readonly string[]) => texts.map((text) => <li key={text}>{text}</li>)

type WaysBlock = Extract<Block, { pages: unknown } | { elsewhere: unknown }>

/** Where to go from here: to the portal’s own pages, or to what the académie has elsewhere. */
function Ways({ block }: { block: WaysBlock }) {
  if ('pages' in block) {
    return (
      <div className="actions">
        {(Object.keys(block.pages) as PageName[]).map((page) => (
          <Link key={page} className="button button--secondary" to={paths[page]}>
            {block.pages[page]}
          </Link>
        ))}
      </div>
    )
  }
  const links = Object.entries(block.elsewhere).flatMap(([name, label]) => {
    const url = academy.links[name as keyof typeof academy.links]
    return url === undefined ? [] : [{ url, label }]
  })
  return links.length === 0 ? null : (
    <ul className="needs">
      {links.map(({ url, label }) => (
        <li key={url}>
          <a href={url} rel="noopener noreferrer">
            {label} ({new URL(url).host})
          </a>
        </li>
      ))}
    </ul>
  )
}
