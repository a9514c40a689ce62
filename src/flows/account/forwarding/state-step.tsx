import { Forbidden } from './address-step.tsx'
import { ForwardActions } from './forward-actions.tsx'
import type { StepProps } from './steps.ts'
import { VerdictNotice } from './verdict-notice.tsx'
import { WishFacts } from './wish-facts.tsx'
import { Destination } from './destination.tsx'

/** The forward as it stands, what may be said of it, and what one may do with it. */
export function StateStep({ forward, onDone }: StepProps) {
  const { asked, policy } = forward
  if (!asked) return null
  return (
    <>
      <VerdictNotice forward={forward} verifiedAt={asked.verifiedAt} />
      <WishFacts destination={<Destination {...asked} />} keepsCopy={asked.keepsCopy} until={asked.until} />
      <ForwardActions forward={forward} asked={asked} onDone={onDone} />
      {policy === 'forbidden' && <Forbidden />}
    </>
  )
}
