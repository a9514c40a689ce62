import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import type { FieldText } from './field-messages.tsx'
import { Field, useControlId } from './field.tsx'

/** A line of text. `size` (characters) makes the field as wide as what it expects. */
export function TextField({
  label,
  hint,
  error,
  optionalLabel,
  className,
  ...input
}: FieldText & ComponentProps<'input'>) {
  const id = useControlId(input)
  return (
    <Field {...{ id, label, hint, error, optionalLabel }} describedBy={input['aria-describedby']}>
      {(control) => <input type="text" {...input} {...control} className={classNames('input', className)} />}
    </Field>
  )
}
