import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { normaliseNumen, numenFault, numenHints } from '#src/rules/numen.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import type { IdentityForm } from './identity-fields.tsx'
import { texts } from './texts.ts'

/** The NUMEN, tidied up and checked while leaving the field. Its shape is only ever hinted at: any shape exists. */
export function NumenField({ form }: { form: IdentityForm }) {
  const t = useTexts(texts)
  const [hint, setHint] = useState<string>()

  function leave() {
    const numen = normaliseNumen(form.getValues('numen'))
    if (numen === '') {
      setHint(undefined)
      return
    }
    form.setValue('numen', numen)
    void form.trigger('numen')
    const hints = numenFault(numen) ? [] : numenHints(numen)
    const doubts = hints.map(({ position, found, suggested }) =>
      suggested ? t.numenSuggested(position, found, suggested) : t.numenShape(position, found),
    )
    setHint(doubts.length > 0 ? [...doubts, t.numenCheck].join(' ') : undefined)
  }

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
        {...form.register('numen', { onBlur: leave })}
      />
      <p role="status" className="field__status">
        {hint}
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
