import { useLayoutEffect, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Activation } from '#src/contract/activation.ts'
import { Email } from '#src/contract/email.ts'
import { Mobile } from '#src/contract/later-fields.ts'
import { EmailHint } from '#src/forms/email-hint.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { StepHeading, useGo } from '#src/wizard/wizard.tsx'
import { useActivation } from './activation.tsx'
import { CodeForm } from './code-form.tsx'
import { texts } from './later/texts.ts'
import { useActivationForm } from './use-activation-form.ts'

/** Step 3: a private contact, verified by a code, or none. It may be corrected until the account is active. */
export function ContactStep() {
  const t = useTexts(texts).contact
  const go = useGo()
  const { activation } = useActivation()
  const { contactSettled, liveCode } = activation
  const phase = contactSettled ? 'settled' : liveCode ? 'code' : 'choice'
  const [changing, setChanging] = useState(false)
  const shown = changing ? 'choice' : phase
  const arrived = useRef(shown)
  useLayoutEffect(() => {
    if (arrived.current !== shown) document.querySelector<HTMLElement>('main h1')?.focus()
    arrived.current = shown
  }, [shown])

  const change = (
    <Button variant="quiet" onClick={() => setChanging(true)}>
      {t.change}
    </Button>
  )
  if (shown === 'choice') return <Choice onChosen={() => setChanging(false)} />
  if (shown === 'code')
    return (
      <>
        <StepHeading>{t.codeHeading}</StepHeading>
        <p className="lead">{t.codeLead(liveCode?.sentTo ?? '')}</p>
        <CodeForm mayBeManagers={false} secondary={change} />
      </>
    )
  const verified = contactSettled && 'verified' in contactSettled ? contactSettled.verified : undefined
  return (
    <>
      <StepHeading />
      <Notice tone={verified ? 'success' : 'warning'}>
        {verified ? t.settled(verified) : t.settledNone}
      </Notice>
      <div className="actions">
        <Button onClick={() => go(activation)}>{t.next}</Button>
        {change}
      </div>
    </>
  )
}

const kinds = ['email', 'mobile', 'none'] as const
type Kind = (typeof kinds)[number]
/** Only the chosen contact is looked at; the other keeps what was typed. */
const schemas: Record<Kind, z.ZodMiniType<unknown, { email: string; mobile: string }>> = {
  email: z.object({ email: Email, mobile: z.string() }),
  mobile: z.object({ email: z.string(), mobile: Mobile }),
  none: z.object({ email: z.string(), mobile: z.string() }),
}

function Choice({ onChosen }: { onChosen: () => void }) {
  const t = useTexts(texts).contact
  const { client } = useService()
  const { activation, draft, remember } = useActivation()
  const [kind, setKind] = useState<Kind>(draft.kind ?? 'email')
  const param = { id: activation.id ?? '' }
  const form = useActivationForm({
    name: 'activation-contact',
    schema: schemas[kind],
    defaultValues: { email: draft.email ?? '', mobile: draft.mobile ?? '' },
    labels: { email: t.email, mobile: t.mobile },
    send: async ({ email, mobile }, attempt) => {
      const choices = { email: { email }, mobile: { mobile }, none: { none: true as const } }
      const json = choices[kind]
      const next = await answer(
        client.activations[':id'].contact.$put({ param, json }, optionsOf(attempt)),
        Activation,
      )
      onChosen()
      return next
    },
  })
  const rememberEmail = () => remember({ email: form.getValues('email') })
  const labels = { email: t.byEmail, mobile: t.byMobile, none: t.none }
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <ServiceForm form={form} submit={kind === 'none' ? t.submitNone : t.submit}>
        <RadioGroup
          name="contactKind"
          label={t.kind}
          value={kind}
          onChange={(event) => {
            const chosen = kinds.find((known) => known === event.currentTarget.value) ?? 'email'
            form.clearErrors()
            setKind(chosen)
            remember({ kind: chosen })
          }}
          options={kinds.map((value) => ({
            value,
            label: labels[value],
            ...(value === 'none' && { hint: t.noneHint }),
          }))}
        />
        {kind === 'email' && (
          <TextField
            label={t.email}
            hint={
              <>
                {t.emailHint}
                <EmailHint form={form} name="email" onTaken={rememberEmail} />
              </>
            }
            error={form.errorOf('email')}
            type="email"
            autoComplete="email"
            {...form.register('email', { onChange: rememberEmail })}
          />
        )}
        {kind === 'mobile' && (
          <TextField
            label={t.mobile}
            hint={t.mobileHint}
            error={form.errorOf('mobile')}
            type="tel"
            autoComplete="tel"
            size={20}
            {...form.register('mobile', { onChange: () => remember({ mobile: form.getValues('mobile') }) })}
          />
        )}
      </ServiceForm>
    </>
  )
}
