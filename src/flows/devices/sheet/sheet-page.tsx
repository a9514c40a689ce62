import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Page } from '#src/ui/page.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useSignedIn, type Owner } from '../owner.ts'
import { Sheet } from './sheet.tsx'
import { texts } from './texts.ts'

/** A page of paper for an agent or a school: filled in here, printed, and nothing of it sent or kept. */
export function SheetPage() {
  const t = useTexts(texts)
  const shell = useShell()
  const { isPending, owner } = useSignedIn()
  return (
    <Page title={`${t.title} – ${shell.portal}`} wide>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{t.title}</h1>
        <p className="lead screen-only">{t.lead}</p>
        {/* A field that is filled in while one types in it would take back what was typed. */}
        {isPending ? <Waiting active label={shell.wizard.loading} /> : <Composer owner={owner} />}
      </div>
    </Page>
  )
}

function Composer({ owner }: { owner: Owner | undefined }) {
  const { form: t } = useTexts(texts)
  const { form: words } = useShell()
  const [who, setWho] = useState({
    school: '',
    name: owner?.name ?? '',
    uid: owner?.uid ?? '',
    address: owner?.address ?? '',
  })
  const field = (name: keyof typeof who) => ({
    name,
    label: t[name],
    optionalLabel: words.optional,
    maxLength: 100,
    autoComplete: 'off',
    value: who[name],
    onChange: ({ target }: { target: HTMLInputElement }) => setWho({ ...who, [name]: target.value }),
  })
  return (
    <div className="composer">
      <section className="flow screen-only">
        <h2>{t.title}</h2>
        <p>{t.note}</p>
        <TextField {...field('school')} />
        <TextField {...field('name')} />
        <TextField {...field('uid')} />
        <TextField {...field('address')} />
        <Button icon={<Printer />} onClick={() => window.print()}>
          {t.print}
        </Button>
      </section>
      <Sheet who={[who.school, who.name, who.uid, who.address]} />
    </div>
  )
}
