import { useState } from 'react'
import * as z from 'zod/mini'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Activation } from '#src/contract/activation.ts'
import { Email } from '#src/contract/email.ts'
import { Mobile } from '#src/contract/later-fields.ts'
import { EmailHint } from '#src/forms/email-hint.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { useActivation } from './activation.tsx'
import { texts } from './later/texts.ts'
import { useActivationForm } from './use-activation-form.ts'

const kinds = ['email', 'mobile', 'none'] as const
type Kind = (typeof kinds)[number]
/** Only the chosen contact is looked at; the other keeps what was typed. */
const schemas: Record<Kind, z.ZodMiniType<unknown, { email: string; mobile: string }>> = {
  email: z.object({ email: Email, mobile: z.string() }),
  mobile: z.object({ email: z.string(), mobile: Mobile }),
  none: z.object({ email: z.string(), mobile: z.string() }),
}

interface ContactChoiceProps {
  /** What was typed, and what the service shows of it. */
  onChosen: (typed: string, masked: string | undefined) => void
}

/** Which contact, or none. What is typed of each stays while one changes one's mind. */
export function ContactChoice({ onChosen }: ContactChoiceProps) {
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
    send({ email, mobile }, attempt) {
      const choices = { email: { email }, mobile: { mobile }, none: { none: true as const } }
      const json = choices[kind]
      return answer(client.activations[':id'].contact.$put({ param, json }, optionsOf(attempt)), Activation)
    },
    onDone: ({ liveCode }) => onChosen(kind === 'none' ? '' : form.getValues(kind), liveCode?.sentTo),
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
