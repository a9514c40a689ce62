import {
  useWatch,
  type FieldValues,
  type Path,
  type UseFormRegisterReturn,
  type UseFormReturn,
} from 'react-hook-form'
import { useTexts } from '#src/i18n/texts.ts'
import { PasswordInput } from './password-input.tsx'
import { PasswordRules } from './password-rules.tsx'
import { texts } from './texts.ts'

interface NewPasswordProps<V extends FieldValues> {
  form: Pick<UseFormReturn<V>, 'control'> & {
    register(name: Path<V>): UseFormRegisterReturn
    errorOf(field: Path<V>): string | undefined
  }
  /** Whose password it will be; unknown to the page while theirs has expired. */
  account: { uid: string; address: string } | undefined
}

/** A new password in one field, `password` in its form, with its cheap rules live. */
export function NewPassword<V extends FieldValues & { password: string }>({
  form,
  account,
}: NewPasswordProps<V>) {
  const t = useTexts(texts).newPassword
  const name = 'password' as Path<V>
  const typed: string = useWatch({ control: form.control, name })
  return (
    <>
      {/* Password managers save the pair: they look for the name beside the new password. */}
      {account && (
        <input
          className="visually-hidden"
          name="username"
          autoComplete="username"
          value={account.uid}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
      )}
      <PasswordInput
        label={t.label}
        hint={t.hint}
        error={form.errorOf(name)}
        autoComplete="new-password"
        aria-describedby="password-rules"
        passwordrules="minlength: 15; maxlength: 128; allowed: ascii-printable;"
        {...form.register(name)}
      />
      <PasswordRules id="password-rules" password={typed} account={account} />
    </>
  )
}
