import { use } from 'react'
import type { Language } from '#src/contract/language.ts'
import { readable } from '#src/ui/readable.ts'
import { useLanguage } from './language.tsx'

/**
 * The texts of one room in every language. Only the reader's language is fetched, with the room; `en` and `es` are
 * typed against `fr`, so that a missing sentence does not compile.
 */
export interface Texts<T> {
  /** The same promise for as long as it is not broken. */
  load(language: Language): Promise<T>
}
export type TextsOf<S> = S extends Texts<infer T> ? T : never

const wanted = new Set<Texts<unknown>>()

export function defineTexts<T>(fetchers: Record<Language, () => Promise<T>>): Texts<T> {
  const fetched: Partial<Record<Language, Promise<T>>> = {}
  const texts: Texts<T> = {
    load(language) {
      wanted.add(texts)
      return (fetched[language] ??= readable(
        fetchers[language]().catch((error: unknown) => {
          // A fetch that failed once may be tried again.
          Reflect.deleteProperty(fetched, language)
          throw error
        }),
      ))
    },
  }
  return texts
}

/** Fetches another language for everything on screen, so that the switch happens at once and loses nothing. */
export const loadAll = (language: Language) => Promise.all([...wanted].map((texts) => texts.load(language)))

export function useTexts<T>(texts: Texts<T>): T {
  const { language } = useLanguage()
  return use(texts.load(language))
}
