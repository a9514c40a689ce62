import { useEffect, useEffectEvent, useState } from 'react'
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router-dom'
import { LONGEST_QUERY } from './search.ts'

/** How long the fingers rest before the address follows and the count is said aloud. */
const REST_MS = 500

/** Codes, NUMENs and telephone numbers hold digits in a row, in pairs perhaps: an address, kept and logged, never does. */
export const maySay = (text: string) => !/(?:\p{Nd}[\s\p{P}]*){3}/u.test(text)

/**
 * What is searched for: shown at once, and kept in the address as `?q=`, so that Back from a page finds it again.
 * @param onRest called when somebody has stopped typing
 */
export function useQueryText(onRest: (text: string) => void) {
  const [search, setSearch] = useSearchParams()
  const { key } = useLocation()
  const isOwn = useNavigationType() === NavigationType.Replace
  const asked = (search.get('q') ?? '').slice(0, LONGEST_QUERY)
  const [typed, setTyped] = useState(asked)
  const [seen, setSeen] = useState(key)
  // Back, Forward or a link: the field follows the address. What is typed meanwhile stays when the address follows it.
  if (seen !== key) {
    setSeen(key)
    if (!isOwn) setTyped(asked)
  }
  const rest = useEffectEvent(() => {
    if (typed === asked) return
    onRest(typed)
    setSearch(typed.trim() !== '' && maySay(typed) ? { q: typed } : {}, {
      replace: true,
      preventScrollReset: true,
    })
  })
  useEffect(() => {
    const timer = setTimeout(() => rest(), REST_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return [typed, setTyped] as const
}
