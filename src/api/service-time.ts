/**
 * The service's clock as this page knows it (RES-08). A device's own clock may be years off or jump; between two
 * answers only the time elapsed is taken from it.
 */
let known: { epoch: number; at: number } | undefined

export function noteServiceTime(header: string | null) {
  const epoch = Number(header)
  if (header !== null && Number.isFinite(epoch)) known = { epoch, at: performance.now() }
}

/** Epoch milliseconds of the service; the device's own until the service has answered once. */
export const serviceNow = () => (known ? known.epoch + performance.now() - known.at : Date.now())
