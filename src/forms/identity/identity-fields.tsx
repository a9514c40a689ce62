import type { UseFormRegisterReturn } from 'react-hook-form'
import { useTexts } from '#src/i18n/texts.ts'
import { splitDate } from '#src/rules/birth-date.ts'
import { DateField } from '#src/ui/date-field.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { NumenField } from './numen-field.tsx'
import { texts } from './texts.ts'

const dateParts = { birthDay: 'day', birthMonth: 'month', birthYear: 'year' } as const
type DateFieldName = keyof typeof dateParts
type IdentityField = 'lastName' | 'numen' | DateFieldName

/** What these fields need of the form they stand in, whatever else it holds. */
export interface IdentityForm {
  register(field: IdentityField, on?: { onChange?: () => void; onBlur?: () => void }): UseFormRegisterReturn
  getValues(field: IdentityField): string
  setValue(field: IdentityField, value: string): void
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
  const wrong = (Object.keys(dateParts) as DateFieldName[]).find((field) => form.errorOf(field))
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
      <DateField
        label={t.birthDate}
        hint={t.birthDateHint}
        error={wrong && form.errorOf(wrong)}
        errorPart={wrong && dateParts[wrong]}
        partLabels={{ day: t.day, month: t.month, year: t.year }}
        parts={{
          day: form.register('birthDay'),
          month: form.register('birthMonth'),
          year: form.register('birthYear'),
        }}
        onPasteDate={(text) => {
          const date = splitDate(text)
          if (!date) return false
          form.setValue('birthDay', date.day)
          form.setValue('birthMonth', date.month)
          form.setValue('birthYear', date.year)
          return true
        }}
      />
    </>
  )
}
