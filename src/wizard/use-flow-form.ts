import type { FieldValues } from 'react-hook-form'
import type { CallError } from '#src/api/problem.ts'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import type { HeldFlow } from './held-flow.tsx'
import { useGo } from './wizard.tsx'

/** Deals with the refusal that says that the flow moved on elsewhere, or ended; any other is the caller's. */
export const leftBehind =
  (lost: HeldFlow<never, never>['lost']) =>
  ({ code }: CallError): boolean => {
    if (code !== 'step-closed' && code !== 'flow-ended') return false
    lost(code)
    return true
  }

export type FlowForm<V extends FieldValues, F> = Omit<
  Parameters<typeof useServiceForm<V, F>>[0],
  'onDone'
> & {
  /** What else follows from it, beyond the flow. */
  onDone?: (facts: F) => void
}

/** A form of a held flow: its answer is the flow's newest state, which opens the next step. */
export function useFlowForm<V extends FieldValues, F extends Record<string, unknown>>(
  { establish, lost }: Pick<HeldFlow<F, never>, 'establish' | 'lost'>,
  options: FlowForm<V, F>,
) {
  const go = useGo()
  return useServiceForm<V, F>({
    ...options,
    onDone(facts) {
      options.onDone?.(facts)
      establish(facts)
      go(facts)
    },
    onRefused: (error, values) => leftBehind(lost)(error) || (options.onRefused?.(error, values) ?? false),
  })
}
