import { Suspense, useState } from 'react'
import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { answer, optionsOf } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { Activation, startActivation, type StartActivation } from '#src/contract/activation.ts'
import { blankSecrets, IdentityFields, useIdentityLabels } from '#src/forms/identity/identity-fields.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { civilDate } from '#src/rules/civil-date.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { useActivation } from './activation.tsx'
import { Charter } from './charter.tsx'
import { RefusedNotice } from './later-steps.ts'
import { texts } from './texts.ts'
import { useActivationForm } from './use-activation-form.ts'

/** Step 1: who is it? One answer for everybody who cannot activate an account, whatever the reason. */
export function IdentityStep() {
  const t = useTexts(texts).identity
  const connect = useConnect()
  const { draft, remember } = useActivation()
  const [refused, setRefused] = useState(0)
  const form = useActivationForm<StartActivation>({
    name: 'activation',
    schema: () => startActivation(civilDate(serviceNow(), academy.timeZone)),
    defaultValues: {
      charter: draft.charter ?? false,
      lastName: draft.lastName ?? '',
      ...blankSecrets,
    },
    labels: {
      charter: t.charterAccept,
      ...useIdentityLabels(),
    },
    send: (json, attempt) =>
      answer(
        connect().then(({ client }) => client.activations.$post({ json }, optionsOf(attempt))),
        Activation,
      ),
    onRefused(error) {
      const neutral = error.code === 'identity-not-matched'
      setRefused((count) => (neutral ? count + 1 : 0))
      return neutral
    },
  })
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <Suspense>{refused > 0 && <RefusedNotice key={refused} />}</Suspense>
      <ServiceForm form={form} submit={t.submit} help={<HumanHelpInBrief />}>
        <Charter
          checkbox={form.register('charter', {
            onChange: () => remember({ charter: form.getValues('charter') }),
          })}
          error={form.errorOf('charter')}
        />
        <Disclosure summary={t.privacyTitle}>
          <p>{t.privacy(academy.ofName)}</p>
        </Disclosure>
        <IdentityFields form={form} onLastName={(lastName) => remember({ lastName })} />
      </ServiceForm>
      <p>
        <Link to={paths.signIn}>{t.alreadyActive}</Link>
      </p>
    </>
  )
}
