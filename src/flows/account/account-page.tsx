import type { ReactNode } from 'react'
import { Navigate } from 'react-router-dom'
import type { Account } from '#src/contract/account.ts'
import { paths } from '#src/paths.ts'
import { PrivatePage } from './private-page.tsx'
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

/** A page of the account of whoever is signed in. */
export function AccountPage({ title, heading, wide, children, whenExpired }: AccountPageProps) {
  const query = useAccount()
  if (query.data === null && !whenExpired) return <Navigate replace to={paths.accountPassword} />
  return (
    <PrivatePage query={query} title={title} heading={heading} wide={wide} whenNull={whenExpired}>
      {children}
    </PrivatePage>
  )
}
