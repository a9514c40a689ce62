import { useEffect } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { OpenFlow } from '#src/wizard/open-flow.tsx'
import { Wizard } from '#src/wizard/wizard.tsx'
import { numenRequest } from './flow.ts'
import { fetchLaterSteps } from './later-steps.ts'
import { RequestProvider, useRequest } from './request.tsx'
import { texts } from './texts.ts'

/** Somebody who does not know their NUMEN asks their manager for it. */
export function NumenUnknown() {
  useEffect(() => {
    // Ahead of time, so that a step changes at once. Should it fail, the step itself asks again.
    fetchLaterSteps().catch(() => undefined)
  }, [])
  return (
    <RequestProvider>
      <OpenStep />
    </RequestProvider>
  )
}

function OpenStep() {
  const t = useTexts(texts)
  const held = useRequest()
  return (
    <OpenFlow held={held} title={t.title}>
      {(notice) => <Wizard flow={numenRequest} texts={t} facts={held.facts} notice={notice} />}
    </OpenFlow>
  )
}
