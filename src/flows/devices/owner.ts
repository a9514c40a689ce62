import { useQuery } from '@tanstack/react-query'
import { accountQuery } from '#src/api/account.ts'
import { useService } from '#src/api/service.tsx'
import type { Academy } from '#src/academy/schema.ts'
import type { MailAccount } from '#src/rules/mail-account.ts'
import { oneLine } from '#src/rules/one-line.ts'

/** Whose mail is set up: signed in, as the directory knows them; otherwise as they typed it, without a name. */
export interface Owner {
  uid: string
  address: string
  name?: string
}

/** Who is signed in. Nobody is asked to be: where the service refuses or is silent, one types both values. */
export function useSignedIn(): { isPending: boolean; owner: Owner | undefined } {
  const { data, isPending } = useQuery({ ...accountQuery(useService()), retry: false })
  if (!data) return { isPending, owner: undefined }
  const { uid, address, firstName, lastName } = data
  return { isPending, owner: { uid, address, name: oneLine(`${firstName} ${lastName}`) } }
}

/** What a mail program of theirs is told. */
export function mailAccountOf(
  { uid, address, name }: Owner,
  { imap, smtp, userName }: NonNullable<Academy['mail']>,
): MailAccount {
  return { address, displayName: name, userName: { uid, address }[userName], imap, smtp }
}
