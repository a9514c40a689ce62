import { readable } from './readable.ts'

/**
 * A part of the portal that is fetched when it is first asked for, or ahead of it. A fetch that failed is tried once
 * more, and anew each time it is asked for: a network that stumbles must not close a part for good.
 */
export function fetchedOnce<T>(fetchPart: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined
  return () =>
    (fetched ??= readable(
      fetchPart()
        .catch(fetchPart)
        .catch((error: unknown) => {
          // Not at once: React asks again to learn what became of it, and would wait for ever for a new fetch.
          setTimeout(() => (fetched = undefined), 1000)
          throw error
        }),
    ))
}
