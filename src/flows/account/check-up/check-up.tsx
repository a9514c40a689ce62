import { useEffect, useState } from 'react'
import type { CheckUp, CheckUpItem } from '#src/contract/check-up.ts'
import { useAssistance } from '#src/help/assistance.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Notice } from '#src/ui/notice.tsx'
import { PrivatePage } from '../private-page.tsx'
import { SignOut } from '../sign-out.tsx'
import { Done } from './done.tsx'
import { Review } from './review.tsx'
import { texts } from './texts.ts'
import { Ticket } from './ticket.tsx'
import { useCheckUp } from './use-check-up.ts'

/** Everything that works in the account, each to keep or to drop; all that somebody blocked may do. */
export function CheckUpPage() {
  const t = useTexts(texts)
  const query = useCheckUp()
  const [dropped, setDropped] = useState<{ by: string; items: CheckUpItem[] }>()
  useEffect(() => {
    if (dropped) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [dropped])
  const isDone = dropped !== undefined && dropped.by === query.data?.uid
  return (
    <PrivatePage query={query} title={isDone ? t.done.title : t.title} hasBack={({ blocked }) => !blocked}>
      {(checkUp) => (
        <>
          {isDone ? (
            <Done checkUp={checkUp} dropped={dropped.items} />
          ) : (
            <>
              <Opening checkUp={checkUp} />
              <Review
                checkUp={checkUp}
                refetch={query.refetch}
                onDone={(items) => setDropped({ by: checkUp.uid, items })}
              />
            </>
          )}
          {/* The account's own page, which has the way out, is closed to them. */}
          {checkUp.blocked && <SignOut />}
        </>
      )}
    </PrivatePage>
  )
}

/** What to know before one starts. */
function Opening({ checkUp: { blocked, mailUnknown, ticket } }: { checkUp: CheckUp }) {
  const t = useTexts(texts)
  const assistance = useAssistance()
  return (
    <>
      <p className="lead">{t.lead}</p>
      {blocked && (
        <Notice tone="warning" title={t.blocked}>
          <p>{t.blockedText(assistance)}</p>
        </Notice>
      )}
      {ticket && (
        <section className="flow">
          <h2>{t.last}</h2>
          <Ticket ticket={ticket} />
        </section>
      )}
      {mailUnknown && (
        <Notice tone="warning" title={t.mailUnknown}>
          <p>{t.mailUnknownText}</p>
        </Notice>
      )}
    </>
  )
}
