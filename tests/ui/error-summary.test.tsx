// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { afterEach, expect, it } from 'vitest'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { TextField } from '#src/ui/text-field.tsx'

afterEach(cleanup)

it('takes the focus by its title, and each of its links leads to a field without touching the address', async () => {
  const summary = createRef<HTMLElement>()
  render(
    <>
      <ErrorSummary
        ref={summary}
        title="Two answers need another look"
        items={[
          { fieldId: 'lastName', text: 'Type your last name.' },
          { fieldId: 'kind', text: 'Choose your post.' },
        ]}
      />
      <TextField name="lastName" label="Last name" />
      <RadioGroup name="kind" label="Your post" options={[{ value: 'teacher', label: 'I teach' }]} />
    </>,
  )
  summary.current?.focus()
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Two answers need another look' }))

  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByLabelText('Last name'))

  await userEvent.click(screen.getByRole('link', { name: 'Choose your post.' }))
  expect(document.activeElement).toBe(screen.getByLabelText('I teach'))
  expect(location.hash).toBe('')
})
