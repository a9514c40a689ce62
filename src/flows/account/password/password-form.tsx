import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Account, ChangePassword } from '#src/contract/account.ts'
import { NewPassword } from '#src/forms/new-password.tsx'
import { PasswordInput } from '#src/forms/password-input.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { texts as formTexts } from '#src/forms/texts.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { RefusalHelp } from '../refusals.tsx'
import { useAccountForm } from '../use-account-form.ts'
import { texts } from './texts.ts'

interface PasswordFormProps {
  /** Unknown to the page while the password has expired. */
  account: Account | undefined
  onChanged: () => void
}

export function PasswordForm({ account, onChanged }: PasswordFormProps) {
  const t = useTexts(texts)
  const { newPassword } = useTexts(formTexts)
  const { client } = useService()
  const form = useAccountForm({
    name: 'change-password',
    schema: ChangePassword,
    defaultValues: { current: '', password: '' },
    labels: { current: t.current, password: newPassword.label },
    send: (json, attempt) =>
      answer(client.account.password.$put({ json }, optionsOf(attempt, account?.uid)), Account),
    onDone: onChanged,
    onRefused(error) {
      // Only when it is the wrong one: whoever is told to find a better new password need not type the old one again.
      if (error.fields['current']) form.setValue('current', '')
      return false
    },
  })
  return (
    <ServiceForm form={form} submit={t.submit} help={<RefusalHelp problem={form.problem} />}>
      <PasswordInput
        label={t.current}
        error={form.errorOf('current')}
        autoComplete="current-password"
        {...form.register('current')}
      />
      <NewPassword form={form} account={account} />
    </ServiceForm>
  )
}
