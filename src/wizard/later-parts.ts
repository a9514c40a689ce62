import { createElement, use, type ComponentType } from 'react'
import { currentLanguage } from '#src/i18n/language.tsx'
import type { Texts } from '#src/i18n/texts.ts'
import { fetchedOnce } from '#src/ui/fetched.ts'

/** Parts of a flow that nobody needs at first sight, with their texts in the reader's language: fetched apart, all at once. */
export function laterParts<P extends Record<string, ComponentType>>(
  fetchParts: () => Promise<P>,
  ...texts: Texts<unknown>[]
) {
  const fetchAll = fetchedOnce(async () => {
    const [parts] = await Promise.all([fetchParts(), ...texts.map((some) => some.load(currentLanguage()))])
    return parts
  })
  return {
    fetchAll,
    /** The part as it will be, to be shown where one waits for it. */
    part: (name: keyof P) => () => createElement(use(fetchAll())[name] as ComponentType),
  }
}
