import { Link } from 'react-router-dom'
import { HumanHelp } from '#src/help/human-help.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { paths } from '#src/paths.ts'
import { Page } from '#src/ui/page.tsx'

/** Answered with status 404 by whatever serves the portal. */
export function NotFound() {
  const { notFound, portal, human } = useShell()
  return (
    <Page title={`${notFound.title} – ${portal}`}>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{notFound.title}</h1>
        <p className="lead">{notFound.text}</p>
        <div className="actions">
          <Link className="button" to={paths.home}>
            {notFound.home}
          </Link>
        </div>
        <h2>{human.title}</h2>
        <HumanHelp />
      </div>
    </Page>
  )
}
