import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import type { FieldText } from './field-messages.tsx'
import { Field, useControlId } from './field.tsx'

/** One choice in a long list; up to about seven, radio buttons are clearer. Children are `<option>`s. */
export function SelectField({
  label,
  hint,
  error,
  optionalLabel,
  ...select
}: FieldText & ComponentProps<'select'>) {
  const id = useControlId(select)
  return (
    <Field {...{ id, label, hint, error, optionalLabel }} describedBy={select['aria-describedby']}>
      {(control) => (
        <div className="select">
          <select {...select} {...control} className="input" />
          <ChevronDown />
        </div>
      )}
    </Field>
  )
}
