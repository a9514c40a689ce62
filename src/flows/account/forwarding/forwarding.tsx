import { useEffect, useEffectEvent, useState } from 'react'
import { useNavigate, useParams } from 'react-router-dom'
import type { Forward } from '#src/contract/forward.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { steps } from '#src/paths.ts'
import { Notice } from '#src/ui/notice.tsx'
import { Steps } from '#src/ui/steps.tsx'
import { PrivatePage } from '../private-page.tsx'
import { UnseenForwards } from '../unseen-forwards.tsx'
import { AddressStep } from './address-step.tsx'
import { ConfirmationStep } from './confirmation-step.tsx'
import { OthersNotice } from './others-notice.tsx'
import { StateStep } from './state-step.tsx'
import { dueStep, isOpen, pathOf, stepToShow, type ForwardStep, type News } from './steps.ts'
import { TestStep } from './test-step.tsx'
import { texts } from './texts.ts'
import { useForward } from './use-forward.ts'

const screens = {
  adresse: AddressStep,
  confirmation: ConfirmationStep,
  essai: TestStep,
  termine: StateStep,
}

/** The forward of one's mail. Which page shows follows from what the service says of it, never from what was typed. */
export function Forwarding() {
  const t = useTexts(texts)
  const query = useForward({ watched: true })
  const slug = useParams()['step']
  const navigate = useNavigate()
  const [news, setNews] = useState<{ on: ForwardStep; said: News }>()
  const step = query.data && stepToShow(query.data, slug)
  // The page shows at once, and its address follows: an empty one in between would make what is below jump.
  const follow = useEffectEvent(() => {
    if (step && step !== slug) void navigate(pathOf(step), { replace: true })
  })
  useEffect(() => follow(), [step, slug])

  function goOn(from: ForwardStep, forward: Forward, said?: News) {
    const next = dueStep(forward)
    setNews(said && { on: next, said })
    // Back never leads to where a used code was typed.
    void navigate(pathOf(next), { replace: !isOpen(forward, from) })
  }

  return (
    <PrivatePage query={query} title={t.titles[step ?? 'adresse']}>
      {(forward) => {
        const shown = stepToShow(forward, slug)
        const Screen = screens[shown]
        return (
          <>
            {!forward.asked && forward.policy !== 'forbidden' && <Progress at={shown} />}
            {news?.on === shown && (
              <Notice tone="success" live="polite">
                {t.news[news.said]}
              </Notice>
            )}
            {/* What is known of one's own is said with it. */}
            {!forward.asked && <UnseenForwards rule={forward.rule} />}
            <OthersNotice others={forward.others} />
            <Screen forward={forward} onDone={(changed, said) => goOn(shown, changed, said)} />
          </>
        )
      }}
    </PrivatePage>
  )
}

/** Where one stands in asking for a first forward. */
function Progress({ at }: { at: ForwardStep }) {
  const { steps: names } = useTexts(texts)
  const { wizard } = useShell()
  const slugs = steps.accountForwarding
  const place = slugs.indexOf(at)
  return (
    <Steps
      label={wizard.steps}
      summary={wizard.progress(place + 1, slugs.length, names[at])}
      steps={slugs.map((slug, i) => ({
        name: names[slug],
        state: i < place ? 'done' : i === place ? 'current' : 'to-come',
      }))}
    />
  )
}
