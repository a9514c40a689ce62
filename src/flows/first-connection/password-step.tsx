import { useWatch } from 'react-hook-form'
import { answer, withKey } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Activation, ChoosePassword } from '#src/contract/activation.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { PasswordField } from '#src/ui/password-field.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { useActivation } from './activation.tsx'
import { PasswordRules } from './password-rules.tsx'
import { texts } from './texts.ts'
import { useActivationForm } from './use-activation-form.ts'

/** Step 4: the password, and with it everything is written at once. */
export function PasswordStep() {
  const t = useTexts(texts).password
  const { form: words } = useShell()
  const { client } = useService()
  const { activation } = useActivation()
  const { uid = '', address = '' } = activation.account ?? {}
  const param = { id: activation.id ?? '' }
  const form = useActivationForm({
    name: 'activation-password',
    schema: ChoosePassword,
    defaultValues: { password: '' },
    labels: { password: t.label },
    send: (json, key) =>
      answer(client.activations[':id'].password.$put({ param, json }, withKey(key)), Activation),
  })
  const password = useWatch({ control: form.control, name: 'password' })
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <FactList
        facts={[
          { label: t.uid, value: uid },
          { label: t.address, value: address },
        ]}
      />
      <ServiceForm form={form} submit={t.submit}>
        {/* Password managers save the pair: they look for the name beside the new password. */}
        <input
          className="visually-hidden"
          name="username"
          autoComplete="username"
          value={uid}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <PasswordField
          label={t.label}
          hint={t.hint}
          error={form.errorOf('password')}
          autoComplete="new-password"
          aria-describedby="password-rules"
          passwordrules="minlength: 15; maxlength: 128; allowed: ascii-printable;"
          showLabel={words.show}
          hideLabel={words.hide}
          shownStatus={words.shown}
          hiddenStatus={words.hidden}
          capsLockNotice={words.capsLock}
          {...form.register('password')}
        />
        <PasswordRules id="password-rules" password={password} uid={uid} address={address} />
      </ServiceForm>
    </>
  )
}
