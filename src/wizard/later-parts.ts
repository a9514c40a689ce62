import { createElement, use, type ComponentType } from 'react'
import type { Texts } from '#src/i18n/texts.ts'
import { fetchedWithTexts } from '#src/i18n/with-texts.ts'

/** Parts of a flow that nobody needs at first sight, with their texts in the reader's language: fetched apart, all at once. */
export function laterParts<P extends Record<string, ComponentType>>(
  fetchParts: () => Promise<P>,
  ...texts: Texts<unknown>[]
) {
  const fetchAll = fetchedWithTexts(fetchParts, ...texts)
  return {
    fetchAll,
    /** The part as it will be, to be shown where one waits for it. */
    part: (name: keyof P) => () => createElement(use(fetchAll())[name] as ComponentType),
  }
}
