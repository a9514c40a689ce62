import { useState } from 'react'
import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { answer, withKey } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { serviceNow } from '#src/api/service-time.ts'
import { Activation, startActivation, type StartActivation } from '#src/contract/activation.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { splitDate } from '#src/rules/birth-date.ts'
import { civilDate } from '#src/rules/civil-date.ts'
import { DateField } from '#src/ui/date-field.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { useActivation } from './activation.tsx'
import { Charter } from './charter.tsx'
import { NumenField } from './numen-field.tsx'
import { RefusedNotice } from './refused-notice.tsx'
import { texts } from './texts.ts'
import { useActivationForm } from './use-activation-form.ts'

const birthDateFields = ['birthDay', 'birthMonth', 'birthYear'] as const

/** Step 1: who is it? One answer for everybody who cannot activate an account, whatever the reason. */
export function IdentityStep() {
  const t = useTexts(texts).identity
  const connect = useConnect()
  const { draft, remember } = useActivation()
  const [refused, setRefused] = useState(0)
  const form = useActivationForm<StartActivation>({
    name: 'activation',
    schema: startActivation(civilDate(serviceNow(), academy.timeZone)),
    defaultValues: {
      charter: draft.charter ?? false,
      lastName: draft.lastName ?? '',
      numen: '',
      birthDay: '',
      birthMonth: '',
      birthYear: '',
    },
    labels: {
      charter: t.charterAccept,
      lastName: t.lastName,
      numen: t.numen,
      birthDay: t.birthDate,
      birthMonth: t.birthDate,
      birthYear: t.birthDate,
    },
    send: (json, key) =>
      answer(
        connect().then(({ client }) => client.activations.$post({ json }, withKey(key))),
        Activation,
      ),
    onRefused(error) {
      const neutral = error.code === 'identity-not-matched'
      setRefused((count) => (neutral ? count + 1 : 0))
      return neutral
    },
  })
  const wrongPart = birthDateFields.find((field) => form.errorOf(field))
  const part = { birthDay: 'day', birthMonth: 'month', birthYear: 'year' } as const

  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      {refused > 0 && <RefusedNotice key={refused} />}
      <ServiceForm form={form} submit={t.submit} help={<HumanHelpInBrief />}>
        <Charter
          checkbox={form.register('charter', {
            onChange: () => remember({ charter: form.getValues('charter') }),
          })}
          error={form.errorOf('charter')}
        />
        <TextField
          label={t.lastName}
          hint={t.lastNameHint}
          error={form.errorOf('lastName')}
          autoComplete="family-name"
          spellCheck={false}
          {...form.register('lastName', {
            onChange: () => remember({ lastName: form.getValues('lastName') }),
          })}
        />
        <NumenField form={form} />
        <DateField
          label={t.birthDate}
          hint={t.birthDateHint}
          error={wrongPart && form.errorOf(wrongPart)}
          errorPart={wrongPart && part[wrongPart]}
          partLabels={{ day: t.day, month: t.month, year: t.year }}
          parts={{
            day: form.register('birthDay'),
            month: form.register('birthMonth'),
            year: form.register('birthYear'),
          }}
          onPasteDate={(text) => {
            const date = splitDate(text)
            if (!date) return false
            form.setValue('birthDay', date.day)
            form.setValue('birthMonth', date.month)
            form.setValue('birthYear', date.year)
            return true
          }}
        />
        <Disclosure summary={t.privacyTitle}>
          <p>{t.privacy(academy.ofName)}</p>
        </Disclosure>
      </ServiceForm>
      <p>
        <Link to={paths.signIn}>
          {t.refused.active} {t.refused.signIn}
        </Link>
      </p>
    </>
  )
}
