import type { UseFormRegisterReturn } from 'react-hook-form'
import { useTexts } from '#src/i18n/texts.ts'
import { PasswordInput } from './password-input.tsx'
import { PasswordRules } from './password-rules.tsx'
import { texts } from './texts.ts'

interface NewPasswordProps {
  input: UseFormRegisterReturn
  /** What has been typed so far. */
  password: string
  error: string | undefined
  /** Whose password it will be; unknown to the page while theirs has expired. */
  account: { uid: string; address: string } | undefined
}

/** A new password in one field, with its cheap rules live. */
export function NewPassword({ input, password, error, account }: NewPasswordProps) {
  const t = useTexts(texts).newPassword
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
        error={error}
        autoComplete="new-password"
        aria-describedby="password-rules"
        passwordrules="minlength: 15; maxlength: 128; allowed: ascii-printable;"
        {...input}
      />
      <PasswordRules id="password-rules" password={password} account={account} />
    </>
  )
}
