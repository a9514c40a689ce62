import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { byItself, sessionEnd, useSessionEnd } from '#src/api/session-end.ts'
import { useService } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { privateData } from '#src/api/session-news.ts'
import { useServiceAction } from '#src/forms/use-service-action.ts'
import { duration } from '#src/i18n/duration.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useRefusals } from '#src/i18n/refusals.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Countdown } from '#src/ui/countdown.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { texts } from './texts.ts'

/** SES-03; WCAG 2.2.1 asks for twenty seconds at least. */
const WARNED_BEFORE = 2 * 60_000
const LOOK_EVERY = 10_000

/** Whether the session here ends within so many milliseconds. */
const endsWithin = (milliseconds: number) => (sessionEnd() ?? Infinity) - serviceNow() <= milliseconds

interface SessionEndingProps {
  /** Asks again for what the page shows: the activity that keeps a session open. */
  refetch: () => Promise<{ error: Error | null }>
}

/** Warns before a session ends, which whoever is there may prevent; once it has ended, nothing of it stays on screen. */
export function SessionEnding({ refetch }: SessionEndingProps) {
  const t = useTexts(texts).ending
  const { form: words } = useShell()
  const { language } = useLanguage()
  const { problem } = useRefusals()
  const { client } = useService()
  const queries = useQueryClient()
  const endsAt = useSessionEnd()
  const [near, setNear] = useState(false)
  /** The end that nothing puts off any more; and the one whose warning has been read. */
  const [last, setLast] = useState<number>()
  const [read, setRead] = useState<number>()

  const look = useEffectEvent(async () => {
    if (endsWithin(WARNED_BEFORE)) {
      // Another tab may have put it off meanwhile.
      const reply: Response | undefined = await client.account
        .$get(undefined, byItself)
        .catch(() => undefined)
      // Ended; or so it must be, when nobody answers. Any other answer says nothing, and to ask again would put the end off.
      if (reply?.status === 401 || endsWithin(0)) await queries.resetQueries(privateData)
    }
    setNear(endsWithin(WARNED_BEFORE))
  })
  useEffect(() => {
    const timer = setInterval(() => void look(), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [])

  const action = useServiceAction<unknown>({
    onDone() {
      setLast(endsAt)
      setNear(endsWithin(WARNED_BEFORE))
    },
  })
  const stay = () =>
    action.run('stay', async () => {
      const { error } = await refetch()
      if (error) throw error
    })

  const isLast = last !== undefined && last === endsAt
  const close = isLast ? () => setRead(endsAt) : stay
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
      <p role="status">{isLast ? t.last : action.refused ? problem(action.refused.code) : t.why}</p>
      <div className="actions">
        <Button busy={action.busy !== undefined} onClick={close}>
          {isLast ? t.finish : t.stay}
        </Button>
      </div>
    </Dialog>
  )
}
