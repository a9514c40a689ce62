import { useEffect, useEffectEvent, useState } from 'react'
import { RotateCw } from 'lucide-react'
import { Link } from 'react-router-dom'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { useAnnounce } from '#src/ui/live.tsx'
import { caseOf, type CaseName } from './cases.ts'
import { CheckList } from './check-list.tsx'
import type { CheckResult } from './checks.ts'
import { reportOf, type ReportState } from './report.ts'
import { texts } from './texts.ts'
import { TryOut } from './try-out.tsx'
import { useChecks } from './use-checks.ts'

/** What this browser can find out by itself about what happens, each problem with its cure. */
export function Assistant({ about }: { about: CaseName }) {
  const t = useTexts(texts)
  const { form } = useShell()
  const { language } = useLanguage()
  const { checks, types, subject } = caseOf(about)
  const { results, isRunning, runAgain } = useChecks(checks)
  const [tried, setTried] = useState<CheckResult[]>([])
  const all = [...results, ...tried]
  useAnnounced(results, isRunning)
  useAnnounced(tried, false)

  const noteTried = (result: CheckResult) =>
    setTried((before) => [...before.filter(({ check }) => check !== result.check), result])
  const report = reportOf(all, t, language)
  return (
    <section className="flow">
      <h2>{t.list}</h2>
      <CheckList results={all} />
      {types && <TryOut onTried={noteTried} />}
      <div className="actions">
        <Button
          variant="secondary"
          busy={isRunning}
          busyLabel={t.running}
          icon={<RotateCw />}
          onClick={runAgain}
        >
          {t.again}
        </Button>
        <CopyButton
          className=""
          disabled={isRunning}
          value={report}
          {...form.copy}
          label={t.copy}
          failedLabel={t.copyFailed}
        />
        <Link to={`${paths.report}?sujet=${subject}`} state={{ checks: report } satisfies ReportState}>
          {t.report}
        </Link>
      </div>
    </section>
  )
}

/** Says what was found once the checks are over: the problems by their names, or that there are none. */
function useAnnounced(results: readonly CheckResult[], isRunning: boolean) {
  const t = useTexts(texts)
  const announce = useAnnounce()
  const problems = results
    .filter(({ state }) => state === 'problem')
    .map(({ check }) => `${t.checks[check].problem}. ${t.checks[check].cure}`)
  const said = results.length === 0 ? '' : problems.length === 0 ? t.allFine : problems.join(' ')
  const tell = useEffectEvent(() => {
    if (!isRunning && said !== '') announce(said)
  })
  useEffect(() => tell(), [isRunning, said])
}
