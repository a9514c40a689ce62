import type { ReactNode } from 'react'
import { useParams } from 'react-router-dom'
import * as z from 'zod/mini'
import { Activation } from '#src/contract/activation.ts'
import { heldFlow } from '#src/wizard/held-flow.tsx'

/** What may be typed again. No NUMEN, no birth date, no code. */
const Draft = z.object({
  charter: z.optional(z.boolean()),
  lastName: z.optional(z.string()),
  kind: z.optional(z.enum(['email', 'mobile', 'none'])),
  email: z.optional(z.string()),
  mobile: z.optional(z.string()),
})

const { Provider, useHeldFlow } = heldFlow({
  name: 'first-connection',
  facts: Activation,
  draft: Draft,
  isDone: ({ done }) => done !== undefined,
  look: ({ client }, id) => client.activations[':id'].$get({ param: { id } }),
})

export function ActivationProvider({ children }: { children: ReactNode }) {
  const { step } = useParams()
  return (
    // Coming back by the front door after a finished flow: somebody else's turn.
    <Provider enter={step === undefined ? (kept) => (kept.done ? { typed: {} } : kept) : undefined}>
      {children}
    </Provider>
  )
}

export function useActivation() {
  const { facts, ...held } = useHeldFlow()
  return { activation: facts, ...held }
}
