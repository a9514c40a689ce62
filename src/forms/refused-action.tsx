import type { ReactNode } from 'react'
import type { CallError } from '#src/api/problem.ts'
import { duration } from '#src/i18n/duration.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useRefusals } from '#src/i18n/refusals.ts'
import { useShell } from '#src/i18n/shell.ts'
import { Notice } from '#src/ui/notice.tsx'

/** Why what a button asked for was not done, and until when to wait. */
export function RefusedAction({ error, children }: { error: CallError | undefined; children?: ReactNode }) {
  const { form } = useShell()
  const { problem } = useRefusals()
  const { language } = useLanguage()
  if (!error) return null
  const { code, retryAfter } = error
  return (
    <Notice tone="error" live="assertive">
      {problem(code)} {retryAfter !== undefined && form.retryIn(duration(language, retryAfter))}
      {children}
    </Notice>
  )
}
