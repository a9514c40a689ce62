export interface Load {
  perSecond: number
  /** Milliseconds. */
  median: number
  p99: number
}

/** Does the work for each of `whom`, so many at a time, and measures it. Throws when any of it does. */
export async function load<Whom>(
  whom: readonly Whom[],
  atATime: number,
  work: (one: Whom, i: number) => Promise<unknown>,
): Promise<Load> {
  const times: number[] = []
  const queue = whom.entries()
  const start = performance.now()
  const turn = async () => {
    for (const [i, one] of queue) {
      const began = performance.now()
      await work(one, i)
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: atATime }, turn))
  const seconds = (performance.now() - start) / 1000
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor(times.length * part)] ?? NaN
  return { perSecond: times.length / seconds, median: at(0.5), p99: at(0.99) }
}
