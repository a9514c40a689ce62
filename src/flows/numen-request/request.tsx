import type { ReactNode } from 'react'
import { useParams } from 'react-router-dom'
import * as z from 'zod/mini'
import { NumenRequest } from '#src/contract/numen-request.ts'
import { heldFlow } from '#src/wizard/held-flow.tsx'
import type { RequestFacts } from './flow.ts'

/** What may be typed again. No birth date, and nothing of the copy. */
const Draft = z.object({
  byCopy: z.optional(z.boolean()),
  lastName: z.optional(z.string()),
  firstName: z.optional(z.string()),
  uai: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  office: z.optional(z.string()),
  slots: z.optional(z.array(z.string())),
})
export type Draft = z.infer<typeof Draft>

const { Provider, useHeldFlow } = heldFlow({
  name: 'numen-request',
  facts: NumenRequest,
  draft: Draft,
  isDone: ({ receipt }) => receipt !== undefined,
  look: ({ client }, id) => client['numen-requests'][':id'].$get({ param: { id } }),
  // Which way was gone is still told on the receipt.
  lasting: ({ byCopy }) => ({ byCopy }),
})

export function RequestProvider({ children }: { children: ReactNode }) {
  const { step } = useParams()
  return (
    // Coming back by the front door after a finished request: somebody else's turn.
    <Provider enter={step === undefined ? (kept) => (kept.done ? { typed: {} } : kept) : undefined}>
      {children}
    </Provider>
  )
}

/** What the service says of the request. Where nobody is received, a copy is the only way. */
const factsOf = (request: Partial<NumenRequest>, byCopy: boolean | undefined): Partial<RequestFacts> => ({
  ...request,
  ...(request.id !== undefined && (byCopy || !request.appointments) && { byCopy: true as const }),
})

export function useRequest() {
  const held = useHeldFlow()
  const { byCopy } = held.draft
  return {
    ...held,
    facts: factsOf(held.facts, byCopy),
    /** Takes the service's newest word on the request; answers with the facts. */
    establish(request: NumenRequest) {
      held.establish(request)
      return factsOf(request, byCopy)
    },
  }
}
