import { useEffect } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { Wizard } from '#src/wizard/wizard.tsx'
import { forgottenIdentifier } from './flow.ts'
import { fetchLaterParts } from './later-parts.ts'
import { RequestProvider, useRequest } from './request.tsx'
import { texts } from './texts.ts'

/** Somebody who forgot their identifier has it sent to a contact on file. The page itself never shows it. */
export function ForgottenIdentifier() {
  useEffect(() => {
    // Ahead of time, so that the step changes at once. Should it fail, the step itself asks again.
    fetchLaterParts().catch(() => undefined)
  }, [])
  return (
    <RequestProvider>
      <OpenStep />
    </RequestProvider>
  )
}

function OpenStep() {
  const { facts } = useRequest()
  return <Wizard flow={forgottenIdentifier} texts={useTexts(texts)} facts={facts} />
}
