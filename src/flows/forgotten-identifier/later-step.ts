import { createElement, use } from 'react'
import { currentLanguage } from '#src/i18n/language.tsx'
import { fetchedOnce } from '#src/ui/fetched.ts'
import { texts } from './later/texts.ts'

/** The page after a request, which nobody needs before they have made one: fetched apart. */
export const fetchLaterStep = fetchedOnce(async () => {
  const [{ SentStep: screen }] = await Promise.all([
    import('./later/sent-step.tsx'),
    texts.load(currentLanguage()),
  ])
  return screen
})

export const SentStep = () => createElement(use(fetchLaterStep()))
