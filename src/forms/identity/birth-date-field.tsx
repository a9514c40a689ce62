import type { UseFormRegisterReturn } from 'react-hook-form'
import { useTexts } from '#src/i18n/texts.ts'
import { splitDate } from '#src/rules/birth-date.ts'
import { DateField } from '#src/ui/date-field.tsx'
import { texts } from './texts.ts'

const parts = { birthDay: 'day', birthMonth: 'month', birthYear: 'year' } as const
export type BirthDatePart = keyof typeof parts
const fields = Object.keys(parts) as BirthDatePart[]

interface BirthDateFieldProps {
  form: {
    register(field: BirthDatePart): UseFormRegisterReturn
    setValue(field: BirthDatePart, value: string): void
    errorOf(field: BirthDatePart): string | undefined
  }
}

/** A birth date in three parts; pasted whole into the first, it is spread over them. */
export function BirthDateField({ form }: BirthDateFieldProps) {
  const t = useTexts(texts)
  const wrong = fields.find((field) => form.errorOf(field))
  return (
    <DateField
      label={t.birthDate}
      hint={t.birthDateHint}
      error={wrong && form.errorOf(wrong)}
      errorPart={wrong && parts[wrong]}
      partLabels={{ day: t.day, month: t.month, year: t.year }}
      parts={{
        day: form.register('birthDay'),
        month: form.register('birthMonth'),
        year: form.register('birthYear'),
      }}
      onPasteDate={(text) => {
        const date = splitDate(text)
        if (!date) return false
        for (const field of fields) form.setValue(field, date[parts[field]])
        return true
      }}
    />
  )
}
