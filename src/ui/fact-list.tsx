import type { ReactNode } from 'react'

interface FactListProps {
  facts: {
    label: string
    value: ReactNode
    /** A copy button, or another action on this value. */
    action?: ReactNode
  }[]
}

/** Values with their names: an identifier, an address, a reference. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="facts">
      {facts.map(({ label, value, action }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {action && <dd className="facts__action">{action}</dd>}
        </div>
      ))}
    </dl>
  )
}
