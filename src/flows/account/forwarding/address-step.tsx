import { Link } from 'react-router-dom'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Notice } from '#src/ui/notice.tsx'
import { AddressForm } from './address-form.tsx'
import { pathOf, type StepProps } from './steps.ts'
import { texts } from './texts.ts'
import { useWords } from './use-words.ts'

/** Where mail is to go, and for how long: the académie's policy first. */
export function AddressStep({ forward, onDone }: StepProps) {
  const t = useTexts(texts)
  const { when } = useWords()
  const { policy, from, asked } = forward
  if (policy === 'forbidden') return <Forbidden />
  return (
    <>
      <p className="lead">{t.lead}</p>
      {from === undefined ? (
        <AddressForm
          forward={forward}
          onSaved={(saved) => onDone(saved, saved.candidate ? undefined : 'changed')}
        />
      ) : (
        <Notice tone="info" title={t.tooSoon}>
          <p>{t.tooSoonText(when(from))}</p>
        </Notice>
      )}
      {asked && (
        <p>
          <Link to={pathOf('termine')}>{t.form.current}</Link>
        </p>
      )}
    </>
  )
}

/** Why there is none to set, and what to do instead. */
export function Forbidden() {
  const t = useTexts(texts)
  return (
    <>
      <Notice tone="info" title={t.forbidden}>
        <p>{t.forbiddenText}</p>
        <p>{t.forbiddenStays}</p>
      </Notice>
      <p>
        <Link to={paths.devices}>{t.phone}</Link>
      </p>
      <HumanHelpInBrief />
    </>
  )
}
