import type { FocusEvent } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { useTexts } from '#src/i18n/texts.ts'
import { TextField } from '#src/ui/text-field.tsx'
import { BirthDateField, type BirthDatePart } from './birth-date-field.tsx'
import { NumenField } from './numen-field.tsx'
import { texts } from './texts.ts'

type IdentityField = 'lastName' | 'numen' | BirthDatePart

/** What these fields need of the form they stand in, whatever else it holds. */
export interface IdentityForm {
  register(
    field: IdentityField,
    on?: { onChange?: () => void; onBlur?: (event: FocusEvent) => void },
  ): UseFormRegisterReturn
  getValues(field: IdentityField): string
  setValue(field: IdentityField, value: string): void
  clearErrors(field: IdentityField): void
  trigger(field: IdentityField): Promise<boolean>
  errorOf(field: IdentityField): string | undefined
}

/** No draft ever fills these in (PRI-02). */
export const blankSecrets = { numen: '', birthDay: '', birthMonth: '', birthYear: '' }

/** The fields' names in a summary of refusals. */
export function useIdentityLabels(): Record<IdentityField, string> {
  const { lastName, numen, birthDate } = useTexts(texts)
  return { lastName, numen, birthDay: birthDate, birthMonth: birthDate, birthYear: birthDate }
}

interface IdentityFieldsProps {
  form: IdentityForm
  /** The last name is the one answer that may be kept for a while. */
  onLastName: (lastName: string) => void
}

/** Last name, NUMEN, birth date: who somebody is, as far as everybody around them may know. */
export function IdentityFields({ form, onLastName }: IdentityFieldsProps) {
  const t = useTexts(texts)
  return (
    <>
      <TextField
        label={t.lastName}
        hint={t.lastNameHint}
        error={form.errorOf('lastName')}
        autoComplete="family-name"
        spellCheck={false}
        {...form.register('lastName', { onChange: () => onLastName(form.getValues('lastName')) })}
      />
      <NumenField form={form} />
      <BirthDateField form={form} />
    </>
  )
}
