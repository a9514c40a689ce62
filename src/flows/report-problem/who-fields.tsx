import type { Account } from '#src/contract/account.ts'
import type { TypedStrangersReport } from '#src/contract/report-steps.ts'
import { EmailHint } from '#src/forms/email-hint.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { texts } from './texts.ts'
import type { ReportForm } from './use-report-form.ts'

const staff = ['teaching', 'administrative', 'other'] as const

/** Who reports, and how to answer them. Who is signed in is known already. */
export function WhoFields({ form, reporter }: { form: ReportForm; reporter: Account | null }) {
  const t = useTexts(texts).who
  const { form: words, human } = useShell()
  const field = (name: keyof TypedStrangersReport) => ({ error: form.errorOf(name), ...form.register(name) })
  return (
    <>
      <h2>{t.title}</h2>
      {reporter ? (
        <FactList
          facts={[
            {
              label: t.signedIn,
              value: t.as(`${reporter.firstName} ${reporter.lastName}`, reporter.address),
            },
          ]}
        />
      ) : (
        <>
          <TextField
            label={t.lastName}
            autoComplete="family-name"
            spellCheck={false}
            {...field('lastName')}
          />
          <TextField
            label={t.firstName}
            autoComplete="given-name"
            spellCheck={false}
            {...field('firstName')}
          />
          <RadioGroup
            label={t.staff}
            options={staff.map((value) => ({ value, label: human[value] }))}
            {...field('staff')}
          />
        </>
      )}
      <TextField
        label={t.email}
        hint={
          <>
            {t.emailHint}
            <EmailHint form={form} name="email" />
          </>
        }
        type="email"
        autoComplete="email"
        {...field('email')}
      />
      <TextField
        label={t.uai}
        hint={t.uaiHint}
        optionalLabel={words.optional}
        size={12}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...field('uai')}
      />
      <TextField
        label={t.phone}
        optionalLabel={words.optional}
        type="tel"
        autoComplete="tel"
        size={20}
        {...field('phone')}
      />
      <RadioGroup
        label={t.callBack}
        options={(['morning', 'afternoon'] as const).map((value) => ({ value, label: t[value] }))}
        {...field('callBack')}
      />
    </>
  )
}
