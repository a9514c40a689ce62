import { useQuery } from '@tanstack/react-query'
import { answer } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { useConnect } from '#src/api/service.tsx'
import { privateData } from '#src/api/session-news.ts'
import { Account } from '#src/contract/account.ts'

/** Who is signed in; null for everybody else, who then says who they are. */
export function useReporter() {
  const connect = useConnect()
  return useQuery({
    queryKey: [...privateData.queryKey, 'reporter'],
    queryFn: () =>
      answer(
        connect().then(({ client }) => client.account.$get()),
        Account,
      ).catch((error: unknown) => {
        // Whatever closes the account to them, a report stays open.
        if (error instanceof CallError && !error.isUncertain) return null
        throw error
      }),
  })
}
