import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, Navigate } from 'react-router-dom'
import { CallError } from '#src/api/problem.ts'
import type { Account } from '#src/contract/account.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { PasswordAsked } from './proof.tsx'
import { texts } from './texts.ts'
import { useAccount } from './use-account.ts'

interface AccountPageProps {
  title: string
  /** Instead of the title, once it is known whose account it is. */
  heading?: (account: Account) => string
  wide?: boolean
  children: (account: Account) => ReactNode
  /** What somebody whose password expired sees here; without it they are led to where they can change it. */
  whenExpired?: ReactNode
}

/** A page of the account of whoever is signed in. Nobody else's account shows, not even while it is being asked for. */
export function AccountPage({ title, heading, wide = false, children, whenExpired }: AccountPageProps) {
  const t = useTexts(texts)
  const shell = useShell()
  const isFirst = title === t.title
  const { data: account, error, isPending, refetch } = useAccount()
  if (error instanceof CallError && error.code === 'session-ended')
    return <Navigate replace to={paths.signIn} state={{ reason: 'session-ended' }} />
  if (account === null && !whenExpired) return <Navigate replace to={paths.accountPassword} />
  return (
    <Page title={`${title} – ${isFirst ? '' : `${t.title} – `}${shell.portal}`} wide={wide}>
      {account && !isFirst && (
        <p className="back">
          <Link className="button button--quiet" to={paths.account}>
            <ArrowLeft />
            {t.back}
          </Link>
        </p>
      )}
      <div className="sheet flow">
        <h1 tabIndex={-1}>{(account && heading?.(account)) ?? title}</h1>
        {account === null && whenExpired}
        {account && (
          // Whatever was typed for one person is gone when another shows.
          <PasswordAsked key={account.uid} uid={account.uid}>
            {children(account)}
          </PasswordAsked>
        )}
        {error instanceof CallError && account === undefined && (
          <Notice tone="error" live="assertive" title={shell.problems[error.code]}>
            <Button onClick={() => void refetch()}>{shell.form.retry}</Button>
          </Notice>
        )}
        <Waiting active={isPending} label={shell.wizard.loading} />
      </div>
    </Page>
  )
}
