import { useEffect } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { OpenFlow } from '#src/wizard/open-flow.tsx'
import { Wizard } from '#src/wizard/wizard.tsx'
import { ResetProvider, useReset } from '../reset.tsx'
import { texts } from '../texts.ts'
import { forgottenPassword } from './flow.ts'
import { fetchLaterSteps } from './later-steps.ts'

export function ForgottenPassword() {
  useEffect(() => {
    // Ahead of time, so that a step changes at once. Should it fail, the step itself asks again.
    fetchLaterSteps().catch(() => undefined)
  }, [])
  return (
    <ResetProvider goal="new-password">
      <OpenStep />
    </ResetProvider>
  )
}

function OpenStep() {
  const t = useTexts(texts)
  const reset = useReset()
  return (
    <OpenFlow held={reset} title={t.title}>
      {(notice) => <Wizard flow={forgottenPassword} texts={t} facts={reset.facts} notice={notice} />}
    </OpenFlow>
  )
}
