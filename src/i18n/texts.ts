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
  /** What has arrived already, for whoever may not wait. */
  arrived(language: Language): T | undefined
}
export type TextsOf<S> = S extends Texts<infer T> ? T : never

const wanted = new Set<Texts<unknown>>()

/** @param fetchers each imports a module that exports its dictionary under the language's name */
export function defineTexts<T>(fetchers: {
  [L in Language]: () => Promise<Record<L, T>>
}): Texts<T> {
  const fetched: Partial<Record<Language, Promise<T>>> = {}
  const arrived: Partial<Record<Language, T>> = {}
  const texts: Texts<T> = {
    load(language) {
      wanted.add(texts)
      return (fetched[language] ??= readable(
        fetchers[language]().then(
          (module) => (arrived[language] = (module as Record<Language, T>)[language]),
          (error: unknown) => {
            // A fetch that failed once may be tried again.
            Reflect.deleteProperty(fetched, language)
            throw error
          },
        ),
      ))
    },
    arrived: (language) => arrived[language],
  }
  return texts
}

/** Fetches another language for everything on screen, so that the switch happens at once and loses nothing. */
export const loadAll = (language: Language) => Promise.all([...wanted].map((texts) => texts.load(language)))

export function useTexts<T>(texts: Texts<T>): T {
  const { language } = useLanguage()
  return use(texts.load(language))
}
