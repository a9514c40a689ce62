import { createContext, use, useLayoutEffect, useState, type ReactNode } from 'react'

const PrefixContext = createContext<(prefix: string | undefined) => void>(() => undefined)

interface PageProps {
  /** Title of the browser's tab: the page first, the portal last. */
  title: string
  /** Room for tables and card grids; a reading column otherwise. */
  wide?: boolean
  children: ReactNode
}

/** One page between header and footer, and the name it goes by in the browser's tab. */
export function Page({ title, wide, children }: PageProps) {
  const [prefix, setPrefix] = useState<string>()
  return (
    <PrefixContext value={setPrefix}>
      <title>{prefix ? `${prefix} ${title}` : title}</title>
      <div className={wide ? 'content content--wide' : 'content'}>{children}</div>
    </PrefixContext>
  )
}

/**
 * Puts a word before the page's title while something is wrong: "Erreur :" is the first thing heard, so it must be
 * there by the time the focus moves.
 */
export function useTitlePrefix(prefix: string | undefined) {
  const setPrefix = use(PrefixContext)
  useLayoutEffect(() => {
    setPrefix(prefix)
    return () => setPrefix(undefined)
  }, [prefix, setPrefix])
}
