import { useRef } from 'react'
import { PATIENCE } from '#src/api/client.ts'

/** How long one waits for a call: as long as anybody, or until they say that they wait no more. */
export function usePatience() {
  const call = useRef<AbortController>(undefined)
  return {
    /** Ends the call it goes with. */
    signal(): AbortSignal {
      const end = new AbortController()
      call.current = end
      setTimeout(() => end.abort(), PATIENCE)
      return end.signal
    },
    /** The call may take effect all the same: another try at the same intent carries the same key. */
    giveUp: () => call.current?.abort(),
  }
}
