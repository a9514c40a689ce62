import { answer } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { OpenReport } from '#src/contract/report-steps.ts'
import { Report } from '#src/contract/report.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { TextField } from '#src/ui/text-field.tsx'
import { texts } from './texts.ts'
import { useEstablishReport, type Opened } from './use-report.ts'

interface OpenFormProps {
  /** Known already, when only the key is wanted. */
  reference: string
  onOpened: (opened: Opened) => void
}

/** Opens a report from anywhere, without an account. */
export function OpenForm({ reference, onOpened }: OpenFormProps) {
  const t = useTexts(texts)
  const connect = useConnect()
  const { changed } = useEstablishReport()
  const form = useServiceForm({
    name: 'report-follow-up',
    schema: OpenReport,
    defaultValues: { reference, key: '' },
    labels: { reference: t.reference, key: t.key },
    send: (json, { signal }) =>
      answer(
        connect().then(({ client }) => client.reports.view.$post({ json }, { init: { signal } })),
        Report,
      ),
    onDone(report) {
      const opened = { reference: report.reference, key: report.key }
      changed(opened, report)
      onOpened(opened)
    },
  })
  return (
    <ServiceForm form={form} submit={t.open} help={<HumanHelpInBrief />}>
      <TextField
        label={t.reference}
        hint={t.referenceHint}
        error={form.errorOf('reference')}
        size={14}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...form.register('reference')}
      />
      <TextField
        label={t.key}
        hint={t.keyHint}
        error={form.errorOf('key')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...form.register('key')}
      />
    </ServiceForm>
  )
}
