import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { paths, steps } from '#src/paths.ts'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { ResetCodeForm } from '../code-form.tsx'
import { texts } from '../later/texts.ts'

const [identifier] = steps.forgottenPassword

/** Step 2: the code, on a page that reads the same whether anything was sent or not. */
export function CodeStep() {
  const t = useTexts(texts).code
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <ResetCodeForm
        otherIdentifier={<Link to={`${paths.forgottenPassword}/${identifier}`}>{t.otherIdentifier}</Link>}
      />
    </>
  )
}
