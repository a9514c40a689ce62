import { useState } from 'react'
import type { Character, DemoControls } from '#src/api/connect.ts'
import { localeOf } from '#src/contract/language.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { formatManagerCode } from '#src/rules/codes.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { SelectField } from '#src/ui/select-field.tsx'
import { texts } from './texts.ts'

/** A person to play: everything they would know by heart, and what may happen to them. */
export function People({ people, controls }: { people: Character[]; controls: DemoControls }) {
  const t = useTexts(texts)
  const [uid, setUid] = useState('')
  const person = people.find((candidate) => candidate.uid === uid)
  return (
    <section className="flow">
      <h3>{t.people}</h3>
      <p>{t.peopleText}</p>
      <SelectField
        id="demo-person"
        label={t.choose}
        value={uid}
        onChange={(event) => setUid(event.currentTarget.value)}
      >
        <option value="">–</option>
        {people.map(({ uid: id, firstName, lastName, state }) => (
          <option key={id} value={id}>
            {`${firstName} ${lastName} (${t.states[state]})`}
          </option>
        ))}
      </SelectField>
      {person && <Person key={uid} person={person} controls={controls} />}
    </section>
  )
}

function Person({ person, controls }: { person: Character; controls: DemoControls }) {
  const t = useTexts(texts)
  const { form: words } = useShell()
  const { language } = useLanguage()
  const [code, setCode] = useState<string>()
  const { contacts, knownToHr } = person
  const reached = knownToHr === undefined ? contacts : [...contacts, t.facts.knownToHr(knownToHr)]
  const born = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(person.birthDate),
  )
  return (
    <>
      <FactList
        facts={[
          { label: t.facts.uid, value: person.uid },
          { label: t.facts.numen, value: <code>{person.numen}</code> },
          { label: t.facts.born, value: born },
          { label: t.facts.password, value: person.password ? <code>{person.password}</code> : t.facts.none },
          { label: t.facts.contacts, value: reached.join(', ') || t.facts.none },
        ]}
      />
      <Checkbox
        id="demo-loaded"
        label={t.loaded}
        checked={person.loaded}
        onChange={(event) => void controls.setLoaded(person.uid, event.currentTarget.checked)}
      />
      <Button variant="secondary" onClick={() => void controls.issueManagerCode(person.uid).then(setCode)}>
        {t.managerCode}
      </Button>
      {code && (
        <Notice tone="success" live="polite" title={t.managerCodeIs}>
          <p className="message__code">
            <code>{formatManagerCode(code)}</code>
            <CopyButton value={code} {...words.copy} label={t.copyCode} />
          </p>
        </Notice>
      )}
    </>
  )
}
