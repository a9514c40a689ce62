import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * On a page that changes without a change of address: its heading takes the focus when it says something new.
 * @param seen what it said before, held by a part of the page that stays
 */
export function useHeadingFocus(heading: string, seen?: RefObject<string | undefined>) {
  const own = useRef<string>(undefined)
  const last = seen ?? own
  useLayoutEffect(() => {
    if (last.current !== undefined && last.current !== heading)
      document.querySelector<HTMLElement>('main h1')?.focus()
    last.current = heading
  }, [heading, last])
}
