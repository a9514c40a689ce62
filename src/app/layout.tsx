import { Suspense } from 'react'
import { Link, NavLink, Outlet, useLocation } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { isDemonstration } from '#src/api/service.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { paths } from '#src/paths.ts'
import { Wordmark } from '#src/ui/wordmark.tsx'
import { Arrival, useWhereabouts } from './arrival.tsx'
import { Banner } from './banner.tsx'
import { Boundary } from './boundary.tsx'
import { Footer } from './footer.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { OnceHydrated } from './once-hydrated.tsx'
import { rooms } from './rooms.ts'

/** Header, page, footer. After a navigation the page's heading takes the focus. */
export function Layout() {
  const shell = useShell()
  const { pathname } = useLocation()
  const whereabouts = useWhereabouts()
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
            <Arrival lastRef={whereabouts} />
          </Suspense>
        </Boundary>
      </main>
      <Footer academy={academy} />
      {isDemonstration && (
        <OnceHydrated>
          <rooms.drawer />
        </OnceHydrated>
      )}
    </div>
  )
}
