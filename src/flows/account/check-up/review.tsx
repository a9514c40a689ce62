import { useEffect, useRef, useState } from 'react'
import { CallError } from '#src/api/problem.ts'
import type { CheckUp, CheckUpItem } from '#src/contract/check-up.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Decisions } from './decisions.tsx'
import { checkUpDraft, type Chosen } from './draft.ts'
import { texts } from './texts.ts'
import type { useCheckUp } from './use-check-up.ts'

interface ReviewProps {
  checkUp: CheckUp
  refetch: ReturnType<typeof useCheckUp>['refetch']
  onDone: (dropped: CheckUpItem[]) => void
}

/** The list as it was first shown: it changes under nobody's hand, but when the service says that it is another. */
export function Review({ checkUp, refetch, onDone }: ReviewProps) {
  const { uid } = checkUp
  const [shown, setShown] = useState(() => ({ items: checkUp.items, chosen: draftOf(uid), times: 0 }))
  const [failed, setFailed] = useState<CallError>()

  async function showAgain(chosen: Chosen) {
    setFailed(undefined)
    const { data, error } = await refetch()
    if (error instanceof CallError) setFailed(error)
    else if (data) setShown(({ times }) => ({ items: data.items, chosen, times: times + 1 }))
  }

  return (
    <>
      {shown.times > 0 && <Changed key={shown.times} />}
      <RefusedAction error={failed} />
      <Decisions
        key={`again ${shown.times}`}
        uid={uid}
        items={shown.items}
        mailUnknown={checkUp.mailUnknown}
        chosen={shown.chosen}
        onChanged={(chosen) => void showAgain(chosen)}
        onDone={onDone}
      />
    </>
  )
}

/** Somebody else's answers are nobody's. */
function draftOf(uid: string): Chosen {
  const draft = checkUpDraft.read()
  return draft?.uid === uid ? draft.decisions : {}
}

function Changed() {
  const t = useTexts(texts)
  const summary = useRef<HTMLElement>(null)
  useEffect(() => summary.current?.focus(), [])
  return (
    <ErrorSummary ref={summary} title={t.changed}>
      <p>{t.changedText}</p>
    </ErrorSummary>
  )
}
