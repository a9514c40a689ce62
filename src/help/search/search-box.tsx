import { Search } from 'lucide-react'
import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { useAnnounce } from '#src/ui/live.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { catalogue } from '../articles/catalogue.ts'
import { texts } from '../centre/texts.ts'
import { Highlighted } from './highlighted.tsx'
import { LONGEST_QUERY, searchOver, type Found } from './search.ts'
import { useQueryText } from './use-query.ts'
import { wordsOf } from './words.ts'

/**
 * Searches articles and pages as one types.
 * @param children what the page shows as long as nothing is searched for, or found
 */
export function SearchBox({ children }: { children: ReactNode }) {
  const { search: t } = useTexts(texts)
  const entries = useTexts(catalogue)
  const find = useMemo(() => searchOver(entries), [entries])
  const announce = useAnnounce()
  const [typed, setTyped] = useQueryText((text) => {
    if (wordsOf(text).length > 0) announce(t.count(find(text).length))
  })
  const query = useDeferredValue(typed)
  const results = wordsOf(query).length > 0 ? find(query) : undefined
  return (
    <>
      {/* Nothing is sent: Enter must not load the page anew. */}
      <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
        <TextField
          name="q"
          type="search"
          label={t.label}
          hint={t.hint}
          value={typed}
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          autoCapitalize="off"
          enterKeyHint="search"
          onChange={({ target }) => setTyped(target.value)}
        />
        <Search />
      </form>
      {results && <Results results={results} />}
      {/* Nothing found: the assistant and the articles lead on. */}
      {!results?.length && children}
    </>
  )
}

function Results({ results }: { results: Found[] }) {
  const { search: t } = useTexts(texts)
  return (
    <section className="flow">
      <h2>{t.count(results.length)}</h2>
      {results.length === 0 && <p>{t.nothing}</p>}
      <ul className="found">
        {results.map(({ path, title, summary, terms }) => (
          <li key={path}>
            <Link to={path}>
              <Highlighted text={title} terms={terms} />
            </Link>
            <p className="soft">
              <Highlighted text={summary} terms={terms} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
