import * as z from 'zod/mini'
import { keepInTab } from '#src/wizard/keep.ts'

/** What was typed so far, and by whom; in the order of the page, in which refusals are listed. */
const Draft = z.object({
  uid: z.string(),
  riskAccepted: z.boolean(),
  forwardTo: z.string(),
  keepCopy: z.boolean(),
  enabled: z.boolean(),
  until: z.string(),
})
export const forwardDraft = keepInTab('forward', Draft)
