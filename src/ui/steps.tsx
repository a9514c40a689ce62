import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

interface StepsProps {
  /** What the list is, for ears: "Étapes". */
  label: string
  steps: { name: string; state: 'done' | 'current' | 'to-come' }[]
  /** The line a phone shows instead of the names: "Étape 2 sur 5 : Code". */
  summary: ReactNode
}

/** Where one stands in a wizard. It leads nowhere: going back is the page's own link. */
export function Steps({ label, steps, summary }: StepsProps) {
  return (
    <div className="steps">
      {/* Ears get the list itself. */}
      <p aria-hidden="true">{summary}</p>
      <ol aria-label={label}>
        {steps.map(({ name, state }) => (
          <li key={name} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            {state === 'done' && <Check />}
            <span className="steps__name">{name}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
