import { Link } from 'react-router-dom'
import type { Academy } from '#src/academy/schema.ts'
import { useAssistance } from '#src/help/assistance.ts'
import { ThisSite } from '#src/help/this-site.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { paths } from '#src/paths.ts'
import { ThemeMenu } from './theme-menu.tsx'

const links = ['help', 'report', 'contact', 'accessibility', 'personalData', 'legalNotice'] as const

/** What it must never look like is phishing: its exact domain, what it never asks, and a person to call. */
export function Footer({ academy }: { academy: Academy }) {
  const { footer, tagline } = useShell()
  const assistance = useAssistance()
  return (
    <footer className="footer flow">
      <p>
        <strong>{tagline(academy.ofName)}</strong>
      </p>
      <p>
        {footer.never} <ThisSite sentence={footer.domain} />
      </p>
      <p>
        {footer.help} {footer.call(assistance)}
      </p>
      <p>
        {footer.strangeAlert} <Link to={paths.undo}>{footer.undo}</Link>
      </p>
      <ul className="footer__links">
        {links.map((page) => (
          <li key={page}>
            <Link to={paths[page]}>{footer.links[page]}</Link>
          </li>
        ))}
      </ul>
      <ThemeMenu />
    </footer>
  )
}
