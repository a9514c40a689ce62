import { useQuery, useQueryClient } from '@tanstack/react-query'
import { accountQuery } from '#src/api/account.ts'
import { answer } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { privateData } from '#src/api/session-news.ts'
import { Activity, type Account } from '#src/contract/account.ts'

/** Whose account the page shows. */
export const useAccount = () => useQuery(accountQuery(useService()))

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
