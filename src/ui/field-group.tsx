import type { ReactNode } from 'react'
import { describedBy, FieldLabel, FieldMessages, type FieldText } from './field-messages.tsx'

type FieldGroupProps = FieldText & { id: string; children: ReactNode }

/** Several controls that answer one question, with one hint and one error. */
export function FieldGroup({ id, label, optionalLabel, hint, error, children }: FieldGroupProps) {
  return (
    <fieldset className="field" {...describedBy({ id, hint, error })}>
      <legend className="field__label">
        <FieldLabel {...{ label, optionalLabel }} />
      </legend>
      <FieldMessages {...{ id, hint, error }} />
      {children}
    </fieldset>
  )
}
