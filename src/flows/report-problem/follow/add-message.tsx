import { useEffect } from 'react'
import * as z from 'zod/mini'
import { answer, optionsOf } from '#src/api/client.ts'
import { useConnect } from '#src/api/service.tsx'
import { AddMessage as Message } from '#src/contract/report-steps.ts'
import { Report } from '#src/contract/report.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { secretIn } from '#src/rules/secrets.ts'
import { useAnnounce } from '#src/ui/live.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { keepInTab } from '#src/wizard/keep.ts'
import { texts } from './texts.ts'
import { useEstablishReport, type Opened } from './use-report.ts'

/** What is typed and not sent yet. */
const draft = keepInTab('report-message', z.object({ reference: z.string(), text: z.string() }))

/** One more word to the help desk. */
export function AddMessage({ opened }: { opened: Opened }) {
  const t = useTexts(texts)
  const connect = useConnect()
  const announce = useAnnounce()
  const { changed } = useEstablishReport()
  const kept = draft.read()
  const form = useServiceForm({
    name: 'report-message',
    schema: Message,
    defaultValues: { ...opened, text: kept?.reference === opened.reference ? kept.text : '' },
    labels: { reference: t.reference, key: t.key, text: t.text },
    send: (json, attempt) =>
      answer(
        connect().then(({ client }) => client.reports.messages.$post({ json }, optionsOf(attempt))),
        Report,
      ),
    onDone(report) {
      changed(opened, report)
      form.clear({ ...opened, text: '' })
      draft.forget()
      announce(t.messageSent)
    },
  })
  const { subscribe, getValues } = form
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback() {
          const { reference, text } = getValues()
          if (text === '' || secretIn(text)) draft.forget()
          else draft.write({ reference, text })
        },
      }),
    [subscribe, getValues],
  )
  return (
    <ServiceForm form={form} submit={t.send} help={<HumanHelpInBrief />}>
      <TextArea
        label={t.text}
        hint={t.textHint}
        error={form.errorOf('text')}
        rows={4}
        {...form.register('text')}
      />
    </ServiceForm>
  )
}
