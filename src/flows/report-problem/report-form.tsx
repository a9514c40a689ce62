import { useState } from 'react'
import { academy } from '#src/academy/academy.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { Attachments } from './attachments.tsx'
import { describeBrowser } from './describe-browser.ts'
import { SentAlong } from './sent-along.tsx'
import { texts } from './texts.ts'
import { useKeptDraft } from './use-kept-draft.ts'
import { useReportForm } from './use-report-form.ts'
import { WhoFields } from './who-fields.tsx'

interface ReportFormProps extends Omit<Parameters<typeof useReportForm>[0], 'offered'> {
  /** What the assistant found, line by line; empty when it was not asked. */
  checks: string
}

/** Everything the help desk needs to answer at the first attempt, and no more than one would tell. */
export function ReportForm({ checks, ...options }: ReportFormProps) {
  const t = useTexts(texts)
  const { form: words } = useShell()
  const { language } = useLanguage()
  const [diagnostics] = useState(() => describeBrowser(t.along.words, language))
  const offered = { diagnostics, checks }
  const form = useReportForm({ ...options, offered })
  const draft = useKeptDraft(form)
  const field = (name: 'what' | 'since' | 'exactMessage' | 'tried') => ({
    label: t.problem[name],
    error: form.errorOf(name),
    ...form.register(name),
  })
  return (
    <ServiceForm
      form={form}
      submit={t.submit}
      actions={
        <Button variant="quiet" onClick={draft.erase}>
          {t.draft.erase}
        </Button>
      }
      help={<HumanHelpInBrief />}
    >
      <h2>{t.problem.title}</h2>
      <p>{t.problem.never}</p>
      <TextArea {...field('what')} rows={6} />
      <TextField {...field('since')} hint={t.problem.sinceHint} optionalLabel={words.optional} />
      <TextArea {...field('exactMessage')} optionalLabel={words.optional} rows={3} />
      <TextArea {...field('tried')} optionalLabel={words.optional} rows={3} />
      <Attachments
        error={form.errorOf('files')}
        onChange={(ids) => {
          form.setValue('files', ids)
          form.clearErrors('files')
        }}
      />
      <WhoFields form={form} reporter={options.reporter} />
      <SentAlong form={form} offered={offered} />
      <Checkbox
        name="keepDraft"
        label={t.draft.keep}
        hint={t.draft.keepHint}
        checked={draft.onDevice}
        onChange={({ target }) => draft.keepOnDevice(target.checked)}
      />
      <Disclosure summary={t.privacyTitle}>
        <p>{t.privacy(academy.ofName)}</p>
      </Disclosure>
    </ServiceForm>
  )
}
