import { useId, type ReactNode } from 'react'
import { describedBy, FieldLabel, FieldMessages, type FieldText } from './field-messages.tsx'

/** What a control gets from its field, to be spread on it. */
interface ControlProps {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

type FieldProps = FieldText & {
  id: string
  /** The id of one more description of the control. */
  describedBy?: string | undefined
  children: (control: ControlProps) => ReactNode
}

/** A label, its hint and its error, tied to one control. */
export function Field({ id, label, optionalLabel, hint, error, describedBy: also, children }: FieldProps) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        <FieldLabel {...{ label, optionalLabel }} />
      </label>
      <FieldMessages {...{ id, hint, error }} />
      {children({ id, ...describedBy({ id, hint, error }, also), ...(error && { 'aria-invalid': true }) })}
    </div>
  )
}

/** A control's id: the one given, else its public name, so that an error summary can point at it. */
export function useControlId({ id, name }: { id?: string | undefined; name?: string | undefined }): string {
  const fallback = useId()
  return id ?? name ?? fallback
}
