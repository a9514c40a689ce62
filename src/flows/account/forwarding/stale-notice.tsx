import { useLayoutEffect, useRef } from 'react'
import type { Forward } from '#src/contract/forward.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import type { Wish } from './address-form.tsx'
import { Destination } from './destination.tsx'
import { texts } from './texts.ts'
import { WishFacts } from './wish-facts.tsx'

interface StaleNoticeProps {
  theirs: Forward
  mine: Wish
  onTake: () => void
}

/** Somebody saved meanwhile, perhaps oneself in another tab: both values, and nothing lost (T-FWD-31). */
export function StaleNotice({ theirs, mine, onTake }: StaleNoticeProps) {
  const t = useTexts(texts).stale
  const summary = useRef<HTMLElement>(null)
  useLayoutEffect(() => summary.current?.focus(), [])
  const saved = theirs.candidate ?? theirs.asked
  return (
    <ErrorSummary ref={summary} title={t.title}>
      <div className="flow">
        <p>{t.text}</p>
        <h3>{t.theirs}</h3>
        {saved ? <WishFacts {...saved} destination={<Destination {...saved} />} /> : <p>{t.none}</p>}
        <h3>{t.mine}</h3>
        <WishFacts
          destination={<bdi>{mine.forwardTo}</bdi>}
          keepsCopy={mine.keepCopy}
          enabled={mine.enabled}
          until={mine.until}
        />
        <div className="actions">
          <Button variant="secondary" onClick={onTake}>
            {t.take}
          </Button>
        </div>
      </div>
    </ErrorSummary>
  )
}
