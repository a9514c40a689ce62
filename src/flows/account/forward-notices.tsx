import { Link } from 'react-router-dom'
import type { Forward } from '#src/contract/forward.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Notice } from '#src/ui/notice.tsx'
import { useForward } from './forwarding/use-forward.ts'
import { useWords } from './forwarding/use-words.ts'
import { texts } from './texts.ts'
import { UnseenForwards } from './unseen-forwards.tsx'

/** Where one's mail goes just now, said at every visit: an intruder's forward must not go unseen (FWD-02). */
export function ForwardNotices() {
  const t = useTexts(texts).forward
  const { data } = useForward()
  if (!data) return null
  return (
    <>
      <UnseenForwards rule={data.rule} />
      <OwnForward forward={data} />
      {data.others.map(({ to }) => (
        <Notice key={to} tone="warning" title={t.title}>
          <p>{t.other(to)}</p>
          <p>
            <Link to={paths.accountCheckUp}>{t.check}</Link>
          </p>
        </Notice>
      ))}
    </>
  )
}

function OwnForward({ forward: { asked, rule } }: { forward: Forward }) {
  const t = useTexts(texts).forward
  const { lastDay } = useWords()
  // Paused and gone: there is nothing to say; nobody knows: it is said above.
  if (!asked || rule === 'unknown' || (!asked.enabled && rule === 'absent')) return null
  const isBroken = rule !== 'as-asked'
  return (
    <Notice tone={isBroken ? 'warning' : 'info'} title={isBroken ? t.broken : t.title}>
      <p>{isBroken ? t.brokenText(asked.shown) : t.own(asked.shown, lastDay(asked.until))}</p>
      <p>
        <Link to={paths.accountForwarding}>{t.see}</Link>
      </p>
      {!isBroken && (
        <p>
          <Link to={paths.accountCheckUp}>{t.check}</Link>
        </p>
      )}
    </Notice>
  )
}
