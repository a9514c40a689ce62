import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { couldBeNumen } from '#src/rules/numen.ts'
import { texts } from './texts.ts'

/** For whoever cannot sign in: ways that need no password. The identifier typed goes along, unless it is a NUMEN. */
export function WaysBack({ identifier }: { identifier: string }) {
  const t = useTexts(texts)
  const state = identifier === '' || couldBeNumen(identifier) ? null : { identifier }
  return (
    <>
      <p>
        <Link to={paths.forgottenPassword} state={state}>
          {t.forgottenPassword}
        </Link>
      </p>
      <p>
        <Link to={paths.forgottenIdentifier}>{t.forgottenIdentifier}</Link>
      </p>
      <p>
        <Link to={paths.blockedAccount} state={state}>
          {t.blockedAccount}
        </Link>
      </p>
    </>
  )
}
