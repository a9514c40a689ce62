import * as z from 'zod/mini'
import { keepInTab } from '#src/wizard/keep.ts'

/** What was typed so far, and by whom. */
const Draft = z.object({
  uid: z.string(),
  forwardTo: z.string(),
  keepCopy: z.boolean(),
  enabled: z.boolean(),
  until: z.string(),
  riskAccepted: z.boolean(),
})
export const forwardDraft = keepInTab('forward', Draft)
