import { academy } from '#src/academy/academy.ts'
import { useHydrated } from '#src/ui/use-hydrated.ts'

/**
 * A sentence that names the address the browser really is at. A page rendered ahead of time knows none and must claim
 * none: it keeps the room free with a name about as long.
 */
export function ThisSite({ sentence }: { sentence: (host: string) => string }) {
  const isKnown = useHydrated()
  return (
    <span className={isKnown ? undefined : 'invisible'}>
      {sentence(isKnown ? location.host : academy.domain)}
    </span>
  )
}
