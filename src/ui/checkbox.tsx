import type { ComponentProps } from 'react'
import { Choice } from './choice.tsx'
import { describedBy, FieldMessages, type FieldText } from './field-messages.tsx'
import { useControlId } from './field.tsx'

type CheckboxProps = Omit<FieldText, 'optionalLabel'> & Omit<ComponentProps<'input'>, 'type'>

/** One yes or no, off unless the caller says otherwise. */
export function Checkbox({ label, hint, error, ...input }: CheckboxProps) {
  const id = useControlId(input)
  return (
    <div className="field">
      <FieldMessages id={id} error={error} />
      <Choice
        {...input}
        {...describedBy({ id, error }, input['aria-describedby'])}
        {...(error && { 'aria-invalid': true })}
        {...{ id, label, hint }}
        type="checkbox"
      />
    </div>
  )
}
