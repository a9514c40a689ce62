import { texts as formTexts } from '#src/forms/texts.ts'
import { laterParts } from '#src/wizard/later-parts.ts'
import { texts } from './later/texts.ts'

/** The steps after the first, which nobody needs before the first is answered. */
const { fetchAll, part } = laterParts(
  () => import('./later/steps.ts').then((it) => it.laterSteps),
  texts,
  formTexts,
)
export const fetchLaterSteps = fetchAll
export const CodeStep = part('CodeStep')
export const ContactStep = part('ContactStep')
export const PasswordStep = part('PasswordStep')
export const DoneStep = part('DoneStep')
export const RefusedNotice = part('RefusedNotice')
