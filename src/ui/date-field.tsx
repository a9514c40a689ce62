import type { ComponentProps } from 'react'
import { FieldGroup } from './field-group.tsx'
import type { FieldText } from './field-messages.tsx'

type Part = 'day' | 'month' | 'year'
type PartProps = Omit<ComponentProps<'input'>, 'type' | 'size'> & { name: string }

type DateFieldProps = FieldText & {
  partLabels: Record<Part, string>
  /** What goes on each input: `form.register('birthDay')` and so on. */
  parts: Record<Part, PartProps>
  /** The part that is wrong; without it an error concerns all three. */
  errorPart?: Part | undefined
  /** A whole date pasted into the first part; `true` when the caller spread it over the three. */
  onPasteDate?: (text: string) => boolean
}

const order = ['day', 'month', 'year'] as const

/** A date one knows by heart, typed in three parts (a calendar would be far from a birth year). */
export function DateField({
  label,
  hint,
  error,
  optionalLabel,
  partLabels,
  parts,
  errorPart,
  onPasteDate,
}: DateFieldProps) {
  return (
    <FieldGroup id={`${parts.day.name}-group`} {...{ label, hint, error, optionalLabel }}>
      <div className="date">
        {order.map((part) => {
          const { name, id = name } = parts[part]
          return (
            <div key={part}>
              <label htmlFor={id} className="date__label">
                {partLabels[part]}
              </label>
              <input
                inputMode="numeric"
                autoComplete={`bday-${part}`}
                {...(part === 'day' && {
                  onPaste: (event) => {
                    if (onPasteDate?.(event.clipboardData.getData('text'))) event.preventDefault()
                  },
                })}
                {...parts[part]}
                type="text"
                id={id}
                size={part === 'year' ? 5 : 3}
                className="input"
                {...(error && (errorPart ?? part) === part && { 'aria-invalid': true })}
              />
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
