import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answer } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { useService } from '#src/api/service.tsx'
import { privateData } from '#src/api/session-news.ts'
import { Account, Activity } from '#src/contract/account.ts'

/** Who is signed in, as the directory knows them; null when their password expired, and only changing it is possible. */
export function useAccount() {
  const { client } = useService()
  return useQuery({
    ...privateData,
    // An answer and not a failure: asked again, it must not take what is being typed off the screen.
    queryFn: () =>
      answer(client.account.$get(), Account).catch((error: unknown) => {
        if (error instanceof CallError && error.code === 'password-expired') return null
        throw error
      }),
  })
}

const activityData = { queryKey: [...privateData.queryKey, 'activity'] }

/** What happened on the account, and where it is open. */
export function useActivity() {
  const { client } = useService()
  return useQuery({ ...activityData, queryFn: () => answer(client.activity.$get(), Activity) })
}

/** Takes the service's newest word, which every change is answered with. */
export function useEstablish() {
  const queries = useQueryClient()
  return {
    account: (account: Account) => queries.setQueryData(privateData.queryKey, account),
    activity: (activity: Activity) => queries.setQueryData(activityData.queryKey, activity),
  }
}
