import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router-dom'

/** The page last arrived at; undefined for as long as nobody has done anything here. */
export type Whereabouts = RefObject<string | undefined>

/**
 * While a page loads it may redirect, and the focus stays where a full page load leaves it: before the skip link.
 * From the first gesture on, each change of page is a person's doing.
 */
export function useWhereabouts(): Whereabouts {
  const { pathname } = useLocation()
  const last = useRef<string>(undefined)
  const begin = useEffectEvent(() => {
    last.current ??= pathname
  })
  useLayoutEffect(() => {
    const end = new AbortController()
    // Assistive technology clicks and types without a mouse or a key.
    for (const gesture of ['click', 'keydown', 'input'])
      window.addEventListener(gesture, () => begin(), { capture: true, signal: end.signal })
    return () => end.abort()
  }, [])
  return last
}

/**
 * Beside the page, behind the same Suspense: by the time this runs the page and its heading are there. Here as
 * wherever else the focus moves by itself, it moves before what it moves to is seen: a moment later, on a slow phone,
 * it would be taken from somebody who has begun to type.
 */
export function Arrival({ lastRef }: { lastRef: Whereabouts }) {
  const { pathname } = useLocation()
  useLayoutEffect(() => {
    if (lastRef.current === undefined || lastRef.current === pathname) return
    lastRef.current = pathname
    // The page shows a moment before its address follows: whoever already types there keeps the focus.
    if (document.activeElement?.matches('main :is(input, textarea, select)')) return
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [pathname, lastRef])
  return null
}
