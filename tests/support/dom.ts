import { threadId } from 'node:worker_threads'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// Judging a new password fetches its dictionaries, which takes a busy machine more than the usual second. And what suspends
// within a gesture of a test, React now and then leaves alone until it expires, after five.
configure({ asyncUtilTimeout: 8000 })

/** For tests that open pages: each starts in an empty browser, and a console error fails it. */
const errors: unknown[][] = []

/**
 * React says this whenever `use` is called inside a gesture, also on a promise that was kept long ago and did not
 * suspend anything. Everything that could suspend has been fetched before a test begins.
 */
const isActRemark = ([said]: unknown[]) =>
  String(said).startsWith('A component suspended inside an `act` scope')

beforeEach(() => {
  errors.length = 0
  vi.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
    if (!isActRemark(said)) errors.push(said)
  })
  sessionStorage.clear()
  localStorage.clear()
  window.scrollTo = () => undefined
})

afterEach(() => {
  cleanup()
  expect(errors, 'console errors').toEqual([])
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
