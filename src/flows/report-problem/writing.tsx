import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import { CallError } from '#src/api/problem.ts'
import { privateData } from '#src/api/session-news.ts'
import type { ReportCategory } from '#src/contract/report.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Waiting } from '#src/ui/progress.tsx'
import { texts as followTexts } from './follow/texts.ts'
import { ReportForm } from './report-form.tsx'
import { texts } from './texts.ts'
import { useReporter } from './use-reporter.ts'

/** The form, once it is known who writes; whoever's session ends meanwhile goes on with what they typed. */
export function Writing({ category, checks }: { category: ReportCategory; checks: string }) {
  const t = useTexts(texts)
  const { categories } = useTexts(followTexts)
  const { form: words, wizard } = useShell()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { data: reporter, error, isPending, refetch } = useReporter()
  const [ended, setEnded] = useState<CallError>()
  return (
    <>
      <p className="lead">{t.formLead}</p>
      <p className="soft">
        {t.about(categories[category])}{' '}
        <Link to={paths.report} state={{ checks }}>
          {t.otherCategory}
        </Link>
      </p>
      <RefusedAction error={ended}>
        <p>{t.ended}</p>
        <p>
          <Link to={paths.signIn} state={{ then: paths.report }}>
            {t.signInAgain}
          </Link>
        </p>
      </RefusedAction>
      {reporter !== undefined && (
        <ReportForm
          // Who they are is asked anew, and what was typed comes back from the draft.
          key={reporter?.uid ?? ''}
          category={category}
          reporter={reporter}
          checks={checks}
          onSent={(reference) => navigate(paths.report, { replace: true, state: { sent: reference } })}
          onEnded={(refusal) => {
            setEnded(refusal)
            void queries.resetQueries(privateData)
          }}
        />
      )}
      {error instanceof CallError && (
        <RefusedAction error={error}>
          <p>
            <Button onClick={() => void refetch()}>{words.retry}</Button>
          </p>
        </RefusedAction>
      )}
      <Waiting active={isPending} label={wizard.loading} />
    </>
  )
}
