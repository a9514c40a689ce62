import { useQuery } from '@tanstack/react-query'
import { useConnect } from '#src/api/service.tsx'
import { checkBrowser, checkService, type CheckName, type CheckResult } from './checks.ts'

/** Runs the checks as the page opens, and again when asked; never behind somebody’s back. */
const once = { gcTime: 0, staleTime: Infinity, retry: false, refetchOnReconnect: false } as const

/** What each of the checks says so far, in their order. */
export function useChecks(checks: readonly CheckName[]) {
  const connect = useConnect()
  const here = useQuery({ ...once, queryKey: ['help', 'browser'], queryFn: checkBrowser })
  const there = useQuery({ ...once, queryKey: ['help', 'service'], queryFn: () => checkService(connect) })
  const isRunning = here.isFetching || there.isFetching
  const known = [
    ...(here.isFetching ? [] : (here.data ?? [])),
    ...(there.isFetching ? [] : (there.data ?? [])),
  ]
  const results = checks.map(
    (check): CheckResult => known.find((result) => result.check === check) ?? { check, state: 'running' },
  )
  const runAgain = () => {
    void here.refetch()
    void there.refetch()
  }
  return { results, isRunning, runAgain }
}
