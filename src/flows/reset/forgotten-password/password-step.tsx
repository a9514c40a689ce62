import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { ChoosePassword } from '#src/contract/activation-steps.ts'
import { Reset } from '#src/contract/reset.ts'
import { NewPassword } from '#src/forms/new-password.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { texts as formTexts } from '#src/forms/texts.ts'
import { useWait } from '#src/forms/wait.ts'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { useFlowForm } from '#src/wizard/use-flow-form.ts'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { texts } from '../later/texts.ts'
import { useReset } from '../reset.tsx'

/** Step 3: the new password, which heals all the rest. */
export function PasswordStep() {
  const t = useTexts(texts).password
  const { newPassword } = useTexts(formTexts)
  const { client } = useService()
  const signIn = useWait('sign-in')
  const reset = useReset()
  const { account = { uid: '', address: '' } } = reset.facts
  const param = { id: reset.facts.id ?? '' }
  const form = useFlowForm<{ password: string }, Reset>(reset, {
    name: 'reset-password',
    schema: ChoosePassword,
    defaultValues: { password: '' },
    labels: { password: newPassword.label },
    send: (json, attempt) =>
      answer(client.resets[':id'].password.$put({ param, json }, optionsOf(attempt)), Reset),
    onDone: () => signIn.end(),
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
      <ServiceForm form={form} submit={t.submit} help={<HumanHelpInBrief />}>
        <NewPassword form={form} account={account} />
      </ServiceForm>
    </>
  )
}
