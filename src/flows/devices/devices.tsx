import { useLayoutEffect, useState } from 'react'
import { Link } from 'react-router-dom'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useMail } from '#src/help/mail.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { Guides } from './guides.tsx'
import { MigrationChecklist } from './migration-checklist.tsx'
import { mailAccountOf, useSignedIn, type Owner } from './owner.ts'
import { OwnerForm } from './owner-form.tsx'
import { texts } from './texts.ts'
import { Values } from './values.tsx'

/** One's mail on a phone, a tablet or a computer. */
export function Devices() {
  const t = useTexts(texts)
  const shell = useShell()
  const { mail } = useMail()
  return (
    <Page title={`${t.title} – ${shell.portal}`}>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{t.title}</h1>
        {mail ? (
          <SetUp mail={mail} />
        ) : (
          <Notice tone="info" title={t.off}>
            <p>{t.offText}</p>
            <HumanHelpInBrief />
          </Notice>
        )}
      </div>
    </Page>
  )
}

function SetUp({ mail }: { mail: NonNullable<ReturnType<typeof useMail>['mail']> }) {
  const t = useTexts(texts)
  const { wizard } = useShell()
  const signedIn = useSignedIn()
  const [typed, setTyped] = useState<Owner>()
  useLayoutEffect(() => {
    if (typed) document.getElementById('settings')?.focus()
  }, [typed])
  // What comes first hangs on who it is: shown before, the rest would move from under a finger.
  if (signedIn.isPending) return <Waiting active label={wizard.loading} />
  const owner = signedIn.owner ?? typed
  const account = owner && mailAccountOf(owner, mail)
  return (
    <>
      <p className="lead">{t.lead}</p>
      <MigrationChecklist />
      {!signedIn.owner && <OwnerForm onDone={setTyped} />}
      {account && <p className="soft">{t.preparedFor(account.address)}</p>}
      <Guides account={account} />
      <Values mail={mail} account={account} />
      <h2>{t.remember.title}</h2>
      <ul>
        {t.remember.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul className="needs">
        <li>
          <Link to={paths.sheet}>{t.sheet}</Link>
        </li>
        <li>
          <Link to={`${paths.help}?cas=telephone`}>{t.fails}</Link>
        </li>
      </ul>
      <HumanHelpInBrief />
    </>
  )
}
