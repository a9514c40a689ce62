import { useWatch } from 'react-hook-form'
import { useTexts } from '#src/i18n/texts.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { texts } from './texts.ts'
import type { ReportForm } from './use-report-form.ts'

interface SentAlongProps {
  form: ReportForm
  /** The exact texts; what there is none of is not asked about. */
  offered: { diagnostics: string; checks: string }
}

/** What goes with the message unless one would not have it: each text as it is sent, and its checkbox. */
export function SentAlong({ form, offered }: SentAlongProps) {
  const t = useTexts(texts).along
  const [diagnostics, checks] = useWatch({ control: form.control, name: ['diagnostics', 'checks'] })
  const sent = { diagnostics, checks }
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {(['diagnostics', 'checks'] as const)
        .filter((name) => offered[name] !== '')
        .map((name) => (
          <div key={name} className="flow">
            <Checkbox
              id={name}
              label={t[name]}
              error={form.errorOf(name)}
              aria-describedby={`${name}-text`}
              checked={sent[name] !== ''}
              onChange={({ target }) => form.setValue(name, target.checked ? offered[name] : '')}
            />
            <p id={`${name}-text`} className="as-written exact">
              {offered[name]}
            </p>
          </div>
        ))}
    </>
  )
}
