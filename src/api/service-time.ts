/**
 * The service's clock as this page knows it (RES-08). A device's own clock may be years off or jump; between two
 * answers only the time elapsed is taken from it.
 */
let known: { epoch: number; at: number } | undefined
const listeners = new Set<() => void>()

export function noteServiceTime(header: string | null) {
  const epoch = Number(header)
  if (header === null || !Number.isFinite(epoch)) return
  known = { epoch, at: performance.now() }
  for (const listener of listeners) listener()
}

/** Calls back whenever the service tells its time. Answers with what stops it. */
export function onServiceTime(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Epoch milliseconds of the service; the device's own until the service has answered once. */
export const serviceNow = () => (known ? known.epoch + performance.now() - known.at : Date.now())
