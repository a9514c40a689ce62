import type { ComponentProps, ReactNode } from 'react'
import { Choice } from './choice.tsx'
import { FieldGroup } from './field-group.tsx'
import type { FieldText } from './field-messages.tsx'

interface Option {
  value: string
  label: ReactNode
  hint?: ReactNode
}

type RadioGroupProps = FieldText &
  Omit<ComponentProps<'input'>, 'type' | 'value' | 'id' | 'checked'> & {
    name: string
    options: Option[]
    /** The chosen value, where the caller holds it in its state. */
    value?: string | undefined
  }

/** One choice among a few, all in sight. The first option's id is the group's name, for an error summary. */
export function RadioGroup({ label, hint, error, optionalLabel, options, value, ...input }: RadioGroupProps) {
  return (
    <FieldGroup id={`${input.name}-group`} {...{ label, hint, error, optionalLabel }}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          {...input}
          {...option}
          {...(value !== undefined && { checked: value === option.value })}
          id={index === 0 ? input.name : `${input.name}-${option.value}`}
          type="radio"
        />
      ))}
    </FieldGroup>
  )
}
