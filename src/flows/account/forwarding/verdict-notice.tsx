import { Link } from 'react-router-dom'
import type { Forward } from '#src/contract/forward.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Notice } from '#src/ui/notice.tsx'
import { RuleCure } from './rule-cure.tsx'
import { pathOf, verdictOf } from './steps.ts'
import { texts } from './texts.ts'
import { useWords } from './use-words.ts'

/** What may be said of a forward, with its date, and the cure for what is wrong. */
export function VerdictNotice({ forward, verifiedAt }: { forward: Forward; verifiedAt: number | undefined }) {
  const { verdict: t, rule, actions } = useTexts(texts)
  const { when } = useWords()
  const { uid, policy } = forward
  const verdict = verdictOf(forward)
  const mayCure = policy !== 'forbidden'
  switch (verdict) {
    case 'verified':
      return (
        <Notice tone="success" title={t.verified(when(verifiedAt ?? 0))}>
          <p>{t.verifiedText}</p>
        </Notice>
      )
    case 'unverified':
      return (
        <Notice tone="warning" title={t.unverified}>
          <p>{t.unverifiedText}</p>
          {mayCure && (
            <div className="actions">
              <Link className="button" to={pathOf('essai')}>
                {actions.test}
              </Link>
            </div>
          )}
        </Notice>
      )
    case 'suspended':
      return (
        <Notice tone="info" title={t.suspended}>
          <p>{t.suspendedText}</p>
        </Notice>
      )
    case 'still-on':
      return (
        <Notice tone="warning" title={t['still-on']}>
          <p>{t['still-onText']}</p>
          <RuleCure uid={uid} rule="other" />
        </Notice>
      )
    case 'removing':
      return (
        <Notice tone="warning" title={t.removing}>
          <p>{t.removingText}</p>
          <RuleCure uid={uid} rule={forward.rule} label={actions.removeAgain} />
        </Notice>
      )
    default:
      return (
        <Notice tone={verdict === 'unknown' ? 'info' : 'error'} title={rule[verdict].title}>
          <p>{rule[verdict].text}</p>
          {(mayCure || verdict === 'unknown') && <RuleCure uid={uid} rule={verdict} />}
        </Notice>
      )
  }
}
