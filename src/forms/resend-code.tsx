import { useState } from 'react'
import type { CallError } from '#src/api/problem.ts'
import { serviceNow } from '#src/api/service-time.ts'
import { duration } from '#src/i18n/formats.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Countdown } from '#src/ui/countdown.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { RefusedAction } from './refused-action.tsx'
import { texts } from './texts.ts'
import { useServiceAction } from './use-service-action.ts'

interface ResendCodeProps<R> {
  /** From when on another code may be asked for, epoch ms of the service; 0 when nothing holds it back. */
  resendAt: number
  send: (key: string) => Promise<R>
  onSent: (result: R) => void
  onRefused?: (error: CallError) => boolean
}

/** Another code, once a minute has gone, and what to do when nothing comes. */
export function ResendCode<R>({ resendAt, send, onSent, onRefused }: ResendCodeProps<R>) {
  const t = useTexts(texts).code
  const { form: words } = useShell()
  const { language } = useLanguage()
  const [sent, setSent] = useState(false)
  const [waiting, setWaiting] = useState(() => resendAt > serviceNow())
  const action = useServiceAction<R>({
    onDone(result) {
      onSent(result)
      setWaiting(true)
      setSent(true)
    },
    onRefused(error) {
      setSent(false)
      return onRefused?.(error) ?? false
    },
  })
  return (
    <div className="flow">
      {sent && (
        <Notice tone="success" live="polite">
          {t.resent}
        </Notice>
      )}
      <RefusedAction error={action.refused} />
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
        <Button
          variant="secondary"
          busy={action.busy !== undefined}
          busyLabel={words.sending}
          // What names the change is the wait it ends: the next code is another intent.
          onClick={() => action.run(String(resendAt), send)}
        >
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
