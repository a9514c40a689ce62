import type { Academy } from '#src/academy/schema.ts'
import type { articles } from '#src/pages.ts'
import type { paths } from '#src/paths.ts'

/** An article's name in its address, e.g. "compte-bloque". */
export type Slug = (typeof articles)[number]
/** A page of the portal. */
export type PageName = keyof typeof paths

/** Words by which something is found; `keywords` are not shown: other names, and what people say when they need it. */
export interface Entry {
  title: string
  summary: string
  keywords: string
}

/** One piece of an article. Where a link leads is a key, so that no language can lead elsewhere. */
export type Block =
  | { heading: string }
  | { text: string }
  /** In this order. */
  | { steps: readonly string[] }
  | { list: readonly string[] }
  /** What one must not miss. */
  | { note: string }
  /** To pages of the portal. */
  | { pages: Partial<Record<PageName, string>> }
  /** To what the académie has elsewhere; left out where it has told no address. */
  | { elsewhere: Partial<Record<keyof Academy['links'], string>> }

export type Article = readonly Block[]
