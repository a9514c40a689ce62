import type { Forward } from '#src/contract/forward.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { useForward } from './forwarding/use-forward.ts'
import { texts } from './texts.ts'

/** While the mail server does not answer, nobody sees a forward set up elsewhere: what is not shown may be there. */
export function UnseenForwards({ rule }: Pick<Forward, 'rule'>) {
  const t = useTexts(texts).forward
  const { refetch, isFetching } = useForward()
  if (rule !== 'unknown') return null

  async function look() {
    const { data } = await refetch()
    // The button goes, and must not take the place of whoever pressed it along.
    if (data?.rule !== 'unknown') document.querySelector<HTMLElement>('main h1')?.focus()
  }

  return (
    <Notice tone="info" title={t.unseen}>
      <p>{t.unseenText}</p>
      <div className="actions">
        <Button variant="secondary" busy={isFetching} onClick={() => void look()}>
          {t.look}
        </Button>
      </div>
    </Notice>
  )
}
