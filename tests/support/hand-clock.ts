import type { Clock } from '#src/service/ports.ts'

/** A clock that only goes on when it is told to. */
export function handClock() {
  let now = 1_000_000
  const clock: Clock = { now: () => now, sleep: async () => undefined }
  return { clock, now: clock.now, advance: (milliseconds: number) => (now += milliseconds) }
}
