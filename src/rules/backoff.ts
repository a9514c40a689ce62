const MINUTE = 60_000

/** Back-off instead of lock-out (THR-02; CNIL 2022-100 case 2). Times in milliseconds. */
export const FREE_FAILURES = 5
const FIRST_WAIT = MINUTE
export const LONGEST_WAIT = 15 * MINUTE
export const DAILY_FAILURES = 25
export const WINDOW = 24 * 60 * MINUTE

/**
 * Milliseconds to wait before another attempt is evaluated; 0 when it may be now. `failures` are the epoch
 * milliseconds of evaluated failed attempts, in any order; those that left the sliding window no longer count.
 * @param daily how many are evaluated in the window at most
 */
export function waitBeforeNext(failures: readonly number[], now: number, daily = DAILY_FAILURES): number {
  const recent = failures.filter((at) => at > now - WINDOW).toSorted((a, b) => a - b)
  const latest = recent.at(-1)
  if (latest === undefined || recent.length < FREE_FAILURES) return 0

  const delay = Math.min(FIRST_WAIT * 2 ** (recent.length - FREE_FAILURES), LONGEST_WAIT)
  const blocking = recent.at(-daily)
  const openAgain = blocking === undefined ? 0 : blocking + WINDOW
  return Math.max(0, latest + delay - now, openAgain - now)
}
