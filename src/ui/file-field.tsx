import type { ComponentProps } from 'react'
import type { FieldText } from './field-messages.tsx'
import { Field, useControlId } from './field.tsx'

/** The browser's own file input: it takes a drop, a camera and a keyboard. */
export function FileField({
  label,
  hint,
  error,
  optionalLabel,
  ...input
}: FieldText & Omit<ComponentProps<'input'>, 'type'>) {
  const id = useControlId(input)
  return (
    <Field {...{ id, label, hint, error, optionalLabel }} describedBy={input['aria-describedby']}>
      {(control) => <input {...input} {...control} type="file" className="input" />}
    </Field>
  )
}
