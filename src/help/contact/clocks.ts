import { useSyncExternalStore } from 'react'
import { academy } from '#src/academy/academy.ts'
import { serviceNow } from '#src/api/service-time.ts'
import { civilMoment, instantOf, type CivilMoment } from '#src/rules/civil-date.ts'

const MINUTE = 60_000

/** Looks each second, and as soon as the page is seen again: a device sleeps, and its clock is not the service's. */
function eachSecond(look: () => void) {
  const timer = setInterval(look, 1000)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}

/** When the current minute began by the service's clock, epoch ms. Renders when it changes, and only then. */
export const useMinute = () =>
  useSyncExternalStore(eachSecond, () => Math.floor(serviceNow() / MINUTE) * MINUTE)

export const atAcademy = (epoch: number) => civilMoment(epoch, academy.timeZone)

/** The reader's time zone, as the browser tells it: some tell none, or one that they do not know themselves. */
function readersTimeZone(): string {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    return new Intl.DateTimeFormat('fr', { timeZone }).resolvedOptions().timeZone
  } catch {
    return academy.timeZone
  }
}

/** What the reader's own clock shows at this moment of the académie; undefined where it shows the same. */
export function onReadersClock(moment: CivilMoment): CivilMoment | undefined {
  const yours = civilMoment(instantOf(moment, academy.timeZone), readersTimeZone())
  return yours.date === moment.date && yours.time === moment.time ? undefined : yours
}
