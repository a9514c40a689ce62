import { HumanHelp } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { useActivation } from './activation.tsx'
import { CodeForm } from './code-form.tsx'
import { texts } from './later/texts.ts'

/** Step 2, where more than a NUMEN is asked for: a code sent to the contact HR knows, or one from the manager. */
export function CodeStep() {
  const t = useTexts(texts).code
  const { activation } = useActivation()
  const { proofAsked, liveCode } = activation
  const fromManager = proofAsked === 'manager-code'
  return (
    <>
      <StepHeading>{fromManager ? t.headingManager : t.headingSent}</StepHeading>
      {fromManager ? (
        <p className="lead">{t.managerLead}</p>
      ) : liveCode ? (
        <p className="lead">{t.lead(liveCode.sentTo)}</p>
      ) : (
        <Notice tone="warning">{t.notSent}</Notice>
      )}
      <CodeForm mayBeManagers />
      {fromManager ? (
        <HumanHelp />
      ) : (
        <Disclosure summary={t.noAccess}>
          <p>{t.noAccessHelp}</p>
          <HumanHelp />
        </Disclosure>
      )}
    </>
  )
}
