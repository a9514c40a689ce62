import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { answer } from '#src/api/client.ts'
import { isSilence } from '#src/api/silence.ts'
import { useService } from '#src/api/service.tsx'
import { onServiceTime } from '#src/api/service-time.ts'
import { Status } from '#src/contract/status.ts'
import { useShell } from '#src/i18n/shell.ts'

const MINUTE = 60_000

/**
 * Maintenance, messages that will be late, or a network that is gone. What a browser believes of its network is only a
 * reason to ask: whether there is an answer decides.
 */
export function StatusNews() {
  const { status: words, form } = useShell()
  const { client } = useService()
  const { data, error, refetch } = useQuery({
    queryKey: ['status'],
    queryFn: () => answer(client.status.$get(), Status),
    // A service that answers, if only that it is too busy, is not to be asked more often by every page.
    refetchInterval: ({ state }) => (isSilence(state.error) ? MINUTE / 6 : 5 * MINUTE),
  })
  useEffect(() => {
    const look = () => void refetch()
    const events = ['offline', 'online']
    for (const event of events) window.addEventListener(event, look)
    return () => {
      for (const event of events) window.removeEventListener(event, look)
    }
  }, [refetch])

  const isLost = isSilence(error)
  useEffect(
    // Anything else that is answered meanwhile, too.
    () => (isLost ? onServiceTime(() => void refetch({ cancelRefetch: false })) : undefined),
    [isLost, refetch],
  )

  const news = isLost
    ? form.unreachable
    : data?.maintenance
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
