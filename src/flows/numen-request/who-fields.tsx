import type { UseFormRegisterReturn } from 'react-hook-form'
import { academy } from '#src/academy/academy.ts'
import type { TypedRequester } from '#src/contract/numen-request-steps.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { splitDate } from '#src/rules/birth-date.ts'
import { DateField } from '#src/ui/date-field.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { texts } from './later/texts.ts'
import { useRequest, type Draft } from './request.tsx'

type Name = keyof TypedRequester
/** Typed again after a refresh; a birth date is not kept. */
type Remembered = 'lastName' | 'firstName' | 'uai' | 'phone' | 'email'
const birthDateFields = ['birthDay', 'birthMonth', 'birthYear'] as const
const part = { birthDay: 'day', birthMonth: 'month', birthYear: 'year' } as const

interface WhoFieldsProps {
  form: {
    register(name: Name, options?: { onChange?: () => void }): UseFormRegisterReturn
    errorOf(field: Name): string | undefined
    getValues(field: Remembered): string
    setValue(field: Name, value: string): void
  }
}

/** What the fields begin with: what this tab remembers. */
export const whoDefaults = (draft: Draft): TypedRequester => ({
  lastName: draft.lastName ?? '',
  firstName: draft.firstName ?? '',
  birthDay: '',
  birthMonth: '',
  birthYear: '',
  uai: draft.uai ?? '',
  phone: draft.phone ?? '',
  email: draft.email ?? '',
})

/** Names the fields in a summary of refusals. */
export function useWhoLabels(): Record<Name, string> {
  const t = useTexts(texts).who
  const { lastName, firstName, uai, phone, email, birthDate } = t
  return {
    lastName,
    firstName,
    uai,
    phone,
    email,
    birthDay: birthDate,
    birthMonth: birthDate,
    birthYear: birthDate,
  }
}

/** Who asks, and how to answer them. */
export function WhoFields({ form }: WhoFieldsProps) {
  const t = useTexts(texts).who
  const { form: words } = useShell()
  const { remember } = useRequest()
  const kept = (name: Remembered) => ({
    error: form.errorOf(name),
    ...form.register(name, { onChange: () => remember({ [name]: form.getValues(name) }) }),
  })
  const wrongPart = birthDateFields.find((field) => form.errorOf(field))
  return (
    <>
      <h2>{t.title}</h2>
      <TextField label={t.lastName} autoComplete="family-name" spellCheck={false} {...kept('lastName')} />
      <TextField label={t.firstName} autoComplete="given-name" spellCheck={false} {...kept('firstName')} />
      <DateField
        label={t.birthDate}
        hint={t.birthDateHint}
        error={wrongPart && form.errorOf(wrongPart)}
        errorPart={wrongPart && part[wrongPart]}
        partLabels={{ day: t.day, month: t.month, year: t.year }}
        parts={{
          day: form.register('birthDay'),
          month: form.register('birthMonth'),
          year: form.register('birthYear'),
        }}
        onPasteDate={(text) => {
          const date = splitDate(text)
          if (!date) return false
          for (const field of birthDateFields) form.setValue(field, date[part[field]])
          return true
        }}
      />
      <TextField
        label={t.uai}
        hint={t.uaiHint}
        optionalLabel={words.optional}
        size={12}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...kept('uai')}
      />
      <h2>{t.reach}</h2>
      <p>{t.reachHint}</p>
      <TextField label={t.phone} type="tel" autoComplete="tel" size={20} {...kept('phone')} />
      <TextField label={t.email} hint={t.emailHint} type="email" autoComplete="email" {...kept('email')} />
      <Disclosure summary={t.privacyTitle}>
        <p>{t.privacy(academy.ofName)}</p>
      </Disclosure>
    </>
  )
}
