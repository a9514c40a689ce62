import * as z from 'zod/mini'
import { DecideCheckUp } from '#src/contract/check-up.ts'
import { keepInTab } from '#src/wizard/keep.ts'

/** What has been answered so far, by item, and by whom. */
export const checkUpDraft = keepInTab('check-up', z.extend(DecideCheckUp, { uid: z.string() }))
export type Chosen = z.infer<typeof DecideCheckUp>['decisions']
