import { useState } from 'react'
import * as z from 'zod/mini'
import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Account } from '#src/contract/account.ts'
import { Email } from '#src/contract/email.ts'
import { Mobile } from '#src/contract/later-fields.ts'
import { EmailHint } from '#src/forms/email-hint.tsx'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { keepInTab } from '#src/wizard/keep.ts'
import { RefusalHelp } from '../refusals.tsx'
import { useAccountForm } from '../use-account-form.ts'
import { texts } from './texts.ts'

const kinds = ['email', 'mobile'] as const
type Kind = (typeof kinds)[number]
/** Only the chosen contact is looked at; the other keeps what was typed. */
const schemas: Record<Kind, z.ZodMiniType<unknown, { email: string; mobile: string }>> = {
  email: z.object({ email: Email, mobile: z.string() }),
  mobile: z.object({ email: z.string(), mobile: Mobile }),
}

/** What was typed, for the return of whoever's session ended meanwhile; nobody else gets it. */
const Draft = z.object({ uid: z.string(), kind: z.enum(kinds), email: z.string(), mobile: z.string() })
const tab = keepInTab('contact', Draft)

interface AddContactProps {
  uid: string
  /** What was typed, and what the service shows of it. */
  onAsked: (typed: string, masked: string | undefined) => void
}

/** A contact to add, to which a code goes first. */
export function AddContact({ uid, onAsked }: AddContactProps) {
  const t = useTexts(texts)
  const { client } = useService()
  const [kept] = useState(() => {
    const draft = tab.read()
    return draft?.uid === uid ? draft : undefined
  })
  const [kind, setKind] = useState<Kind>(kept?.kind ?? 'email')
  const form = useAccountForm({
    name: 'contact',
    schema: schemas[kind],
    defaultValues: { email: kept?.email ?? '', mobile: kept?.mobile ?? '' },
    labels: { email: t.email, mobile: t.mobile },
    send: ({ email, mobile }, attempt) => {
      const json = { email: { email }, mobile: { mobile } }[kind]
      return answer(client.account.contacts.$post({ json }, optionsOf(attempt, uid)), Account)
    },
    onDone({ candidate }) {
      tab.forget()
      onAsked(form.getValues(kind), candidate?.sentTo)
    },
  })
  const keep = { onChange: () => tab.write({ uid, kind, ...form.getValues() }) }
  const labels = { email: t.byEmail, mobile: t.byMobile }
  return (
    <>
      <p>{t.change}</p>
      <ServiceForm form={form} submit={t.submit} help={<RefusalHelp problem={form.problem} />}>
        <RadioGroup
          name="contactKind"
          label={t.kind}
          value={kind}
          onChange={(event) => {
            setKind(event.currentTarget.value as Kind)
            form.clearErrors()
          }}
          options={kinds.map((value) => ({ value, label: labels[value] }))}
        />
        {kind === 'email' ? (
          <TextField
            key="email"
            label={t.email}
            hint={
              <>
                {t.emailHint}
                <EmailHint form={form} name="email" onTaken={keep.onChange} />
              </>
            }
            error={form.errorOf('email')}
            type="email"
            autoComplete="email"
            {...form.register('email', keep)}
          />
        ) : (
          <TextField
            key="mobile"
            label={t.mobile}
            hint={t.mobileHint}
            error={form.errorOf('mobile')}
            type="tel"
            autoComplete="tel"
            size={20}
            {...form.register('mobile', keep)}
          />
        )}
      </ServiceForm>
    </>
  )
}
