import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether the page is alive. False while a page is rendered ahead of time, and in the first render that takes it over,
 * which must be the same; what only the browser knows, or what needs a script, waits for true.
 */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
