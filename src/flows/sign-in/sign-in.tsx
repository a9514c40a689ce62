import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import { answer } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { SessionState, SignIn as SignInBody } from '#src/contract/session.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { HumanHelp, HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { PasswordField } from '#src/ui/password-field.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { texts } from './texts.ts'

/** Why the visitor is here: a first connection just ended, a session did, or they signed out. */
interface Arrival {
  identifier?: string
  reason?: 'signed-out' | 'session-ended'
}

export function SignIn() {
  const t = useTexts(texts)
  const shell = useShell()
  const { client } = useService()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const arrival = (useLocation().state ?? {}) as Arrival
  const [isNumen, setIsNumen] = useState(false)
  const form = useServiceForm({
    name: 'sign-in',
    schema: SignInBody,
    defaultValues: { identifier: arrival.identifier ?? '', password: '', personal: false },
    labels: { identifier: t.identifier, password: t.password, personal: t.personal },
    secrets: ['password'],
    // Exempt from idempotency keys: the reply carries a bearer, which nothing may keep.
    send: (json) => answer(client.sessions.$post({ json }), SessionState),
    async onDone() {
      await queries.invalidateQueries({ queryKey: ['account'] })
      await navigate(paths.account)
    },
    onRefused(error) {
      setIsNumen(error.code === 'password-is-numen')
      return false
    },
  })
  return (
    <Page title={`${t.title} – ${shell.portal}`}>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{t.heading}</h1>
        {arrival.reason === 'signed-out' && (
          <Notice tone="success" title={t.signedOut}>
            {t.signedOutText}
          </Notice>
        )}
        {arrival.reason === 'session-ended' && <Notice tone="info">{shell.problems['session-ended']}</Notice>}
        <p>{t.lead(location.host)}</p>
        <ServiceForm
          form={form}
          submit={t.submit}
          actions={
            <Button
              variant="quiet"
              onClick={() => form.reset({ identifier: '', password: '', personal: false })}
            >
              {t.clear}
            </Button>
          }
          help={
            isNumen ? (
              <p>
                <Link to={paths.firstConnection}>{t.toNumen}</Link>
              </p>
            ) : (
              <HumanHelpInBrief />
            )
          }
        >
          <TextField
            label={t.identifier}
            hint={t.identifierHint}
            error={form.errorOf('identifier')}
            autoComplete="username"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            {...form.register('identifier')}
          />
          <PasswordField
            label={t.password}
            error={form.errorOf('password')}
            autoComplete="current-password"
            showLabel={shell.form.show}
            hideLabel={shell.form.hide}
            shownStatus={shell.form.shown}
            hiddenStatus={shell.form.hidden}
            capsLockNotice={shell.form.capsLock}
            {...form.register('password')}
          />
          <Checkbox label={t.personal} hint={t.personalHint} {...form.register('personal')} />
        </ServiceForm>
        <p>
          <Link to={paths.firstConnection}>{t.firstTime}</Link>
        </p>
        <Disclosure summary={t.lost}>
          <HumanHelp />
        </Disclosure>
      </div>
    </Page>
  )
}
