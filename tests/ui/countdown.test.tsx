// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Countdown } from '#src/ui/countdown.tsx'
import { LiveRegion } from '#src/ui/live.tsx'

const START = 1_800_000_000_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** A countdown of 70 seconds on a service's clock that the test moves. */
function renderCountdown(onEnd?: () => void) {
  const clock = { now: START }
  render(
    <LiveRegion>
      <Countdown
        until={START + 70_000}
        now={() => clock.now}
        format={(seconds) => `${seconds} s left.`}
        {...(onEnd && { onEnd })}
      />
    </LiveRegion>,
  )
  return {
    sleep: (seconds: number) => void (clock.now += seconds * 1000),
    pass(seconds: number) {
      for (let second = 0; second < seconds; second++) {
        clock.now += 1000
        act(() => void vi.advanceTimersByTime(1000))
      }
    },
  }
}

const seen = () => screen.getByRole('timer').textContent
const heard = () => screen.getByRole('log').textContent

describe('a countdown', () => {
  it('shows each second, and says only the start, each half minute and the end', () => {
    const time = renderCountdown()
    expect(heard()).toBe('70 s left.')
    time.pass(8)
    expect(seen()).toBe('62 s left.')
    expect(heard()).toBe('')
    time.pass(2)
    expect(heard()).toBe('60 s left.')
    time.pass(30)
    expect(heard()).toBe('30 s left.')
    time.pass(30)
    expect(heard()).toBe('0 s left.')
  })

  it('calls its end once', () => {
    const onEnd = vi.fn()
    const time = renderCountdown(onEnd)
    time.pass(69)
    expect(onEnd).not.toHaveBeenCalled()
    time.pass(10)
    expect(onEnd).toHaveBeenCalledOnce()
  })

  it('shows the truth as soon as the page is seen again after a sleep', () => {
    const onEnd = vi.fn()
    const time = renderCountdown(onEnd)
    time.sleep(45)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(seen()).toBe('25 s left.')
    time.sleep(600)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(seen()).toBe('0 s left.')
    expect(onEnd).toHaveBeenCalledOnce()
  })

  it('starts again, aloud, when it is given another end', () => {
    const format = (seconds: number) => `${seconds} s left.`
    const page = (until: number) => (
      <LiveRegion>
        <Countdown until={until} now={() => START} format={format} />
      </LiveRegion>
    )
    const { rerender } = render(page(START))
    expect(seen()).toBe('0 s left.')
    rerender(page(START + 20_000))
    expect(seen()).toBe('20 s left.')
    expect(heard()).toContain('20 s left.')
  })
})
