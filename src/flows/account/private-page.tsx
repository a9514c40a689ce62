import type { UseQueryResult } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, Navigate, useLocation } from 'react-router-dom'
import { CallError } from '#src/api/problem.ts'
import { useRefusals } from '#src/i18n/refusals.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { PasswordAsked } from './proof.tsx'
import { SessionEnding } from './session-ending.tsx'
import { texts } from './texts.ts'

interface PrivatePageProps<T> {
  /** What only whoever is signed in may see; null when there is nothing yet but `children` know what to say. */
  query: UseQueryResult<T | null>
  title: string
  /** Instead of the title, once it is known whose account it is. */
  heading?: ((data: T) => string) | undefined
  wide?: boolean | undefined
  /** Whether the account itself is open to them, one step back. */
  hasBack?: (data: T) => boolean
  children: (data: T) => ReactNode
  whenNull?: ReactNode
}

/** Where the service sends whoever asks for something that is closed to them just now. */
const elsewhere: Partial<Record<CallError['code'], string>> = {
  'session-ended': paths.signIn,
  'account-blocked': paths.accountCheckUp,
  'password-expired': paths.accountPassword,
}

/** A page for whoever is signed in. Nobody else's account shows, not even while it is being asked for. */
export function PrivatePage<T extends { uid: string }>(props: PrivatePageProps<T>) {
  const { query, title, heading, wide = false, hasBack, children, whenNull } = props
  const t = useTexts(texts)
  const shell = useShell()
  const { problem } = useRefusals()
  const { pathname } = useLocation()
  const isFirst = title === t.title
  const { data, error, isPending, refetch } = query
  const code = error instanceof CallError ? error.code : undefined
  const way = code && elsewhere[code]
  // Whoever signs in again finds the page they wanted.
  if (way) return <Navigate replace to={way} state={{ reason: code, then: pathname }} />
  return (
    <Page title={`${title} – ${isFirst ? '' : `${t.title} – `}${shell.portal}`} wide={wide}>
      {data && !isFirst && (hasBack?.(data) ?? true) && (
        <p className="back">
          <Link className="button button--quiet" to={paths.account}>
            <ArrowLeft />
            {t.back}
          </Link>
        </p>
      )}
      <div className="sheet flow" aria-busy={isPending}>
        <h1 tabIndex={-1}>{(data && heading?.(data)) ?? title}</h1>
        {data === null && whenNull}
        {data && (
          // Whatever was typed for one person is gone when another shows.
          <PasswordAsked key={data.uid} uid={data.uid}>
            {children(data)}
          </PasswordAsked>
        )}
        {data !== undefined && <SessionEnding refetch={refetch} />}
        {code && data === undefined && (
          <Notice tone="error" live="assertive" title={problem(code)}>
            <Button onClick={() => void refetch()}>{shell.form.retry}</Button>
          </Notice>
        )}
        <Waiting active={isPending} label={shell.wizard.loading} />
      </div>
    </Page>
  )
}
