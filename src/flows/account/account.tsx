import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { answer } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { useService } from '#src/api/service.tsx'
import { Account as AccountView, SessionState } from '#src/contract/session.ts'
import { useAssistance } from '#src/help/assistance.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { texts } from './texts.ts'

/** The signed-in account: who the directory says one is, and the way out. */
export function Account() {
  const t = useTexts(texts)
  const shell = useShell()
  const { client } = useService()
  const account = useQuery({
    queryKey: ['account'],
    queryFn: () => answer(client.account.$get(), AccountView),
  })
  if (account.error instanceof CallError && account.error.code === 'session-ended')
    return <Navigate replace to={paths.signIn} state={{ reason: 'session-ended' }} />
  return (
    <Page title={`${t.title} – ${shell.portal}`}>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{account.data ? t.hello(account.data.firstName) : t.title}</h1>
        {account.data && <Identity account={account.data} />}
        {account.error instanceof CallError && !account.data && (
          <Notice tone="error" live="assertive" title={shell.problems[account.error.code]}>
            <Button onClick={() => void account.refetch()}>{shell.form.retry}</Button>
          </Notice>
        )}
        <Waiting active={account.isPending} label={shell.wizard.loading} />
      </div>
    </Page>
  )
}

function Identity({ account }: { account: AccountView }) {
  const t = useTexts(texts)
  const { form: words } = useShell()
  const assistance = useAssistance()
  const { client } = useService()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const copy = (value: string) => (
    <CopyButton value={value} label={words.copy} copiedLabel={words.copied} failedLabel={words.copyFailed} />
  )

  async function signOut() {
    // Gone from the screen whatever the network does; without a reply the session still ends by itself.
    await answer(client.sessions.current.$delete(), SessionState).catch(() => undefined)
    queries.clear()
    await navigate(paths.signIn, { replace: true, state: { reason: 'signed-out' } })
  }

  return (
    <>
      {!account.reachable && (
        <Notice tone="warning" title={t.unreachable}>
          {t.unreachableText(assistance)}
        </Notice>
      )}
      <h2>{t.identity}</h2>
      <FactList
        facts={[
          { label: t.name, value: <bdi>{`${account.firstName} ${account.lastName}`}</bdi> },
          { label: t.uid, value: account.uid, action: copy(account.uid) },
          { label: t.address, value: account.address, action: copy(account.address) },
        ]}
      />
      <p className="soft">{t.asKnown}</p>
      <div className="actions">
        {academy.links.webmail && (
          <a className="button" href={academy.links.webmail} rel="noopener noreferrer">
            {t.openMail}
          </a>
        )}
        <Button variant="secondary" onClick={() => void signOut()}>
          {t.signOut}
        </Button>
      </div>
    </>
  )
}
