import { useSyncExternalStore } from 'react'

/** When the session here ends unless its owner does something, epoch milliseconds of the service, as it last said. */
let known: number | undefined
const listeners = new Set<() => void>()

export function noteSessionEnd(header: string | null) {
  if (header === null) return
  known = Number(header)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const sessionEnd = () => known
export const useSessionEnd = () => useSyncExternalStore(subscribe, sessionEnd)

/** Options of a call that the page makes by itself: it is nobody's activity, and keeps no session open. */
export const byItself = { headers: { 'Alize-By-Itself': '1' } }
