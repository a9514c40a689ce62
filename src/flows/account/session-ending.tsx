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
  /** Asks again for what the page shows: the activity that keeps a session open, or leads to where one signs in. */
  refetch: () => Promise<{ isError: boolean }>
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

  const look = useEffectEvent(async () => {
    if (isNear()) {
      // Another tab may have put it off meanwhile; or it has ended, and the page says so.
      const reply: Response | undefined = await client.account
        .$get(undefined, byItself)
        .catch(() => undefined)
      if (reply?.ok === false) await refetch()
    }
    setNear(isNear())
  })
  useEffect(() => {
    const timer = setInterval(() => void look(), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [])

  async function stay() {
    setBusy(true)
    const { isError } = await refetch()
    setBusy(false)
    setUnanswered(isError)
    if (!isError) setLast(endsAt)
    setNear(isNear())
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
