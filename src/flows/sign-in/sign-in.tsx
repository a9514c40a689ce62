import { useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import { HumanHelp } from '#src/help/human-help.tsx'
import { ThisSite } from '#src/help/this-site.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Page } from '#src/ui/page.tsx'
import { ArrivalNotices, useArrival } from './arrival.tsx'
import { useAskedService } from './asked-service.ts'
import { GoOn } from './go-on.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { texts } from './texts.ts'

/** Asks who one is, also of somebody signed in already, and leads to the account or on to the service asked for. */
export function SignIn() {
  const t = useTexts(texts)
  const shell = useShell()
  const navigate = useNavigate()
  const asked = useAskedService()
  const { then } = useArrival()
  const service = asked === 'refused' ? undefined : asked
  const [goingOn, setGoingOn] = useState<{ warn: boolean }>()
  if (service && goingOn) return <GoOn to={service} warn={goingOn.warn} />
  return (
    <Page title={`${t.title} – ${shell.portal}`}>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{t.heading}</h1>
        <ArrivalNotices asked={asked} />
        <p>
          <ThisSite sentence={t.lead} />
        </p>
        <SignInForm
          onSignedIn={({ mustChangePassword, mustCheckUp, warn }) => {
            if (mustChangePassword) return navigate(paths.accountPassword)
            if (mustCheckUp) return navigate(paths.accountCheckUp)
            if (!service) return navigate(then ?? paths.account)
            setGoingOn({ warn })
          }}
        />
        <p>
          <Link to={paths.firstConnection}>{t.firstTime}</Link>
        </p>
        <Disclosure summary={shell.human.title}>
          <HumanHelp />
        </Disclosure>
      </div>
    </Page>
  )
}
