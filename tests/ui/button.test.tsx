// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { Button } from '#src/ui/button.tsx'
import { LiveRegion } from '#src/ui/live.tsx'

afterEach(cleanup)

it('a busy button says so, keeps its place under Tab, and sends nothing by click or by Enter', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  const page = (busy: boolean) => (
    <LiveRegion>
      <form onSubmit={onSubmit}>
        <input aria-label="Code" />
        <Button type="submit" busy={busy} busyLabel="Checking the code">
          Check the code
        </Button>
      </form>
    </LiveRegion>
  )
  const { rerender } = render(page(false))
  await userEvent.type(screen.getByLabelText('Code'), '482019{Enter}')
  expect(onSubmit).toHaveBeenCalledOnce()

  rerender(page(true))
  expect(screen.getByRole('log').textContent).toBe('Checking the code')
  await userEvent.type(screen.getByLabelText('Code'), '{Enter}')
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Checking the code' }))
  await userEvent.keyboard('{Enter} ')
  expect(onSubmit).toHaveBeenCalledOnce()
})
