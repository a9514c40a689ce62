import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { FieldValues } from 'react-hook-form'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { privateData } from '#src/api/session-news.ts'
import { Forward } from '#src/contract/forward.ts'
import { useServiceAction } from '#src/forms/use-service-action.ts'
import type { useServiceForm } from '#src/forms/use-service-form.ts'
import { useAccountRefusal } from '../refusals.tsx'
import { usePrivateForm } from '../use-account-form.ts'

const forwardData = { queryKey: [...privateData.queryKey, 'forward'] }

/** How often a test under way is looked at, in milliseconds; nobody looks while the page is hidden. */
const LOOK_EVERY = 2000
/** How long it is looked at, in milliseconds: a relay may be down for days, and each look keeps the session open. */
const LOOKED_AT_FOR = 10 * 60_000

/** Whether a test message is still on its way, by itself, and worth looking after. */
const isUnderWay = ({ test }: Forward) =>
  test !== undefined &&
  test.received !== 'passed' &&
  (test.sent !== 'passed' || test.delivered === 'waiting') &&
  serviceNow() - test.startedAt < LOOKED_AT_FOR

/** The forward of whoever is signed in, as the mail server knows it now. */
export function useForward({ watched = false } = {}) {
  const { client } = useService()
  return useQuery({
    ...forwardData,
    queryFn: () => answer(client.forward.$get(), Forward),
    refetchInterval: ({ state: { data } }) => watched && data !== undefined && isUnderWay(data) && LOOK_EVERY,
  })
}

/** Takes the newest word of the service. */
export function useEstablishForward() {
  const queries = useQueryClient()
  return (forward: Forward) => queries.setQueryData(forwardData.queryKey, forward)
}

/** A form that changes the forward: its answer is the forward as it now is. */
export function useForwardForm<V extends FieldValues>(
  options: Parameters<typeof useServiceForm<V, Forward>>[0],
) {
  const establish = useEstablishForward()
  return usePrivateForm<V, Forward>({
    ...options,
    onDone(forward, values) {
      establish(forward)
      return options.onDone(forward, values)
    },
  })
}

/** Changes to the forward made by a button alone. */
export function useForwardAction(uid: string) {
  const queries = useQueryClient()
  const establish = useEstablishForward()
  const refuse = useAccountRefusal()
  const action = useServiceAction<() => void>({
    onDone: (tell) => tell(),
    onRefused(error, again) {
      // It is no longer as shown: what it has become shows beside the refusal.
      if (error.code === 'stale' || error.code === 'step-closed')
        void queries.invalidateQueries({ queryKey: forwardData.queryKey })
      return refuse(error, again)
    },
  })
  return {
    busy: action.busy,
    refused: action.refused,
    /** @param what names the change, and the button that shows it is under way */
    run: (
      what: string,
      call: (options: ReturnType<typeof optionsOf>) => Promise<Response>,
      onDone: (forward: Forward) => void = () => undefined,
    ) =>
      action.run(what, async (attempt) => {
        const forward = await answer(call(optionsOf(attempt, uid)), Forward)
        return () => {
          establish(forward)
          onDone(forward)
        }
      }),
  }
}

/** Makes a change one to what was seen: anybody else's since then is not overwritten (RFC 9110, If-Match). */
export const ifStill = (version: string, options: ReturnType<typeof optionsOf>) => ({
  ...options,
  headers: { ...options.headers, 'If-Match': `"${version}"` },
})
