import type { FieldValues, UseFormRegister } from 'react-hook-form'
import { typedEarly } from '#src/ui/typed-early.ts'

/** Registers fields that keep what was typed before the page came alive: react-hook-form would put its default there. */
export const keepTyped =
  <V extends FieldValues>(register: UseFormRegister<V>): UseFormRegister<V> =>
  (name, options) => {
    const field = register(name, options)
    return {
      ...field,
      ref(input: HTMLInputElement | null) {
        const typed = input && typedEarly(input)
        field.ref(input)
        if (!typed) return
        Object.assign(input, typed)
        void field.onChange({ type: 'change', target: input })
      },
    }
  }
