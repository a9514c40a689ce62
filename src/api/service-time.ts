import { createLatest } from './latest.ts'

/**
 * The service's clock as this page knows it (RES-08). A device's own clock may be years off or jump; between two
 * answers only the time elapsed is taken from it.
 */
const told = createLatest<{ epoch: number; at: number }>()

export function noteServiceTime(header: string | null) {
  const epoch = Number(header)
  if (header !== null && Number.isFinite(epoch)) told.set({ epoch, at: performance.now() })
}

export const onServiceTime = told.subscribe

/** Epoch milliseconds of the service; the device's own until the service has answered once. */
export function serviceNow() {
  const last = told.get()
  return last ? last.epoch + performance.now() - last.at : Date.now()
}
