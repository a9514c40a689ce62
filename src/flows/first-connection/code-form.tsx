import type { ReactNode } from 'react'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { EnterCode } from '#src/contract/activation-steps.ts'
import { Activation } from '#src/contract/activation.ts'
import { CodeForm as CodeToType } from '#src/forms/code-form.tsx'
import { ResendCode } from '#src/forms/resend-code.tsx'
import { texts as formTexts } from '#src/forms/texts.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { leftBehind } from '#src/wizard/use-flow-form.ts'
import { useActivation } from './activation.tsx'
import { useActivationForm } from './use-activation-form.ts'

/** A code to type, and another to ask for, where codes are sent at all. */
export function CodeForm({ mayBeManagers, secondary }: { mayBeManagers: boolean; secondary?: ReactNode }) {
  const t = useTexts(formTexts).code
  const { client } = useService()
  const { activation, establish, lost } = useActivation()
  const param = { id: activation.id ?? '' }
  const form = useActivationForm({
    name: 'activation-code',
    schema: EnterCode,
    defaultValues: { code: '' },
    labels: { code: t.label },
    secrets: ['code'],
    send: (json, attempt) =>
      answer(client.activations[':id'].code.$post({ param, json }, optionsOf(attempt)), Activation),
  })
  return (
    <>
      <CodeToType form={form} mayBeManagers={mayBeManagers} actions={secondary} />
      {(activation.proofAsked !== 'manager-code' || activation.proved) && (
        <ResendCode
          form={form}
          resendAt={activation.liveCode?.resendAt ?? 0}
          send={(attempt) =>
            answer(client.activations[':id'].codes.$post({ param }, optionsOf(attempt)), Activation)
          }
          onSent={establish}
          onRefused={leftBehind(lost)}
        />
      )}
    </>
  )
}
