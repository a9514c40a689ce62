// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { LiveRegion } from '#src/ui/live.tsx'
import { PasswordField } from '#src/ui/password-field.tsx'

afterEach(cleanup)

function renderField(error?: string) {
  render(
    <LiveRegion>
      <form onSubmit={(event) => event.preventDefault()}>
        <PasswordField
          name="password"
          label="Password"
          hint="14 characters"
          error={error}
          showLabel="Show"
          hideLabel="Hide"
          shownStatus="Your password is shown"
          hiddenStatus="Your password is hidden"
          capsLockNotice="Caps Lock is on"
        />
        <button type="submit">Go on</button>
      </form>
    </LiveRegion>,
  )
  return screen.getByLabelText<HTMLInputElement>('Password')
}

describe('a password field', () => {
  it('shows the password with the keyboard, says so, and hides it again', async () => {
    const field = renderField()
    await userEvent.type(field, 'breeze')
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(field.type).toBe('text')
    expect(field.value).toBe('breeze')
    expect(screen.getByRole('log').textContent).toBe('Your password is shown')
    await userEvent.click(screen.getByRole('button', { name: 'Hide' }))
    expect(field.type).toBe('password')
    expect(screen.getByRole('log').textContent).toContain('Your password is hidden')
  })

  it('hides the password when its form is sent', async () => {
    const field = renderField()
    await userEvent.click(screen.getByRole('button', { name: 'Show' }))
    await userEvent.type(field, 'breeze{Enter}')
    expect(field.type).toBe('password')
  })

  it('keeps what is typed and pasted out of the HTML, whole', async () => {
    const field = renderField()
    await userEvent.click(field)
    await userEvent.paste('a'.repeat(200))
    expect(field.value).toHaveLength(200)
    expect(new XMLSerializer().serializeToString(document.body)).not.toContain('aaa')
  })

  it('says that Caps Lock is on until it is off: nothing moves on leaving the field', async () => {
    // One keyboard, whose lock stays.
    const user = userEvent.setup()
    const field = renderField()
    await user.click(field)
    await user.keyboard('{CapsLock}A')
    expect(screen.getByRole('status').textContent).toBe('Caps Lock is on')
    await user.tab()
    expect(screen.getByRole('status').textContent).toBe('Caps Lock is on')
    await user.click(field)
    await user.keyboard('{CapsLock}a')
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('is described by its hint and its error', () => {
    const field = renderField('Choose another one')
    const descriptions = field.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(descriptions.map((id) => document.getElementById(id)?.textContent)).toEqual([
      '14 characters',
      'Choose another one',
    ])
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })
})
