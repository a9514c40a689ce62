import { HumanHelp } from '#src/help/human-help.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Page } from '#src/ui/page.tsx'

/** In place of a page that could not be shown: says so, and what to do. Nothing technical. */
export function BrokenPage() {
  const { broken, portal, human, footer } = useShell()
  return (
    <Page title={`${broken.title} – ${portal}`}>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{broken.title}</h1>
        <p className="lead">{broken.text}</p>
        <div className="actions">
          <Button onClick={() => window.location.reload()}>{broken.reload}</Button>
        </div>
        <h2>{human.title}</h2>
        <HumanHelp />
        {/* A page of its own: what broke this one is not carried along. */}
        <p>
          <a href={`${paths.report}?sujet=page`}>{footer.links.report}</a>
        </p>
      </div>
    </Page>
  )
}
