import type { UseFormRegisterReturn } from 'react-hook-form'
import { academy } from '#src/academy/academy.ts'
import type { TypedRequester } from '#src/contract/numen-request-steps.ts'
import { BirthDateField } from '#src/forms/identity/birth-date-field.tsx'
import { texts as identityTexts } from '#src/forms/identity/texts.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { texts } from './later/texts.ts'
import { useRequest, type Draft } from './request.tsx'

type Name = keyof TypedRequester
/** Typed again after a refresh; a birth date is not kept. */
type Remembered = 'lastName' | 'firstName' | 'uai' | 'phone' | 'email'

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
  const { lastName, firstName, uai, phone, email } = t
  const { birthDate } = useTexts(identityTexts)
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
  return (
    <>
      <h2>{t.title}</h2>
      <TextField label={t.lastName} autoComplete="family-name" spellCheck={false} {...kept('lastName')} />
      <TextField label={t.firstName} autoComplete="given-name" spellCheck={false} {...kept('firstName')} />
      <BirthDateField form={form} />
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
