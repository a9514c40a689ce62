import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answer } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { privateData } from '#src/api/session-news.ts'
import { CheckUp } from '#src/contract/check-up.ts'

const checkUpData = { queryKey: [...privateData.queryKey, 'check-up'] }

/** Everything that works in the account of whoever is signed in. */
export function useCheckUp() {
  const { client } = useService()
  return useQuery({ ...checkUpData, queryFn: () => answer(client['check-ups'].$get(), CheckUp) })
}

/** Takes the account as it is once the check-up is made. */
export function useEstablishCheckUp() {
  const queries = useQueryClient()
  return (checkUp: CheckUp) => queries.setQueryData(checkUpData.queryKey, checkUp)
}
