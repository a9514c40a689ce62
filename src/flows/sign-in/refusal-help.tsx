import { Link } from 'react-router-dom'
import type { CallProblem } from '#src/contract/problem.ts'
import { HumanHelp, HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { WaysBack } from './ways-back.tsx'
import { texts } from './texts.ts'

/** What to do next, below the reason why nobody was signed in. */
export function RefusalHelp({
  problem,
  identifier,
}: {
  problem: CallProblem | undefined
  identifier: string
}) {
  const t = useTexts(texts)
  if (problem === 'password-is-numen')
    return (
      <p>
        <Link to={paths.firstConnection}>{t.chooseAnew}</Link>
      </p>
    )
  if (problem === 'account-blocked' || problem === 'account-disabled')
    return (
      <>
        <p>{problem === 'account-blocked' ? t.blocked : t.disabled}</p>
        {problem === 'account-blocked' && (
          <p>
            <Link to={paths.forgottenPassword} state={{ identifier }}>
              {t.chooseAnew}
            </Link>
          </p>
        )}
        <HumanHelp />
      </>
    )
  // A network or a service that fails says nothing of what was typed.
  const isAboutWhatWasTyped =
    problem === 'bad-credentials' || problem === 'too-many-attempts' || problem === 'daily-limit'
  return (
    <>
      {isAboutWhatWasTyped && <WaysBack identifier={identifier} />}
      <HumanHelpInBrief />
    </>
  )
}
