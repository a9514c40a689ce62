import { useEffect, useState } from 'react'
import { useWatch, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { useTexts } from '#src/i18n/texts.ts'
import { suggestEmail } from '#src/rules/email-typos.ts'
import { Button } from '#src/ui/button.tsx'
import { texts } from './texts.ts'

/** Nobody is corrected in the middle of a word; and on leaving the field, the button would move from under the finger. */
const PAUSE_MS = 1000

interface EmailHintProps<V extends FieldValues> {
  form: Pick<UseFormReturn<V>, 'control' | 'setValue' | 'setFocus'>
  name: Path<V>
  /** Once the suggestion is in the field, for a form that keeps what is typed. */
  onTaken?: () => void
}

/** In the hint of an e-mail field: asks whether another address was meant, where the domain looks like a slip. */
export function EmailHint<V extends FieldValues>({ form, name, onTaken }: EmailHintProps<V>) {
  const t = useTexts(texts).emailHint
  const typed: string = useWatch({ control: form.control, name })
  const [settled, setSettled] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const meant = settled === typed ? suggestEmail(typed) : undefined

  function take(address: string) {
    form.setValue(name, address as never)
    // The button goes with the question.
    form.setFocus(name)
    onTaken?.()
  }

  return (
    // Always there, so that what comes into it is announced.
    <div aria-live="polite">
      {meant !== undefined && (
        <>
          <p>{t.question(meant)}</p>
          <Button variant="quiet" onClick={() => take(meant)}>
            {t.take}
          </Button>
        </>
      )}
    </div>
  )
}
