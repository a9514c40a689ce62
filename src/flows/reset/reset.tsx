import type { ReactNode } from 'react'
import { useLocation, useParams } from 'react-router-dom'
import * as z from 'zod/mini'
import { Reset } from '#src/contract/reset.ts'
import { heldFlow, type Kept } from '#src/wizard/held-flow.tsx'

/**
 * What may be typed again, and where signing in leads once all is done. No code, no password. Without a goal it is a new
 * password that is wanted.
 */
const Draft = z.object({
  goal: z.optional(z.enum(['new-password', 'unlock'])),
  identifier: z.optional(z.string()),
  then: z.optional(z.string()),
})
type Draft = z.infer<typeof Draft>

const { Provider, useHeldFlow, peek } = heldFlow({
  name: 'reset',
  facts: Reset,
  draft: Draft,
  isDone: ({ done }) => done !== undefined,
  look: ({ client }, id) => client.resets[':id'].$get({ param: { id } }),
  lasting: ({ goal, then }) => ({ goal, then }),
})
export const useReset = useHeldFlow

/** Whether this tab is in the middle of releasing an account. */
export const isUnlocking = () => peek()?.typed.goal === 'unlock'

/** What a link that leads here may bring along. */
interface Arrival {
  identifier?: string
  then?: string
}

/** A visit has one reset, and so has its tab: another goal begins another. */
export function ResetProvider({ goal, children }: { goal: Reset['goal']; children: ReactNode }) {
  const { step } = useParams()
  const { identifier, then } = (useLocation().state ?? {}) as Arrival
  function enter(kept: Kept<Draft>): Kept<Draft> {
    const isOwn = (kept.typed.goal ?? 'new-password') === goal
    if (isOwn && (step !== undefined || goal === 'unlock')) return kept
    // Nothing new comes along: nothing is to be kept, and the page can be shown as it was rendered ahead of time.
    if (isOwn && !kept.done && identifier === undefined && then === kept.typed.then) return kept
    // By the front door: a finished flow is over, and another identifier is another flow.
    const before = isOwn && !kept.done ? kept : undefined
    const typed = { goal, identifier: identifier ?? before?.typed.identifier, then }
    return { id: typed.identifier === before?.typed.identifier ? before?.id : undefined, typed }
  }
  return <Provider enter={enter}>{children}</Provider>
}
