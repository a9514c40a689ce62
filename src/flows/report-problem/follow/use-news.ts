import { useEffect, useRef } from 'react'
import { useAnnounce } from '#src/ui/live.tsx'

/** Announces that there is more than when the page was last looked at. */
export function useNews(count: number | undefined, words: string) {
  const announce = useAnnounce()
  const known = useRef(count)
  useEffect(() => {
    if (count !== undefined && known.current !== undefined && count > known.current) announce(words)
    known.current = count ?? known.current
  }, [count, words, announce])
}
