import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { answer, optionsOf, type Attempt } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { EnterCode } from '#src/contract/activation-steps.ts'
import { Reset } from '#src/contract/reset.ts'
import { CodeForm } from '#src/forms/code-form.tsx'
import { ResendCode } from '#src/forms/resend-code.tsx'
import { texts as formTexts } from '#src/forms/texts.ts'
import { HumanHelp, HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { leftBehind, useFlowForm } from '#src/wizard/use-flow-form.ts'
import { texts } from './later/texts.ts'
import { useReset } from './reset.tsx'

interface ResetCodeFormProps {
  /** Leads back to the identifier. */
  otherIdentifier: ReactNode
  onProved?: () => void
}

/** A code to type, whoever sent it; another to ask for; and the same help for everybody when nothing comes. */
export function ResetCodeForm({ otherIdentifier, onProved }: ResetCodeFormProps) {
  const t = useTexts(texts).code
  const words = useTexts(formTexts).code
  const { client } = useService()
  const reset = useReset()
  const { facts, establish, lost } = reset
  const param = { id: facts.id ?? '' }
  const form = useFlowForm<{ code: string }, Reset>(reset, {
    name: 'reset-code',
    schema: EnterCode,
    defaultValues: { code: '' },
    labels: { code: words.label },
    secrets: ['code'],
    send: (json, attempt) =>
      answer(client.resets[':id'].code.$post({ param, json }, optionsOf(attempt)), Reset),
    ...(onProved && { onDone: onProved }),
  })
  const sendBy = (by: 'email' | 'mobile') => (attempt: Attempt) =>
    answer(client.resets[':id'].codes.$post({ param, json: { by } }, optionsOf(attempt)), Reset)
  return (
    <>
      <CodeForm form={form} mayBeManagers hint={t.hint} help={<HumanHelpInBrief />} />
      <ResendCode
        form={form}
        resendAt={facts.resendAt ?? 0}
        send={sendBy('email')}
        sendBySms={sendBy('mobile')}
        onSent={establish}
        onRefused={leftBehind(lost)}
        nothing={
          <>
            <ul>
              {[...words.nothingReasons, t.otherContact, t.noContact].map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
              <li>
                {t.neverActivated} <Link to={paths.firstConnection}>{t.activate}</Link>.
              </li>
            </ul>
            <HumanHelp />
          </>
        }
      />
      <p>{otherIdentifier}</p>
    </>
  )
}
