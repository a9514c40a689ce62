import { useTexts } from '#src/i18n/texts.ts'
import { texts } from './texts.ts'

/** An address as people read it, and beside it as servers do: one may imitate another (T-FWD-09). */
export function Destination({ to, shown }: { to: string; shown: string }) {
  const t = useTexts(texts)
  return (
    <>
      <bdi>{shown}</bdi>
      {to !== shown && <p className="field__hint">{t.network(to)}</p>}
    </>
  )
}
