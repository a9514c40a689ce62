// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DateField } from '#src/ui/date-field.tsx'

afterEach(cleanup)

const words = { label: 'Birth date', partLabels: { day: 'Day', month: 'Month', year: 'Year' } }
const parts = { day: { name: 'birthDay' }, month: { name: 'birthMonth' }, year: { name: 'birthYear' } }

describe('a date field', () => {
  it('hands over a whole date that is pasted, and leaves to the browser what was not taken', async () => {
    const offered: string[] = []
    const onPasteDate = (text: string) => {
      offered.push(text)
      return text.includes('/')
    }
    render(<DateField {...words} {...{ parts, onPasteDate }} />)
    const day = screen.getByLabelText<HTMLInputElement>('Day')
    await userEvent.click(day)
    await userEvent.paste('14/03/1985')
    expect(day.value).toBe('')
    await userEvent.paste('14')
    expect(day.value).toBe('14')
    expect(offered).toEqual(['14/03/1985', '14'])
  })

  it('has one error for the group, and marks the part that is wrong', () => {
    render(<DateField {...words} parts={parts} error="There is no month 13." errorPart="month" />)
    const group = screen.getByRole('group', { name: 'Birth date' })
    const error = document.getElementById(group.getAttribute('aria-describedby') ?? '')
    expect(error?.textContent).toBe('There is no month 13.')
    const invalid = screen.getAllByRole('textbox').filter((part) => part.ariaInvalid === 'true')
    expect(invalid).toEqual([screen.getByLabelText('Month')])
  })
})
