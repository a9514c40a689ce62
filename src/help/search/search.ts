import MiniSearch from 'minisearch'
import { academy } from '#src/academy/academy.ts'
import { articles } from '#src/pages.ts'
import { paths } from '#src/paths.ts'
import type { TextsOf } from '#src/i18n/texts.ts'
import type { Entry } from '../articles/article.ts'
import type { catalogue } from '../articles/catalogue.ts'
import { isShown } from '../articles/groups.ts'
import { withSynonyms, wordsOf } from './words.ts'

export interface Found extends Pick<Entry, 'title' | 'summary'> {
  path: string
  /** The folded words it was found by, as they stand in it or as synonyms of these. */
  terms: string[]
}

/** Longer texts are cut: nobody asks for that much. */
export const LONGEST_QUERY = 100
const MOST_SHOWN = 8
/** What scores less than this part of the best is noise. */
const LEAST_SCORE = 0.25

/** The académie's own name for its webmail, as people know it from its address: "courrier" in courrier.example.fr. */
const webmailName = academy.links.webmail ? (new URL(academy.links.webmail).hostname.split('.')[0] ?? '') : ''

/**
 * Makes the search over a catalogue: accents, case and small typing errors do not matter, and other words for the same
 * thing find it too. The best comes first.
 */
export function searchOver({ articles: entries, pages }: TextsOf<typeof catalogue>) {
  const index = new MiniSearch<Entry & { path: string }>({
    idField: 'path',
    fields: ['title', 'summary', 'keywords'],
    storeFields: ['title', 'summary'],
    tokenize: wordsOf,
    processTerm: withSynonyms,
    searchOptions: {
      boost: { title: 3, keywords: 1.5 },
      // Synonyms stand in the index: a word that is mistyped finds them there too.
      processTerm: (word) => word,
      fuzzy: (word) => (word.length > 3 ? 0.25 : false),
      prefix: (word) => word.length > 2,
    },
  })
  for (const slug of articles) {
    if (!isShown(slug)) continue
    const entry = entries[slug]
    const keywords = slug.startsWith('webmail') ? `${entry.keywords} ${webmailName}` : entry.keywords
    index.add({ ...entry, keywords, path: `${paths.help}/${slug}` })
  }
  for (const page of Object.keys(pages) as (keyof typeof pages)[])
    index.add({ ...pages[page], path: paths[page] })

  return (query: string): Found[] => {
    const results = index.search(query.slice(0, LONGEST_QUERY))
    const least = (results[0]?.score ?? 0) * LEAST_SCORE
    return results
      .filter(({ score }) => score >= least)
      .slice(0, MOST_SHOWN)
      .map(({ id, title, summary, terms }) => ({
        path: id as string,
        title: title as string,
        summary: summary as string,
        terms,
      }))
  }
}
