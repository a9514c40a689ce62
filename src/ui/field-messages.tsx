import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** The words of any field. A field without `optionalLabel` is required. */
export interface FieldText {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** Said after the label: "(facultatif)". */
  optionalLabel?: string | undefined
}

/** The inside of a field's label or legend. */
export function FieldLabel({ label, optionalLabel }: Pick<FieldText, 'label' | 'optionalLabel'>) {
  return (
    <>
      {label}
      {optionalLabel && <span className="field__optional"> {optionalLabel}</span>}
    </>
  )
}

type MessagesProps = Pick<FieldText, 'hint' | 'error'> & { id: string }

/** A field's hint and error, above its input so that a phone's keyboard never covers them. */
export function FieldMessages({ id, hint, error }: MessagesProps) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="field__hint">
          {hint}
        </div>
      )}
      {/* Always there, so that an error found while leaving the field is announced. */}
      <div aria-live="polite">
        {error && (
          <p id={`${id}-error`} className="field__error">
            <CircleAlert />
            <span>{error}</span>
          </p>
        )}
      </div>
    </>
  )
}

/** The attributes that tie a control, or a group, to the messages of the field `id`. */
export function describedBy({ id, hint, error }: MessagesProps, also?: string) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, also].filter(Boolean).join(' ')
  return ids ? { 'aria-describedby': ids } : {}
}
