import { threadId } from 'node:worker_threads'
import { cleanup, configure, getConfig } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

const { eventWrapper } = getConfig()
configure({
  // Judging a new password fetches its dictionaries, which takes a busy machine more than the usual second.
  asyncUtilTimeout: 5000,
  // The events of a gesture, which is awaited, reach React as in a browser. Each in an `act` of its own, which nobody
  // awaits, what suspends is lost on leaving it: React holds it for scheduled, and looks again after five seconds.
  eventWrapper: (dispatch): unknown => (isAwaited() ? dispatch() : eventWrapper(dispatch)),
})
/** Testing Library says so to React, while it waits. */
const isAwaited = () => Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT') === false

/** For tests that open pages: each starts in an empty browser, and a console error or a call beyond its service fails it. */
const errors: unknown[][] = []
const foreign: unknown[] = []

beforeEach(() => {
  errors.length = 0
  foreign.length = 0
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    foreign.push(input)
    return Promise.reject(new TypeError('foreign'))
  })
  vi.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    errors.push(said)
  })
  sessionStorage.clear()
  localStorage.clear()
  window.scrollTo = () => undefined
})

afterEach(() => {
  cleanup()
  expect(errors, 'console errors').toEqual([])
  expect(foreign, 'requests that would have left the page').toEqual([])
  vi.restoreAllMocks()
})

// Test files may share a process, through which channels would reach each other's pages: what one signs out of is no
// business of another's.
const Shared = BroadcastChannel
globalThis.BroadcastChannel = class extends Shared {
  constructor(name: string) {
    super(`${threadId}:${name}`)
  }
}
