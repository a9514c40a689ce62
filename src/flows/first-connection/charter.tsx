import type { UseFormRegisterReturn } from 'react-hook-form'
import { useTexts } from '#src/i18n/texts.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { texts } from './texts.ts'

/** The charter in three lines, in full one click away, and the box that accepts it. */
export function Charter({ checkbox, error }: { checkbox: UseFormRegisterReturn; error: string | undefined }) {
  const t = useTexts(texts).identity
  return (
    <section className="flow">
      <h2>{t.charterTitle}</h2>
      <ul>
        {t.charterLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Disclosure summary={t.charterMore}>
        {t.charterFull.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Disclosure>
      <Checkbox label={t.charterAccept} error={error} {...checkbox} />
    </section>
  )
}
