import { useState } from 'react'
import { useTypedContact } from '#src/forms/typed-contact.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useHeadingFocus } from '#src/ui/heading-focus.ts'
import { Notice } from '#src/ui/notice.tsx'
import { StepHeading, useGo } from '#src/wizard/wizard.tsx'
import { useActivation } from './activation.tsx'
import { CodeForm } from './code-form.tsx'
import { ContactChoice } from './contact-choice.tsx'
import { texts } from './later/texts.ts'

/** Step 3: a private contact, verified by a code, or none. It may be corrected until the account is active. */
export function ContactStep() {
  const t = useTexts(texts).contact
  const go = useGo()
  const { activation } = useActivation()
  const { contactSettled, liveCode } = activation
  const phase = contactSettled ? 'settled' : liveCode ? 'code' : 'choice'
  const [changing, setChanging] = useState(false)
  const { noteTyped, inFull } = useTypedContact()
  const shown = changing ? 'choice' : phase
  useHeadingFocus(shown)

  const change = (
    <Button variant="quiet" onClick={() => setChanging(true)}>
      {t.change}
    </Button>
  )
  if (shown === 'choice')
    return (
      <ContactChoice
        onChosen={(typed, masked) => {
          setChanging(false)
          noteTyped(typed, masked)
        }}
      />
    )
  if (shown === 'code')
    return (
      <>
        <StepHeading>{t.codeHeading}</StepHeading>
        <p className="lead">{t.codeLead(inFull(liveCode?.sentTo ?? ''))}</p>
        <CodeForm mayBeManagers={false} secondary={change} />
      </>
    )
  const verified = contactSettled && 'verified' in contactSettled ? contactSettled.verified : undefined
  return (
    <>
      <StepHeading />
      <Notice tone={verified ? 'success' : 'warning'}>
        {verified ? t.settled(inFull(verified)) : t.settledNone}
      </Notice>
      <div className="actions">
        <Button onClick={() => go(activation)}>{t.next}</Button>
        {change}
      </div>
    </>
  )
}
