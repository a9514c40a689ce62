import { Link } from 'react-router-dom'
import { HumanHelp } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { IdentifierForm } from '../identifier-form.tsx'
import { texts } from '../texts.ts'

/** Step 1: what will happen, and whose account it is about. */
export function IdentifierStep() {
  const t = useTexts(texts)
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <ol>
        {t.whatHappens.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <IdentifierForm goal="new-password" />
      <Disclosure summary={t.noContact}>
        <p>{t.noContactHelp}</p>
        <HumanHelp />
      </Disclosure>
      <p>
        <Link to={paths.firstConnection}>{t.neverActivated}</Link>
      </p>
    </>
  )
}
