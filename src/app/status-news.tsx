import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { answer } from '#src/api/client.ts'
import { useService } from '#src/api/service.tsx'
import { Status } from '#src/contract/status.ts'
import { useShell } from '#src/i18n/shell.ts'

const MINUTE = 60_000

/** Maintenance, or messages that will be late. Asking is also what begins this browser's visit. */
export function StatusNews() {
  const { status: words } = useShell()
  const { client } = useService()
  const { data } = useQuery({
    queryKey: ['status'],
    queryFn: () => answer(client.status.$get(), Status),
    refetchInterval: 5 * MINUTE,
  })
  const news = data?.maintenance
    ? words.maintenance
    : data?.mail === 'delayed'
      ? words.mailDelayed
      : undefined
  return (
    news && (
      <div className="banner">
        <TriangleAlert />
        <p>{news}</p>
      </div>
    )
  )
}
