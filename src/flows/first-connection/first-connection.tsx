import { useEffect } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { OpenFlow } from '#src/wizard/open-flow.tsx'
import { Wizard } from '#src/wizard/wizard.tsx'
import { ActivationProvider, useActivation } from './activation.tsx'
import { firstConnection } from './flow.ts'
import { fetchLaterSteps } from './later-steps.ts'
import { texts } from './texts.ts'

export function FirstConnection() {
  useEffect(() => {
    // Ahead of time, so that a step changes at once. Should it fail, the step itself asks again.
    fetchLaterSteps().catch(() => undefined)
  }, [])
  return (
    <ActivationProvider>
      <OpenStep />
    </ActivationProvider>
  )
}

function OpenStep() {
  const t = useTexts(texts)
  const { activation, ...held } = useActivation()
  return (
    <OpenFlow held={held} title={t.title}>
      {(notice) => <Wizard flow={firstConnection} texts={t} facts={activation} notice={notice} />}
    </OpenFlow>
  )
}
