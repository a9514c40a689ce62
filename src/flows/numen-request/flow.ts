import type { NumenRequest } from '#src/contract/numen-request.ts'
import type { TextsOf } from '#src/i18n/texts.ts'
import { paths, steps } from '#src/paths.ts'
import type { Flow } from '#src/wizard/flow.ts'
import { CategoryStep } from './category-step.tsx'
import { AppointmentStep, CopyStep, ReceiptStep } from './later-steps.ts'
import type { texts } from './texts.ts'

const [category, appointment, copy, receipt] = steps.numenUnknown

/** `byCopy` is the page's own: the person cannot come, or nobody is received. */
export type RequestFacts = NumenRequest & { byCopy: true }

export const numenRequest: Flow<RequestFacts, TextsOf<typeof texts>> = {
  path: paths.numenUnknown,
  title: (t) => t.title,
  steps: [
    { slug: category, name: (t) => t.steps.category, closedBy: ['receipt'], screen: CategoryStep },
    {
      slug: appointment,
      name: (t) => t.steps.appointment,
      needs: ['appointments'],
      closedBy: ['receipt'],
      applies: (facts) => !facts.byCopy && facts.receipt?.way !== 'copy',
      screen: AppointmentStep,
    },
    {
      slug: copy,
      name: (t) => t.steps.copy,
      needs: ['id', 'byCopy'],
      closedBy: ['receipt'],
      applies: (facts) => facts.byCopy ?? facts.receipt?.way === 'copy',
      screen: CopyStep,
    },
    { slug: receipt, name: (t) => t.steps.receipt, needs: ['receipt'], screen: ReceiptStep },
  ],
}
