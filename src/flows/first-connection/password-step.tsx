import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { ChoosePassword } from '#src/contract/activation-steps.ts'
import { Activation } from '#src/contract/activation.ts'
import { NewPassword } from '#src/forms/new-password.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { texts as formTexts } from '#src/forms/texts.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { useActivation } from './activation.tsx'
import { texts } from './later/texts.ts'
import { useActivationForm } from './use-activation-form.ts'

/** Step 4: the password, and with it everything is written at once. */
export function PasswordStep() {
  const t = useTexts(texts).password
  const { newPassword } = useTexts(formTexts)
  const { client } = useService()
  const { activation } = useActivation()
  const { account = { uid: '', address: '' } } = activation
  const param = { id: activation.id ?? '' }
  const form = useActivationForm({
    name: 'activation-password',
    schema: ChoosePassword,
    defaultValues: { password: '' },
    labels: { password: newPassword.label },
    send: (json, attempt) =>
      answer(client.activations[':id'].password.$put({ param, json }, optionsOf(attempt)), Activation),
  })
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <FactList
        facts={[
          { label: t.uid, value: account.uid },
          { label: t.address, value: account.address },
        ]}
      />
      <ServiceForm form={form} submit={t.submit}>
        <NewPassword form={form} account={account} />
      </ServiceForm>
    </>
  )
}
