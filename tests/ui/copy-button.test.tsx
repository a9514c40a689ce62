// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { LiveRegion } from '#src/ui/live.tsx'

afterEach(() => {
  cleanup()
  Reflect.deleteProperty(document, 'execCommand')
})

function renderButton() {
  render(
    <LiveRegion>
      <CopyButton
        value="jsairien"
        label="Copy the identifier"
        copiedLabel="Copied"
        failedLabel="Select the text to copy it"
      />
    </LiveRegion>,
  )
  return screen.getByRole('button', { name: 'Copy the identifier' })
}

/** A browser without the clipboard API (no TLS), where the selection holds `selected` when it is copied. */
function withoutClipboard(succeeds: boolean) {
  const selected: string[] = []
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: () => {
      if (document.activeElement instanceof HTMLTextAreaElement) selected.push(document.activeElement.value)
      return succeeds
    },
  })
  return selected
}

describe('a copy button', () => {
  it('copies the value and says so', async () => {
    const user = userEvent.setup()
    renderButton().focus()
    await user.keyboard('{Enter}')
    expect(await navigator.clipboard.readText()).toBe('jsairien')
    expect(await screen.findByRole('button', { name: 'Copied' })).toBe(document.activeElement)
    expect(screen.getByRole('log').textContent).toBe('Copied')
  })

  it('copies without the clipboard API, keeps the focus and leaves nothing in the page', async () => {
    const user = userEvent.setup()
    const selected = withoutClipboard(true)
    await user.click(renderButton())
    expect(await screen.findByRole('button', { name: 'Copied' })).toBe(document.activeElement)
    expect(selected).toEqual(['jsairien'])
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('says what to do when nothing could be copied', async () => {
    const user = userEvent.setup()
    withoutClipboard(false)
    await user.click(renderButton())
    expect(await screen.findByRole('button', { name: 'Select the text to copy it' })).toBeTruthy()
    expect(screen.getByRole('log').textContent).toBe('Select the text to copy it')
  })
})
