import { useEffect, useEffectEvent, useState } from 'react'
import { byItself, sessionEnd, useSessionEnd } from '#src/api/session-end.ts'
import { useService } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { duration } from '#src/i18n/formats.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Countdown } from '#src/ui/countdown.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { texts } from './texts.ts'

/** SES-03; WCAG 2.2.1 asks for twenty seconds at least. */
const WARNED_BEFORE = 2 * 60_000
const LOOK_EVERY = 10_000

const isNear = () => (sessionEnd() ?? Infinity) - serviceNow() <= WARNED_BEFORE

interface SessionEndingProps {
  /** Asks again for what the page shows: without a session, that leads to where one signs in. */
  refetch: () => Promise<unknown>
}

/** Warns before a session ends, which whoever is there may prevent; once it has ended, nothing of it stays on screen. */
export function SessionEnding({ refetch }: SessionEndingProps) {
  const t = useTexts(texts).ending
  const { form: words } = useShell()
  const { language } = useLanguage()
  const { client } = useService()
  const endsAt = useSessionEnd()
  const [near, setNear] = useState(false)
  const [busy, setBusy] = useState(false)
  const [unanswered, setUnanswered] = useState(false)
  /** The end that nothing puts off any more; and the one whose warning has been read. */
  const [last, setLast] = useState<number>()
  const [read, setRead] = useState<number>()

  /** Whether the service answered. It tells of the end by the way; of one that is past, the page tells. */
  async function ask(options?: typeof byItself): Promise<boolean> {
    const reply: Response | undefined = await client.account.$get(undefined, options).catch(() => undefined)
    if (reply?.status === 401) await refetch()
    setNear(isNear())
    return reply !== undefined
  }

  // Another tab may have put it off meanwhile.
  const look = useEffectEvent(() => (isNear() ? ask(byItself) : setNear(false)))
  useEffect(() => {
    const timer = setInterval(() => void look(), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [])

  async function stay() {
    setBusy(true)
    const answered = await ask()
    setBusy(false)
    setUnanswered(!answered)
    if (answered) setLast(endsAt)
  }

  const isLast = last !== undefined && last === endsAt
  const close = isLast ? () => setRead(endsAt) : () => void stay()
  return (
    <Dialog
      open={near && endsAt !== undefined && read !== endsAt}
      onClose={close}
      title={t.title}
      closeLabel={words.close}
    >
      <p>
        <Countdown
          until={endsAt ?? 0}
          now={serviceNow}
          format={(seconds) => t.left(duration(language, seconds))}
        />
      </p>
      <p>{isLast ? t.last : unanswered ? words.unreachable : t.why}</p>
      <div className="actions">
        <Button busy={busy} onClick={close}>
          {isLast ? t.finish : t.stay}
        </Button>
      </div>
    </Dialog>
  )
}
