import { useLayoutEffect, useRef } from 'react'
import { Link } from 'react-router-dom'
import { HumanHelpInBrief } from '#src/help/human-help.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { useTitlePrefix } from '#src/ui/page.tsx'
import { texts } from './texts.ts'

/** The one answer when no account may be activated: its reasons, never which one, and a person to turn to. */
export function RefusedNotice() {
  const t = useTexts(texts).refused
  const shell = useShell()
  const box = useRef<HTMLElement>(null)
  useTitlePrefix(shell.form.error)
  useLayoutEffect(() => box.current?.focus(), [])
  return (
    <ErrorSummary ref={box} title={t.title}>
      <div className="flow">
        <p>{t.reasons}</p>
        <ul>
          <li>{t.typo}</li>
          <li>
            {t.active} <Link to={paths.signIn}>{t.signIn}</Link>.{' '}
            <Link to={paths.forgottenIdentifier}>{t.forgottenIdentifier}</Link>{' '}
            <Link to={paths.forgottenPassword}>{t.forgottenPassword}</Link>
          </li>
          <li>{t.recruit}</li>
        </ul>
        <HumanHelpInBrief />
      </div>
    </ErrorSummary>
  )
}
