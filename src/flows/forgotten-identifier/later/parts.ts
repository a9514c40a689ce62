import { LikelyIdentifier } from './likely-identifier.tsx'
import { SentStep } from './sent-step.tsx'

/** What nobody needs at first sight, as one part to fetch. */
export const laterParts = { LikelyIdentifier, SentStep }
