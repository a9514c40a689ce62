import { CircleAlert } from 'lucide-react'
import { useId, type MouseEvent, type ReactNode, type Ref } from 'react'

interface ErrorSummaryProps {
  title: string
  /** One line per refused field, in the order of the page. */
  items?: { fieldId: string; text: ReactNode }[]
  /** A refusal that concerns no single field, and what to do next. */
  children?: ReactNode
  /** The caller gives it the focus after a refusal, which also reads it aloud: no alert on top of it. */
  ref?: Ref<HTMLElement>
}

/** Everything that was refused, before the form; each line leads to its field. */
export function ErrorSummary({ title, items = [], children, ref }: ErrorSummaryProps) {
  const titleId = useId()
  return (
    <section ref={ref} tabIndex={-1} aria-labelledby={titleId} className="notice notice--error error-summary">
      <CircleAlert />
      <div>
        <h2 id={titleId} className="notice__title">
          {title}
        </h2>
        {children}
        {items.length > 0 && (
          <ul>
            {items.map(({ fieldId, text }) => (
              <li key={fieldId}>
                <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

// A fragment in the address would add a step to the history, and Back would no longer leave the page.
function focusField(event: MouseEvent, fieldId: string) {
  event.preventDefault()
  document.getElementById(fieldId)?.focus()
}
