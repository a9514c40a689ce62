import type { ComponentType, ReactNode } from 'react'
import { Table } from '#src/ui/table.tsx'

/** One control as the design page shows it. */
export interface Specimen {
  /** Its anchor on the page. */
  id: string
  name: string
  /** What it is for, and what it takes care of. */
  about: ReactNode
  /** What each key does, kept true by tests/journeys/design.spec.ts; without it, nothing there takes the focus. */
  keys?: [key: string, effect: string][]
  States: ComponentType
}

export function SpecimenSheet({ specimen: { id, name, about, keys, States } }: { specimen: Specimen }) {
  return (
    <section id={id} className="sheet flow specimen" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{name}</h3>
      <p className="specimen__about">{about}</p>
      <div className="specimen__states">
        <States />
      </div>
      {keys ? (
        <Table
          caption="Keyboard"
          columns={['Key', 'What it does']}
          rows={keys.map(([key, effect]) => ({ key, cells: [<Keys key={key}>{key}</Keys>, effect] }))}
        />
      ) : (
        <p className="soft">Nothing here takes the focus.</p>
      )}
    </section>
  )
}

/** `'Enter, Space'`: keys that do the same. */
function Keys({ children }: { children: string }) {
  return (
    <span className="keys">
      {children.split(', ').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}

interface StateProps {
  name: string
  /** As wide as the text of a page in a window of 320 px. */
  narrow?: boolean
  /** Over the whole width of the sheet. */
  wide?: boolean
  children: ReactNode
}

/** One control in one state, under the name of that state. */
export function State({ name, narrow, wide, children }: StateProps) {
  const size = narrow ? ' state--narrow' : wide ? ' state--wide' : ''
  return (
    <figure className={`state${size}`}>
      <figcaption>{narrow ? `${name}, at 320 px` : name}</figcaption>
      {children}
    </figure>
  )
}
