// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Table } from '#src/ui/table.tsx'

afterEach(cleanup)

it('a table is named by its caption, and each value stands in a row and a column that are named', () => {
  render(
    <Table
      caption="Ce que le service garde"
      columns={['Quoi', 'Jusqu’à quand']}
      rows={[{ key: 'session', cells: ['Session ouverte', '8 heures'] }]}
    />,
  )
  const table = within(screen.getByRole('table', { name: 'Ce que le service garde' }))
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Quoi',
    'Jusqu’à quand',
  ])
  const row = within(table.getByRole('row', { name: /Session ouverte/ }))
  expect(row.getByRole('rowheader').textContent).toBe('Session ouverte')
  expect(row.getByRole('cell').textContent).toBe('8 heures')
})
