import { createElement, use } from 'react'
import { currentLanguage } from '#src/i18n/language.tsx'
import { fetchedOnce } from '#src/ui/fetched.ts'
import { texts } from './later/texts.ts'

/** What nobody needs at first sight: the page after a request, and the hint one may open. */
export const fetchLaterParts = fetchedOnce(async () => {
  const [{ laterParts }] = await Promise.all([import('./later/parts.ts'), texts.load(currentLanguage())])
  return laterParts
})
type LaterParts = Awaited<ReturnType<typeof fetchLaterParts>>

const later = (part: keyof LaterParts) => () => createElement(use(fetchLaterParts())[part])
export const LikelyIdentifier = later('LikelyIdentifier')
export const SentStep = later('SentStep')
