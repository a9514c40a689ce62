import { useState } from 'react'
import { useTexts } from '#src/i18n/texts.ts'
import { likelyUid } from '#src/rules/uid.ts'
import { TextField } from '#src/ui/text-field.tsx'
import { takeTypedEarly } from '#src/ui/typed-early.ts'
import { texts } from './texts.ts'

/** What an identifier looks like for the name typed here: reckoned on the page, sent nowhere, kept nowhere. */
export function LikelyIdentifier() {
  const t = useTexts(texts).likely
  const [firstName, setFirstName] = useState('')
  const [lastName, setLastName] = useState('')
  const isKnown = firstName.trim() !== '' && lastName.trim() !== ''
  return (
    <>
      <p>{t.lead}</p>
      <TextField
        label={t.firstName}
        id="likely-firstName"
        name="firstName"
        autoComplete="given-name"
        spellCheck={false}
        value={firstName}
        ref={takeTypedEarly(({ value }) => setFirstName(value))}
        onChange={(event) => setFirstName(event.currentTarget.value)}
      />
      <TextField
        label={t.lastName}
        id="likely-lastName"
        name="lastName"
        autoComplete="family-name"
        spellCheck={false}
        value={lastName}
        ref={takeTypedEarly(({ value }) => setLastName(value))}
        onChange={(event) => setLastName(event.currentTarget.value)}
      />
      <p role="status">{isKnown ? t.looksLike(likelyUid(firstName, lastName)) : t.waiting}</p>
    </>
  )
}
