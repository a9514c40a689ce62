import { laterParts } from '#src/wizard/later-parts.ts'
import { texts } from './later/texts.ts'

/** What nobody needs at first sight: the page after a request, and the hint one may open. */
const { fetchAll, part } = laterParts(() => import('./later/parts.ts').then((it) => it.laterParts), texts)
export const fetchLaterParts = fetchAll
export const LikelyIdentifier = part('LikelyIdentifier')
export const SentStep = part('SentStep')
