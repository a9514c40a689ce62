import { useState, type ReactNode } from 'react'
import type { Attempt } from '#src/api/client.ts'
import type { CallError } from '#src/api/problem.ts'
import { serviceNow } from '#src/api/service-time.ts'
import { duration } from '#src/i18n/duration.ts'
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
  /** Where the code is typed: another one makes it empty, and forgets what was said of the last. */
  form: { clear: (empty: { code: string }) => void; setFocus: (field: 'code') => void }
  /** From when on another code may be asked for, epoch ms of the service; 0 when nothing holds it back. */
  resendAt: number
  send: (attempt: Attempt) => Promise<R>
  /** Sends it to a phone instead, where that can be asked for. */
  sendBySms?: (attempt: Attempt) => Promise<R>
  onSent: (result: R) => void
  onRefused?: (error: CallError) => boolean
  /** What to say once the wait is over and nothing came; without it, what there is to say anywhere, and at once. */
  nothing?: ReactNode
}

/** Another code, once a minute has gone, and what to do when nothing comes. */
export function ResendCode<R>(props: ResendCodeProps<R>) {
  const { form, resendAt, send, sendBySms, onSent, onRefused, nothing } = props
  const t = useTexts(texts).code
  const { form: words } = useShell()
  const { language } = useLanguage()
  const [sent, setSent] = useState(false)
  const [waiting, setWaiting] = useState(() => resendAt > serviceNow())
  const [waited, setWaited] = useState(!waiting)
  const action = useServiceAction<R>({
    onDone(result) {
      onSent(result)
      setWaiting(true)
      setSent(true)
      // The button goes until the next wait is over. In this order: an emptied form knows its field again once it is drawn.
      form.setFocus('code')
      form.clear({ code: '' })
    },
    onRefused(error) {
      setSent(false)
      return onRefused?.(error) ?? false
    },
  })
  // What names the change is the wait it ends: the next code is another intent.
  const again = String(resendAt)
  const bySms = `sms ${resendAt}`
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
            onEnd={() => {
              setWaiting(false)
              setWaited(true)
            }}
          />
        </p>
      ) : (
        <div className="actions">
          <Button
            variant="secondary"
            busy={action.busy === again}
            busyLabel={words.sending}
            onClick={() => action.run(again, send)}
          >
            {t.resend}
          </Button>
          {sendBySms && (
            <Button
              variant="secondary"
              busy={action.busy === bySms}
              busyLabel={words.sending}
              onClick={() => action.run(bySms, sendBySms)}
            >
              {t.bySms}
            </Button>
          )}
        </div>
      )}
      {(nothing === undefined || waited) && (
        <Disclosure summary={t.nothing}>
          {nothing ?? (
            <ul>
              {t.nothingReasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </div>
  )
}
