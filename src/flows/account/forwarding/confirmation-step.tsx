import { Link } from 'react-router-dom'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { ConfirmForward, Forward } from '#src/contract/forward.ts'
import { CodeForm } from '#src/forms/code-form.tsx'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { ResendCode } from '#src/forms/resend-code.tsx'
import { texts as formTexts } from '#src/forms/texts.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { RefusalHelp, useAccountRefusal } from '../refusals.tsx'
import { pathOf, type StepProps } from './steps.ts'
import { texts } from './texts.ts'
import { useEstablishForward, useForwardAction, useForwardForm } from './use-forward.ts'
import { useWords } from './use-words.ts'

/** The code that the destination received: nothing is forwarded before it is typed (FWD-01). */
export function ConfirmationStep({ forward, onDone }: StepProps) {
  const { code: t, network } = useTexts(texts)
  const words = useTexts(formTexts).code
  const { client } = useService()
  const { when } = useWords()
  const establish = useEstablishForward()
  const refuse = useAccountRefusal()
  const { uid, candidate, asked } = forward
  const form = useForwardForm({
    name: 'forward-code',
    schema: ConfirmForward,
    defaultValues: { code: '' },
    labels: { code: words.label },
    secrets: ['code'],
    send: (json, attempt) => answer(client.forward.code.$post({ json }, optionsOf(attempt, uid)), Forward),
    onDone: (confirmed) => onDone(confirmed),
  })
  const givingUp = useForwardAction(uid)
  if (!candidate) return null
  const { code, to, shown } = candidate
  const giveUp = () =>
    givingUp.run(
      'give up',
      (options) => client.forward.candidate.$delete(undefined, options),
      (left) => onDone(left, 'givenUp'),
    )
  return (
    <>
      <p className="lead">{t.lead(shown)}</p>
      {to !== shown && <p>{network(to)}</p>}
      <p>{code ? t.valid(when(code.expiresAt)) : t.expired}</p>
      {asked?.enabled && <p>{t.meanwhile(asked.shown)}</p>}
      <CodeForm form={form} mayBeManagers={false} help={<RefusalHelp problem={form.problem} />} />
      <ResendCode
        form={form}
        resendAt={code?.resendAt ?? 0}
        send={(attempt) => answer(client.forward.codes.$post(undefined, optionsOf(attempt, uid)), Forward)}
        onSent={establish}
        onRefused={(error) => refuse(error, () => undefined)}
      />
      <RefusedAction error={givingUp.refused} />
      <div className="actions">
        <Link className="button button--secondary" to={pathOf('adresse')}>
          {t.change}
        </Link>
        <Button variant="quiet" busy={givingUp.busy !== undefined} onClick={giveUp}>
          {t.giveUp}
        </Button>
      </div>
    </>
  )
}
