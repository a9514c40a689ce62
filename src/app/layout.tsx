import { Suspense, useEffect, useRef, type RefObject } from 'react'
import { Link, NavLink, Outlet, useLocation } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { isDemonstration } from '#src/api/service.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { paths } from '#src/paths.ts'
import { Wordmark } from '#src/ui/wordmark.tsx'
import { Banner } from './banner.tsx'
import { Boundary } from './boundary.tsx'
import { Footer } from './footer.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { rooms } from './rooms.ts'

/** Header, page, footer. After a navigation the page's heading takes the focus, as after a full page load. */
export function Layout() {
  const shell = useShell()
  const { pathname } = useLocation()
  const seen = useRef(pathname)
  return (
    <div className="page">
      <a className="skip-link" href="#content">
        {shell.skip}
      </a>
      <header className="header">
        <Link to={paths.home}>
          <Wordmark name={shell.portal} />
        </Link>
        <nav className="header__nav" aria-label={shell.nav.label}>
          <NavLink to={paths.account}>{shell.nav.account}</NavLink>
          <LanguageMenu />
        </nav>
      </header>
      <Banner />
      <main id="content" tabIndex={-1}>
        <Boundary key={pathname.split('/')[1]}>
          <Suspense>
            <Outlet />
            <Arrival seenRef={seen} />
          </Suspense>
        </Boundary>
      </main>
      <Footer academy={academy} />
      {isDemonstration && (
        <Suspense>
          <rooms.drawer />
        </Suspense>
      )}
    </div>
  )
}

/** Beside the page, behind the same Suspense: by the time this runs the page and its heading are there. */
function Arrival({ seenRef }: { seenRef: RefObject<string> }) {
  const { pathname } = useLocation()
  useEffect(() => {
    if (seenRef.current === pathname) return
    seenRef.current = pathname
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [pathname, seenRef])
  return null
}
