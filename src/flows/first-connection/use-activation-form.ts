import type { FieldValues } from 'react-hook-form'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import type { Activation } from '#src/contract/activation.ts'
import { useGo } from '#src/wizard/wizard.tsx'
import { useActivation } from './activation.tsx'

type Options<V extends FieldValues> = Omit<Parameters<typeof useServiceForm<V, Activation>>[0], 'onDone'>

/** A form of this flow: its answer is the flow's newest state, which opens the next step. */
export function useActivationForm<V extends FieldValues>(options: Options<V>) {
  const { establish, lost } = useActivation()
  const go = useGo()
  return useServiceForm<V, Activation>({
    ...options,
    onDone(activation) {
      establish(activation)
      go(activation)
    },
    onRefused(error, values) {
      if (error.code !== 'step-closed' && error.code !== 'flow-ended')
        return options.onRefused?.(error, values) ?? false
      lost(error.code)
      return true
    },
  })
}
