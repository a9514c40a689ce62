import { useState } from 'react'
import { answer, optionsOf } from '#src/api/client.ts'
import { Activity } from '#src/contract/account.ts'
import { useAccountAction } from '../use-account-action.ts'
import { useEstablish } from '../use-account.ts'

/** Ends or forgets something, and says so. The answer is the activity as it now is. */
export function useRemoval(uid: string) {
  const establish = useEstablish()
  const [done, setDone] = useState<{ said: string }>()
  const { run, busy, refused } = useAccountAction((said: string) => setDone({ said }))
  return {
    busy,
    refused,
    done: refused ? undefined : done,
    /** @param what names the button @param said once it is done */
    remove: (
      what: string,
      said: string,
      call: (options: ReturnType<typeof optionsOf>) => Promise<Response>,
    ) =>
      run(what, async (attempt) => {
        establish.activity(await answer(call(optionsOf(attempt, uid)), Activity))
        return said
      }),
  }
}
