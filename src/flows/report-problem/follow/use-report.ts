import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answer } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { useConnect } from '#src/api/service.tsx'
import { privateData } from '#src/api/session-news.ts'
import { OwnReports, Report } from '#src/contract/report.ts'

/** The key is empty where this visit, or whoever is signed in, sent the report. */
export interface Opened {
  reference: string
  key: string
}

/** The page looks for news as long as it is looked at. No session is needed, so none is kept awake. */
const NEWS_EVERY = 30_000

const reportData = ({ reference, key }: Opened) => [...privateData.queryKey, 'report', reference, key]
const ownData = { queryKey: [...privateData.queryKey, 'reports'] }

/** A report with everything sent and answered. */
export function useReport(opened: Opened) {
  const connect = useConnect()
  return useQuery({
    queryKey: reportData(opened),
    queryFn: () =>
      answer(
        connect().then(({ client }) => client.reports.view.$post({ json: opened })),
        Report,
      ),
    // A refusal stays one; and one who guesses keys is not helped to.
    refetchInterval: ({ state: { error } }) =>
      error instanceof CallError && !error.isUncertain ? false : NEWS_EVERY,
  })
}

/** What this visit, or whoever is signed in, has reported. */
export function useOwnReports() {
  const connect = useConnect()
  return useQuery({
    ...ownData,
    queryFn: () =>
      answer(
        connect().then(({ client }) => client.reports.$get()),
        OwnReports,
      ),
  })
}

/** Takes the service's newest word on a report, or its end. */
export function useEstablishReport() {
  const queries = useQueryClient()
  return {
    changed: (opened: Opened, report: Report) => queries.setQueryData(reportData(opened), report),
    erased(opened: Opened) {
      queries.removeQueries({ queryKey: reportData(opened) })
      return queries.resetQueries(ownData)
    },
  }
}
