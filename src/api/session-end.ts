import { useSyncExternalStore } from 'react'
import { createLatest } from './latest.ts'

/** When the session here ends unless its owner does something, epoch milliseconds of the service. */
const end = createLatest<number>()

export function noteSessionEnd(header: string | null) {
  if (header !== null) end.set(Number(header))
}

export const sessionEnd = end.get
export const useSessionEnd = () => useSyncExternalStore(end.subscribe, sessionEnd)

/** Options of a call that the page makes by itself: it is nobody's activity, and keeps no session open. */
export const byItself = { headers: { 'Alize-By-Itself': '1' } }
