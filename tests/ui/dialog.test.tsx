// @vitest-environment jsdom
import '#tests/support/dialog.ts'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { LiveRegion, useAnnounce } from '#src/ui/live.tsx'

afterEach(cleanup)

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <LiveRegion>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="End this session?" closeLabel="Close">
        <Speaker />
      </Dialog>
    </LiveRegion>
  )
}

function Speaker() {
  const announce = useAnnounce()
  return <Button onClick={() => announce('Ended')}>End</Button>
}

it('opens under its title, and closes by its button or by the browser', async () => {
  render(<Page />)
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'End this session?' })
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(dialog.open).toBe(false)

  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  expect(dialog.open).toBe(true)
  dialog.close()
  expect(await screen.findByRole('button', { name: 'Open' })).toBeTruthy()
  expect(dialog.textContent).toBe('')
})

it('announces inside itself, where a modal lets it be heard', async () => {
  render(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'End' }))
  expect(dialog.getByRole('log').textContent).toBe('Ended')
})
