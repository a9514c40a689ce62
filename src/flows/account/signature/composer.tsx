import { useState, type ComponentProps } from 'react'
import type { Account } from '#src/contract/account.ts'
import { useRefusals } from '#src/i18n/refusals.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { normaliseTelephone } from '#src/rules/telephone.ts'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { Preview } from './preview.tsx'
import { texts } from './texts.ts'
import { toHtml, toText, write, type Typed } from './written.ts'

const nothingYet: Typed = { role: '', workplace: '', telephone: '', hours: '', showsAddress: true }

/** What one adds, the signature it makes, and its copies. Nothing typed here is sent or kept. */
export function Composer({ account }: { account: Account }) {
  const t = useTexts(texts)
  const { form: words } = useShell()
  const refused = useRefusals()
  const [typed, setTyped] = useState(nothingYet)
  const [leftTelephone, setLeftTelephone] = useState(false)
  const isWrong = typed.telephone.trim() !== '' && normaliseTelephone(typed.telephone) === undefined

  const field = (name: Exclude<keyof Typed, 'showsAddress'>): ComponentProps<typeof TextField> => ({
    name,
    label: t[name],
    optionalLabel: words.optional,
    value: typed[name],
    onChange: ({ target }) => setTyped((before) => ({ ...before, [name]: target.value })),
  })
  const paragraphs = write(account, typed)
  const copying = { ...words.copy, value: toText(paragraphs), failedLabel: t.copyFailed }

  return (
    <div className="composer">
      <section className="flow">
        <h2>{t.yours}</h2>
        <p className="soft">{t.known}</p>
        <TextField {...field('role')} hint={t.roleHint} maxLength={80} autoComplete="organization-title" />
        <TextField {...field('workplace')} maxLength={100} autoComplete="organization" />
        <TextField
          {...field('telephone')}
          hint={t.telephoneHint}
          type="tel"
          size={20}
          maxLength={40}
          autoComplete="tel"
          error={leftTelephone && isWrong && refused.field('phone-format')}
          onBlur={() => setLeftTelephone(true)}
        />
        <TextField {...field('hours')} hint={t.hoursHint} maxLength={60} autoComplete="off" />
        <Checkbox
          name="showsAddress"
          label={t.showAddress}
          checked={typed.showsAddress}
          onChange={({ target }) => setTyped((before) => ({ ...before, showsAddress: target.checked }))}
        />
      </section>
      <section className="flow">
        <h2>{t.preview}</h2>
        <Preview paragraphs={paragraphs} />
        <div className="actions">
          <CopyButton {...copying} variant="primary" className="" html={toHtml(paragraphs)} label={t.copy} />
          <CopyButton {...copying} className="" label={t.copyText} />
        </div>
      </section>
    </div>
  )
}
