import { useRef } from 'react'
import { PATIENCE } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'

/** How long one waits for a call: as long as anybody, or until they say that they wait no more. */
export function usePatience() {
  const call = useRef<AbortController>(undefined)
  return {
    /** Its answer, or `unreachable`: whatever it still waits for then, such as the client's own file, nobody waits with it. */
    within<R>(send: (signal: AbortSignal) => Promise<R>): Promise<R> {
      const end = new AbortController()
      call.current = end
      setTimeout(() => end.abort(), PATIENCE)
      return new Promise((resolve, reject) => {
        end.signal.onabort = () => reject(new CallError('unreachable'))
        send(end.signal).then(resolve, reject)
      })
    },
    /** The call may take effect all the same: another try at the same intent carries the same key. */
    giveUp: () => call.current?.abort(),
  }
}
