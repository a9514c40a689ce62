import type { FieldValues } from 'react-hook-form'
import type { NumenRequest } from '#src/contract/numen-request.ts'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { leftBehind } from '#src/wizard/use-flow-form.ts'
import { useGo } from '#src/wizard/wizard.tsx'
import { useRequest } from './request.tsx'

type Options<V extends FieldValues> = Omit<Parameters<typeof useServiceForm<V, NumenRequest>>[0], 'onDone'>

/** A form of this flow: its answer is the request's newest state, which opens the next step. */
export function useRequestForm<V extends FieldValues>(options: Options<V>) {
  const { establish, lost } = useRequest()
  const go = useGo()
  return useServiceForm<V, NumenRequest>({
    ...options,
    onDone: (request) => go(establish(request)),
    onRefused: leftBehind(lost),
  })
}
