import { useServiceAction } from '#src/forms/use-service-action.ts'
import { useAccountRefusal } from './refusals.tsx'

/** Changes to the account made by a button alone. */
export function useAccountAction<R>(onDone: (result: R) => void) {
  return useServiceAction<R>({ onDone, onRefused: useAccountRefusal() })
}
