import { useState } from 'react'
import { answer, withKey } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { useService } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { Activation, EnterCode } from '#src/contract/activation.ts'
import { useIntent } from '#src/forms/intent.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { duration } from '#src/i18n/formats.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { CodeField } from '#src/ui/code-field.tsx'
import { Countdown } from '#src/ui/countdown.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { useActivation } from './activation.tsx'
import { texts } from './texts.ts'
import { useActivationForm } from './use-activation-form.ts'

/** A code to type, another to ask for once a minute has gone, and what to do when nothing comes. */
export function CodeForm({
  mayBeManagers,
  secondary,
}: {
  mayBeManagers: boolean
  secondary?: React.ReactNode
}) {
  const t = useTexts(texts).code
  const { client } = useService()
  const { activation } = useActivation()
  const param = { id: activation.id ?? '' }
  const form = useActivationForm({
    name: 'activation-code',
    schema: EnterCode,
    defaultValues: { code: '' },
    labels: { code: t.label },
    secrets: ['code'],
    send: (json, key) =>
      answer(client.activations[':id'].code.$post({ param, json }, withKey(key)), Activation),
  })
  return (
    <>
      <ServiceForm form={form} submit={t.submit} actions={secondary}>
        <CodeField
          label={t.label}
          error={form.errorOf('code')}
          length={mayBeManagers ? 10 : 6}
          {...(mayBeManagers && { inputMode: 'text' as const })}
          {...form.register('code')}
        />
      </ServiceForm>
      {activation.proofAsked !== 'manager-code' || activation.proved ? <Resend /> : null}
    </>
  )
}

function Resend() {
  const t = useTexts(texts).code
  const shell = useShell()
  const { language } = useLanguage()
  const { client } = useService()
  const { activation, establish, lost } = useActivation()
  const intent = useIntent()
  const [outcome, setOutcome] = useState<'sent' | CallError>()
  const [busy, setBusy] = useState(false)
  const resendAt = activation.liveCode?.resendAt ?? 0
  const [waiting, setWaiting] = useState(() => resendAt > serviceNow())

  async function resend() {
    const param = { id: activation.id ?? '' }
    setBusy(true)
    try {
      const next = await answer(
        client.activations[':id'].codes.$post({ param }, withKey(intent.keyFor(resendAt))),
        Activation,
      )
      intent.settled()
      establish(next)
      setWaiting(true)
      setOutcome('sent')
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      if (!error.isUncertain) intent.settled()
      if (error.code === 'step-closed' || error.code === 'flow-ended') lost(error.code)
      else setOutcome(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="flow">
      {outcome === 'sent' && (
        <Notice tone="success" live="polite">
          {t.resent}
        </Notice>
      )}
      {outcome instanceof CallError && (
        <Notice tone="error" live="assertive">
          {shell.problems[outcome.code]}{' '}
          {outcome.retryAfter !== undefined && shell.form.retryIn(duration(language, outcome.retryAfter))}
        </Notice>
      )}
      {waiting && resendAt > 0 ? (
        <p className="field__hint">
          <Countdown
            until={resendAt}
            now={serviceNow}
            format={(seconds) => t.resendIn(duration(language, seconds))}
            onEnd={() => setWaiting(false)}
          />
        </p>
      ) : (
        <Button variant="secondary" busy={busy} busyLabel={shell.form.sending} onClick={() => void resend()}>
          {t.resend}
        </Button>
      )}
      <Disclosure summary={t.nothing}>
        <ul>
          {t.nothingReasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
