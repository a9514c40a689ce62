import type { ReactNode } from 'react'

interface TableProps {
  caption: ReactNode
  columns: string[]
  /** Cells in the columns' order; the first one names the row. */
  rows: { key: string; cells: ReactNode[] }[]
}

/** A table; on a phone each row becomes a block. The roles are said again because such a block loses its own. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table role="table" className="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells: [name, ...values] }) => (
          <tr key={key} role="row">
            <th role="rowheader" scope="row">
              {name}
            </th>
            {values.map((value, index) => (
              <td key={columns[index + 1]} role="cell" data-label={columns[index + 1]}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
