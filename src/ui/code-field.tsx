import type { ComponentProps } from 'react'
import type { FieldText } from './field-messages.tsx'
import { Field, useControlId } from './field.tsx'

type CodeFieldProps = FieldText &
  // React would copy a value it controls into the page's HTML, and a cut-off paste would hide its mistake.
  Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'maxLength' | 'size'> & {
    /** Characters expected: they give the width, not a limit. */
    length?: number
  }

/** A one-time code in one field, which phones fill in by themselves. Codes with letters set `inputMode="text"`. */
export function CodeField({ label, hint, error, optionalLabel, length = 6, ...input }: CodeFieldProps) {
  const id = useControlId(input)
  return (
    <Field {...{ id, label, hint, error, optionalLabel }} describedBy={input['aria-describedby']}>
      {(control) => (
        <input
          inputMode="numeric"
          autoComplete="one-time-code"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          {...input}
          {...control}
          type="text"
          // The characters are spaced out: most of another one each.
          size={Math.ceil(length * 1.75)}
          className="input input--code"
        />
      )}
    </Field>
  )
}
