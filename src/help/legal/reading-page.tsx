import type { ReactNode } from 'react'
import { useShell } from '#src/i18n/shell.ts'
import { Page } from '#src/ui/page.tsx'

interface ReadingPageProps {
  title: string
  /** Room for tables. */
  wide?: boolean
  children: ReactNode
}

/** A text to read, under its title. */
export function ReadingPage({ title, wide = false, children }: ReadingPageProps) {
  const { portal } = useShell()
  return (
    <Page title={`${title} – ${portal}`} wide={wide}>
      <article className="sheet flow">
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </article>
    </Page>
  )
}
