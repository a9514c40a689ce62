import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAILY_FAILURES, FREE_FAILURES, LONGEST_WAIT, waitBeforeNext, WINDOW } from '#src/rules/backoff.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2025, 8, 1, 8)
const failuresJustNow = (count: number) => Array.from({ length: count }, () => NOW)

describe('waitBeforeNext', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [8, 8],
    [9, 15],
    [10, 15],
    [24, 15],
  ])('T-THR-01: after %i failures asks for %i minutes', (count, minutes) => {
    expect(waitBeforeNext(failuresJustNow(count), NOW)).toBe(minutes * MINUTE)
  })

  it('T-THR-01: from 25 failures waits until the oldest of them is a day old', () => {
    const failures = Array.from({ length: DAILY_FAILURES }, (_, i) => NOW - i * 20 * MINUTE)
    const oldest = Math.min(...failures)
    expect(waitBeforeNext(failures, NOW)).toBe(oldest + WINDOW - NOW)
    expect(waitBeforeNext([...failures, NOW - 23 * HOUR], NOW)).toBe(oldest + WINDOW - NOW)
  })

  it('T-THR-01: evaluates no more than 25 guesses in any 24 hours of a patient attack', () => {
    const guesses: number[] = []
    for (let now = NOW; now < NOW + 3 * WINDOW; now += waitBeforeNext(guesses, now) || SECOND)
      if (waitBeforeNext(guesses, now) === 0) guesses.push(now)
    const inDayFrom = (start: number) => guesses.filter((at) => at >= start && at < start + WINDOW).length
    expect(Math.max(...guesses.map(inDayFrom))).toBe(DAILY_FAILURES)
  })

  it('T-THR-11: slides with time, so that no edge lets twice as many through', () => {
    const fiveAt59s = Array.from({ length: 5 }, () => NOW + 59 * SECOND)
    expect(waitBeforeNext(fiveAt59s, NOW + 61 * SECOND)).toBe(58 * SECOND)
    const dayBefore = Array.from({ length: 5 }, () => NOW - WINDOW + 1)
    expect(waitBeforeNext(dayBefore, NOW)).toBe(0)
    expect(waitBeforeNext([...dayBefore, NOW], NOW)).toBe(2 * MINUTE)
  })

  it('counts the wait from the latest failure, and lets it run out', () => {
    const failures = [NOW - 10 * SECOND, NOW - HOUR, NOW - 2 * HOUR, NOW - 3 * HOUR, NOW - 4 * HOUR]
    expect(waitBeforeNext(failures, NOW)).toBe(50 * SECOND)
    expect(waitBeforeNext(failures, NOW + 50 * SECOND)).toBe(0)
  })

  it('forgets failures a day old', () => {
    const failures = Array.from({ length: 30 }, () => NOW - WINDOW)
    expect(waitBeforeNext(failures, NOW)).toBe(0)
  })

  it('ignores the order, and is over once it has been waited for', () => {
    const failures = fc.array(fc.integer({ min: NOW - 2 * WINDOW, max: NOW }), { maxLength: 40 })
    fc.assert(
      fc.property(failures, (times) => {
        const wait = waitBeforeNext(times, NOW)
        expect(waitBeforeNext(times.toReversed(), NOW)).toBe(wait)
        expect(waitBeforeNext(times, NOW + wait)).toBe(0)
        expect(wait).toBeGreaterThanOrEqual(0)
        if (times.length < FREE_FAILURES) expect(wait).toBe(0)
        if (times.length < DAILY_FAILURES) expect(wait).toBeLessThanOrEqual(LONGEST_WAIT)
      }),
    )
  })
})
