import { Suspense, useState } from 'react'
import { Link } from 'react-router-dom'
import * as z from 'zod/mini'
import { academy } from '#src/academy/academy.ts'
import { answer, optionsOf } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { Email } from '#src/contract/email.ts'
import { birthDateParts, identityFields, possibleBirthDate } from '#src/contract/fields.ts'
import { IdentifierRequested } from '#src/contract/identifier-request.ts'
import { blankSecrets, IdentityFields, useIdentityLabels } from '#src/forms/identity/identity-fields.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { HumanHelp, HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { civilDate } from '#src/rules/civil-date.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { takeTypedEarly } from '#src/ui/typed-early.ts'
import { StepHeading, useGo } from '#src/wizard/wizard.tsx'
import { LikelyIdentifier } from './later-parts.ts'
import { useRequest, ways } from './request.tsx'
import { texts } from './texts.ts'

/** Only the chosen way is looked at; the other keeps what was typed. `today`: in the académie, YYYY-MM-DD. */
const schemas = (today: string) => ({
  numen: z.object({ ...identityFields, email: z.string() }).check(possibleBirthDate(today)),
  email: z.object({ lastName: z.string(), numen: z.string(), ...birthDateParts, email: Email }),
})
type Typed = z.input<ReturnType<typeof schemas>['numen']>

/** Step 1: who asks, by NUMEN or by private e-mail. Whoever it is, the next page is the same. */
export function IdentityStep() {
  const words = useTexts(texts)
  const t = words.identity
  const connect = useConnect()
  const go = useGo()
  const { draft, remember, establish } = useRequest()
  const [by, setBy] = useState(draft.by ?? 'numen')
  const form = useServiceForm<Typed, unknown>({
    name: 'forgotten-identifier',
    schema: () => schemas(civilDate(serviceNow(), academy.timeZone))[by],
    defaultValues: { lastName: draft.lastName ?? '', email: draft.email ?? '', ...blankSecrets },
    labels: { ...useIdentityLabels(), email: t.email },
    send: ({ email, ...identity }, attempt) =>
      answer(
        connect().then(({ client }) =>
          client['identifier-requests'].$post(
            { json: by === 'email' ? { email } : identity },
            optionsOf(attempt),
          ),
        ),
        IdentifierRequested,
      ),
    onDone() {
      const sent = { by, at: serviceNow() }
      establish(sent)
      go({ sent })
    },
  })
  function choose({ checked, value }: HTMLInputElement) {
    const chosen = ways.find((way) => way === value)
    if (!checked || !chosen) return
    form.clearErrors()
    setBy(chosen)
    remember({ by: chosen })
  }
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <Notice tone="info" title={t.addressTitle}>
        <p>
          {t.address(academy.domain)} <Link to={paths.signIn}>{t.signIn}</Link>
        </p>
      </Notice>
      <Disclosure summary={words.likely}>
        <Suspense>
          <LikelyIdentifier />
        </Suspense>
      </Disclosure>
      <ServiceForm form={form} submit={t.submit} help={<HumanHelpInBrief />}>
        <RadioGroup
          name="by"
          label={t.by}
          value={by}
          ref={takeTypedEarly(choose)}
          onChange={(event) => choose(event.currentTarget)}
          options={ways.map((value) => ({ value, ...t.ways[value] }))}
        />
        {by === 'numen' ? (
          <IdentityFields form={form} onLastName={(lastName) => remember({ lastName })} />
        ) : (
          <TextField
            label={t.email}
            hint={t.emailHint}
            error={form.errorOf('email')}
            type="email"
            autoComplete="email"
            {...form.register('email', { onChange: () => remember({ email: form.getValues('email') }) })}
          />
        )}
        <Disclosure summary={t.privacyTitle}>
          <p>{t.privacy(academy.ofName)}</p>
        </Disclosure>
      </ServiceForm>
      <Disclosure summary={t.neither}>
        <p>{t.neitherHelp}</p>
        <HumanHelp />
      </Disclosure>
      <p>
        <Link to={paths.firstConnection}>{t.firstTime}</Link>
      </p>
    </>
  )
}
