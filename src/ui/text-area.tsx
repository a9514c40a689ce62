import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import type { FieldText } from './field-messages.tsx'
import { Field, useControlId } from './field.tsx'

/** Several lines of text. What is too long is refused in words: a limit would cut a paste without a word. */
export function TextArea({
  label,
  hint,
  error,
  optionalLabel,
  className,
  ...area
}: FieldText & Omit<ComponentProps<'textarea'>, 'maxLength'>) {
  const id = useControlId(area)
  return (
    <Field {...{ id, label, hint, error, optionalLabel }} describedBy={area['aria-describedby']}>
      {(control) => <textarea rows={5} {...area} {...control} className={classNames('input', className)} />}
    </Field>
  )
}
