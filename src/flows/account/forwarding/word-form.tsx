import { answer, optionsOf } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Forward, PassTest } from '#src/contract/forward.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { TextField } from '#src/ui/text-field.tsx'
import { RefusalHelp } from '../refusals.tsx'
import { texts } from './texts.ts'
import { useForwardForm } from './use-forward.ts'

interface WordFormProps {
  uid: string
  /** Where the message is to be found. */
  shown: string
  onPassed: (forward: Forward) => void
}

/** The word that only the forwarded message holds. */
export function WordForm({ uid, shown, onPassed }: WordFormProps) {
  const t = useTexts(texts).test.word
  const { client } = useService()
  const form = useForwardForm({
    name: 'forward-word',
    schema: PassTest,
    defaultValues: { word: '' },
    labels: { word: t.label },
    send: (json, attempt) =>
      answer(client.forward.tests.word.$post({ json }, optionsOf(attempt, uid)), Forward),
    onDone: (forward) => onPassed(forward),
  })
  return (
    <section className="flow">
      <h2>{t.title}</h2>
      <p>{t.text(shown)}</p>
      <ServiceForm form={form} submit={t.submit} help={<RefusalHelp problem={form.problem} />}>
        <TextField
          label={t.label}
          error={form.errorOf('word')}
          size={10}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          {...form.register('word')}
        />
      </ServiceForm>
    </section>
  )
}
