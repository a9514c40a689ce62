import { useState, type FocusEvent } from 'react'
import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { normaliseNumen, numenFault, numenHints, type NumenHint } from '#src/rules/numen.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import type { IdentityForm } from './identity-fields.tsx'
import { texts } from './texts.ts'

/**
 * The NUMEN, tidied up and checked while leaving the field. Its shape is only ever hinted at: any shape exists. What goes,
 * goes while one types: on leaving, the button would move from under the finger.
 */
export function NumenField({ form }: { form: IdentityForm }) {
  const t = useTexts(texts)
  const [hints, setHints] = useState<NumenHint[]>([])
  const read = () => normaliseNumen(form.getValues('numen'))

  function type() {
    const numen = read()
    const isPossible = !numenFault(numen)
    if (isPossible) form.clearErrors('numen')
    setHints(isPossible ? numenHints(numen) : [])
  }

  function leave({ relatedTarget }: FocusEvent) {
    const numen = read()
    if (numen === '') return
    form.setValue('numen', numen)
    // Whoever presses a button asks for more than this: its answer tells what is wrong.
    if (!(relatedTarget instanceof HTMLButtonElement)) void form.trigger('numen')
  }

  const doubts = hints.map(({ position, found, suggested }) =>
    suggested ? t.numenSuggested(position, found, suggested) : t.numenShape(position, found),
  )
  return (
    <div className="flow">
      <TextField
        label={t.numen}
        hint={t.numenHint}
        error={form.errorOf('numen')}
        size={20}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        {...form.register('numen', { onChange: type, onBlur: leave })}
      />
      <p role="status" className="field__status">
        {doubts.length > 0 && [...doubts, t.numenCheck].join(' ')}
      </p>
      <Disclosure summary={t.whatIsNumen}>
        <p>{t.numenHelp}</p>
        <p>
          <Link to={paths.numenUnknown}>{t.numenUnknown}</Link>
        </p>
      </Disclosure>
    </div>
  )
}
