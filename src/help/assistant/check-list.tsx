import { Check, CircleAlert, CircleHelp, LoaderCircle } from 'lucide-react'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import type { CheckResult } from './checks.ts'
import { findingOf } from './report.ts'
import { texts } from './texts.ts'

const looks = {
  fine: { icon: Check, state: 'passed' },
  problem: { icon: CircleAlert, state: 'failed' },
  running: { icon: LoaderCircle, state: 'waiting' },
  unknown: { icon: CircleHelp, state: undefined },
}

/** Each check with what it found, and the cure of what is wrong. */
export function CheckList({ results }: { results: readonly CheckResult[] }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  return (
    <ul className="stages" aria-label={t.list}>
      {results.map((result) => {
        const { icon: Icon, state } = looks[result.state]
        const { name, cure } = t.checks[result.check]
        return (
          <li key={result.check} data-state={state}>
            <Icon className={result.state === 'running' ? 'spinner' : undefined} />
            <div className="flow">
              <p>
                <strong>{name}</strong>
                <span className="stages__state">{findingOf(result, t, language)}</span>
              </p>
              {result.state === 'problem' && <p>{cure}</p>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
