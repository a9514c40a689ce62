import { texts as identityTexts } from '#src/forms/identity/texts.ts'
import { laterParts } from '#src/wizard/later-parts.ts'
import { texts } from './later/texts.ts'

/** The steps after the first, which nobody needs before the first is answered. */
const { fetchAll, part } = laterParts(
  () => import('./later/steps.ts').then((it) => it.laterSteps),
  texts,
  identityTexts,
)
export const fetchLaterSteps = fetchAll
export const AppointmentStep = part('AppointmentStep')
export const CopyStep = part('CopyStep')
export const ReceiptStep = part('ReceiptStep')
