/** What the service said last of something, and whoever wants to know of it. */
export function createLatest<T>() {
  let value: T | undefined
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next: T) {
      value = next
      for (const listener of listeners) listener()
    },
    /** Calls back whenever it is said anew. Answers with what stops it. */
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
