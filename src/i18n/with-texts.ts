import { fetchedOnce } from '#src/ui/fetched.ts'
import { currentLanguage } from './language.tsx'
import type { Texts } from './texts.ts'

/** A part of the portal and its texts in the reader's language, fetched side by side: it is there once all of them are. */
export const fetchedWithTexts = <T>(fetchPart: () => Promise<T>, ...texts: Texts<unknown>[]) =>
  fetchedOnce(async () => {
    const [part] = await Promise.all([fetchPart(), ...texts.map((some) => some.load(currentLanguage()))])
    return part
  })
