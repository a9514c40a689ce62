import { act } from '@testing-library/react'
import { vi } from 'vitest'
import type { TestWorld } from './world.ts'

/** Milliseconds; longer than a page waits between two looks at the end of its session. */
export const MOMENT = 15_000

/** What a page reads the service's time by, and looks at it again with: before it opens. */
export const holdTime = () => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })

/** Moment by moment, each with its answers: else the page's time would run ahead of the service's. */
export const passIn = (world: TestWorld) => async (milliseconds: number) => {
  for (let passed = 0; passed < milliseconds; passed += MOMENT) {
    world.advance(MOMENT)
    await act(async () => {
      await vi.advanceTimersByTimeAsync(MOMENT)
      await new Promise((resolve) => setTimeout(resolve, 5))
    })
  }
}
