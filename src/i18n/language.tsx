import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { pickLanguage, type Language } from '#src/contract/language.ts'
import { browserStorage } from '#src/ui/storage.ts'

const KEY = 'alize:language'

interface Choice {
  language: Language
  choose(language: Language): Promise<void>
}
const LanguageContext = createContext<Choice | undefined>(undefined)

/** From the address (`?lang=`), then the last choice, then the browser. */
export function firstLanguage(search: string): Language {
  const asked = pickLanguage([new URLSearchParams(search).get('lang') ?? ''])
  // A language asked for in the address is a choice like any other.
  if (asked) browserStorage.write(KEY, asked)
  return asked ?? pickLanguage([browserStorage.read(KEY) ?? '', ...navigator.languages]) ?? 'fr'
}

let current: Language = 'fr'
/** The reader's language, for what is not a component: the language a request is made in, the texts a route loads. */
export const currentLanguage = () => current

interface ProviderProps {
  first: Language
  /** Fetches every text on screen in another language, before it is shown. */
  prepare(language: Language): Promise<unknown>
  children: ReactNode
}

export function LanguageProvider({ first, prepare, children }: ProviderProps) {
  const [language, setLanguage] = useState(first)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choose = async (next: Language) => {
    await prepare(next)
    current = next
    browserStorage.write(KEY, next)
    setLanguage(next)
  }
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>
}

/** Sets the language before anything is mounted. */
export function beginIn(language: Language) {
  current = language
}

export function useLanguage(): Choice {
  const choice = use(LanguageContext)
  if (!choice) throw new Error('no LanguageProvider')
  return choice
}
