import { createElement, use } from 'react'
import { currentLanguage } from '#src/i18n/language.tsx'
import { fetchedOnce } from '#src/ui/fetched.ts'
import { texts } from './later/texts.ts'

/** The steps after the first, which nobody needs before the first is answered: fetched apart, all at once. */
export const fetchLaterSteps = fetchedOnce(async () => {
  const [{ laterSteps }] = await Promise.all([import('./later/steps.ts'), texts.load(currentLanguage())])
  return laterSteps
})
type LaterSteps = Awaited<ReturnType<typeof fetchLaterSteps>>

const later = (step: keyof LaterSteps) => () => createElement(use(fetchLaterSteps())[step])
export const AppointmentStep = later('AppointmentStep')
export const CopyStep = later('CopyStep')
export const ReceiptStep = later('ReceiptStep')
