import { Link } from 'react-router-dom'
import type { Forward } from '#src/contract/forward.ts'
import { useMail } from '#src/help/mail.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { RuleCure } from './rule-cure.tsx'
import { Stages, type StageName, type StageState } from './stages.tsx'
import { StartTest } from './start-test.tsx'
import { pathOf, type StepProps } from './steps.ts'
import { texts } from './texts.ts'
import { WordForm } from './word-form.tsx'

/** A message through the whole forward, live: the only proof that mail does come through. */
export function TestStep({ forward, onDone }: StepProps) {
  const { test: t, rule: rules } = useTexts(texts)
  const { uid, asked, rule, test } = forward
  if (!asked) return null
  const states = statesOf(forward)
  const mayHaveArrived = states.received === 'yours'
  const ruleCure = rule !== 'as-asked' && (
    <>
      <p>{rules[rule].text}</p>
      <RuleCure uid={uid} rule={rule} />
    </>
  )
  return (
    <>
      <p className="lead">{t.lead(asked.shown)}</p>
      <Stages
        states={states}
        cures={{
          rule: ruleCure,
          sent: states.sent === 'failed' && <p>{t.cures.sent}</p>,
          delivered:
            states.delivered === 'failed' ? (
              <FullMailbox />
            ) : (
              states.delivered === 'unknown' && <p>{t.cures.unknown}</p>
            ),
        }}
      />
      {mayHaveArrived && <WordForm uid={uid} shown={asked.shown} onPassed={onDone} />}
      {(!test || states.received === 'passed') && <StartTest forward={forward} />}
      {test?.sent === 'passed' && states.received !== 'passed' && (
        <Disclosure summary={t.nothing} open={states.delivered === 'failed' || states.rule === 'failed'}>
          <ul>
            {t.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <StartTest forward={forward} isAgain />
        </Disclosure>
      )}
      <p>
        <Link to={pathOf('termine')}>{t.later}</Link>
      </p>
    </>
  )
}

/** What stands at each stage, before a test, during it and after. */
function statesOf({ rule, test }: Forward): Record<StageName, StageState> {
  const ruleState = rule === 'as-asked' ? 'passed' : rule === 'unknown' ? 'unknown' : 'failed'
  if (!test) return { rule: ruleState, sent: 'todo', delivered: 'todo', received: 'todo' }
  const { sent, delivered, received } = test
  return {
    rule: ruleState,
    sent,
    delivered: sent === 'passed' ? delivered : 'todo',
    received:
      received === 'passed' ? 'passed' : sent === 'passed' && ruleState !== 'failed' ? 'yours' : 'todo',
  }
}

function FullMailbox() {
  const { test: t } = useTexts(texts)
  const { webmail } = useMail()
  return (
    <>
      <p>{t.cures.delivered}</p>
      {webmail && (
        <p>
          <a href={webmail} rel="noopener noreferrer">
            {t.openMail}
          </a>
        </p>
      )}
    </>
  )
}
