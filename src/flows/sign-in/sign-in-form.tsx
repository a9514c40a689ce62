import { useQueryClient } from '@tanstack/react-query'
import { useWatch, type Control } from 'react-hook-form'
import * as z from 'zod/mini'
import { answer } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { privateData, tellOtherTabs } from '#src/api/session-news.ts'
import { SessionState, SignIn } from '#src/contract/session.ts'
import { PasswordInput } from '#src/forms/password-input.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useArrival } from './arrival.tsx'
import { RefusalHelp } from './refusal-help.tsx'
import { WaysBack } from './ways-back.tsx'
import { texts } from './texts.ts'

const Filled = z.extend(SignIn, {
  /** "Prévenez-moi …": the page's own business, asked anew each time. */
  warn: z.boolean(),
})
const empty = { identifier: '', password: '', warn: false, personal: false }

interface SignInFormProps {
  onSignedIn: (session: {
    mustChangePassword: boolean
    mustCheckUp: boolean
    warn: boolean
  }) => void | Promise<void>
}

export function SignInForm({ onSignedIn }: SignInFormProps) {
  const t = useTexts(texts)
  const connect = useConnect()
  const queries = useQueryClient()
  const { identifier = '' } = useArrival()
  const form = useServiceForm({
    name: 'sign-in',
    schema: Filled,
    defaultValues: { ...empty, identifier },
    labels: { identifier: t.identifier, password: t.password, warn: t.warn, personal: t.personal },
    secrets: ['password'],
    // Exempt from idempotency keys: the reply carries a bearer, which nothing may keep.
    send: ({ warn: _warn, ...json }, { signal }) =>
      answer(
        connect().then(({ client }) => client.sessions.$post({ json }, { init: { signal } })),
        SessionState,
      ),
    async onDone({ mustChangePassword = false, mustCheckUp = false }, { warn }) {
      tellOtherTabs()
      // Whoever was signed in before is nobody's business now.
      await queries.resetQueries(privateData)
      await onSignedIn({ mustChangePassword, mustCheckUp, warn })
    },
  })

  function clear() {
    // In this order: an emptied form knows its fields again only once it is drawn.
    form.setFocus('identifier')
    form.clear(empty)
  }

  return (
    <>
      <ServiceForm
        form={form}
        submit={t.submit}
        actions={
          <Button variant="quiet" onClick={clear}>
            {t.clear}
          </Button>
        }
        help={<RefusalHelp problem={form.problem} identifier={form.getValues('identifier')} />}
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
        <PasswordInput
          label={t.password}
          error={form.errorOf('password')}
          autoComplete="current-password"
          {...form.register('password')}
        />
        <Checkbox label={t.warn} hint={t.warnHint} {...form.register('warn')} />
        <Checkbox label={t.personal} hint={t.personalHint} {...form.register('personal')} />
      </ServiceForm>
      <WaysBackFromHere control={form.control} />
    </>
  )
}

/** Apart, so that a character typed draws these links again and nothing else. */
function WaysBackFromHere({ control }: { control: Control<z.input<typeof Filled>> }) {
  return <WaysBack identifier={useWatch({ control, name: 'identifier' })} />
}
