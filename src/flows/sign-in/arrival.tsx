import { useLocation } from 'react-router-dom'
import { useLanguage } from '#src/i18n/language.tsx'
import { useRefusals } from '#src/i18n/refusals.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { isPortalPath } from '#src/pages.ts'
import { Notice } from '#src/ui/notice.tsx'
import type { AskedService } from './asked-service.ts'
import { texts } from './texts.ts'

/** Why the visitor is here: a first connection just ended, a session did, or they signed out. */
interface Arrival {
  identifier?: string
  reason?: 'signed-out' | 'session-ended'
  /** A page of the portal to go on to. */
  then?: string
}

export function useArrival(): Arrival {
  const { then, ...arrival } = (useLocation().state ?? {}) as Arrival
  // Nobody is sent anywhere else, whatever the history of this tab holds.
  return { ...arrival, ...(then !== undefined && isPortalPath(then) && { then }) }
}

/** What the visitor should know before signing in: what just happened, and where it will lead. */
export function ArrivalNotices({ asked }: { asked: AskedService | 'refused' | undefined }) {
  const t = useTexts(texts)
  const sessionEnded = useRefusals().problem('session-ended')
  const { language } = useLanguage()
  const { reason } = useArrival()
  return (
    <>
      {asked === 'refused' && (
        <Notice tone="warning" title={t.serviceRefused}>
          {t.serviceRefusedText}
        </Notice>
      )}
      {reason === 'signed-out' && (
        <Notice tone="success" title={t.signedOut}>
          {t.signedOutText}
        </Notice>
      )}
      {reason === 'session-ended' && sessionEnded && <Notice tone="info">{sessionEnded}</Notice>}
      {asked && asked !== 'refused' && (
        <Notice tone="info">{t.leadsTo(asked.service.name[language], asked.host)}</Notice>
      )}
    </>
  )
}
