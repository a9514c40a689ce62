import { createElement, use } from 'react'
import { texts as formTexts } from '#src/forms/texts.ts'
import { currentLanguage } from '#src/i18n/language.tsx'
import { fetchedOnce } from '#src/ui/fetched.ts'
import { texts } from './later/texts.ts'

/** The steps after the first, which nobody needs before the first is answered: fetched apart, all at once. */
export const fetchLaterSteps = fetchedOnce(async () => {
  const language = currentLanguage()
  const [{ laterSteps }] = await Promise.all([
    import('./later/steps.ts'),
    texts.load(language),
    formTexts.load(language),
  ])
  return laterSteps
})
type LaterSteps = Awaited<ReturnType<typeof fetchLaterSteps>>

const later = (step: keyof LaterSteps) => () => createElement(use(fetchLaterSteps())[step])
export const CodeStep = later('CodeStep')
export const ContactStep = later('ContactStep')
export const PasswordStep = later('PasswordStep')
export const DoneStep = later('DoneStep')
export const RefusedNotice = later('RefusedNotice')
