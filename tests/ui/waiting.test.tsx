// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Waiting } from '#src/ui/progress.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('says that one waits after a second, not before, and no longer than it lasts', () => {
  const { rerender } = render(<Waiting active label="Checking" />)
  const status = screen.getByRole('status')
  act(() => void vi.advanceTimersByTime(999))
  expect(status.textContent).toBe('')
  act(() => void vi.advanceTimersByTime(1))
  expect(status.textContent).toBe('Checking')
  rerender(<Waiting active={false} label="Checking" />)
  expect(status.textContent).toBe('')
  rerender(<Waiting active label="Checking" />)
  expect(status.textContent).toBe('')
})
