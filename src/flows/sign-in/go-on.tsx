import { useEffect, useLayoutEffect, useRef } from 'react'
import { Link } from 'react-router-dom'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Page } from '#src/ui/page.tsx'
import type { AskedService } from './asked-service.ts'
import { texts } from './texts.ts'

/**
 * Signed in, and on the way to the service that was asked for: by its own link, which follows itself unless one
 * wanted to be warned. On a slow network one sees meanwhile where one is going.
 */
export function GoOn({ to: { service, host, href }, warn }: { to: AskedService; warn: boolean }) {
  const t = useTexts(texts)
  const shell = useShell()
  const name = service.name[useLanguage().language]
  const heading = useRef<HTMLHeadingElement>(null)
  const link = useRef<HTMLAnchorElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    if (!warn) link.current?.click()
  }, [warn])
  return (
    <Page title={`${t.goOn.title(name)} – ${shell.portal}`}>
      <div className="sheet flow">
        <h1 ref={heading} tabIndex={-1}>
          {t.goOn.title(name)}
        </h1>
        <p>{t.goOn.text(host)}</p>
        <p>{t.goOn.beware(host)}</p>
        <div className="actions">
          <a ref={link} className="button" href={href} rel="noopener noreferrer">
            {t.goOn.go(name)}
          </a>
          <Link className="button button--secondary" to={paths.account}>
            {t.goOn.stay}
          </Link>
        </div>
      </div>
    </Page>
  )
}
