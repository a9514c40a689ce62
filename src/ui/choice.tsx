import type { ComponentProps, ReactNode } from 'react'
import { describedBy } from './field-messages.tsx'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & {
  type: 'checkbox' | 'radio'
  id: string
  label: ReactNode
  hint?: ReactNode
}

/** One radio button or checkbox, whose words belong to its target. */
export function Choice({ label, hint, id, ...input }: ChoiceProps) {
  return (
    <div className="choice">
      <input {...input} id={id} {...describedBy({ id, hint }, input['aria-describedby'])} />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div id={`${id}-hint`} className="field__hint">
          {hint}
        </div>
      )}
    </div>
  )
}
