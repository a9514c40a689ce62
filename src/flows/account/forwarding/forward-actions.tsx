import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useService } from '#src/api/service.tsx'
import type { Forward } from '#src/contract/forward.ts'
import { ConfirmDialog } from '#src/forms/confirm-dialog.tsx'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { addDays } from '#src/rules/calendar.ts'
import { Button } from '#src/ui/button.tsx'
import { RefusalHelp } from '../refusals.tsx'
import { pathOf, verdictOf, type StepProps } from './steps.ts'
import { texts } from './texts.ts'
import { ifStill, useForwardAction } from './use-forward.ts'
import { useWords } from './use-words.ts'

/** An extension by fewer days is not offered: each new day would bring another. */
const WORTH_DAYS = 30

interface ForwardActionsProps {
  forward: Forward
  asked: NonNullable<Forward['asked']>
  onDone: StepProps['onDone']
}

/** Test, change, pause, extend, remove: what is open to a forward as it stands. */
export function ForwardActions({ forward, asked, onDone }: ForwardActionsProps) {
  const { actions: t, removal } = useTexts(texts)
  const { form: words } = useShell()
  const { client } = useService()
  const { lastDay } = useWords()
  const [leaving, setLeaving] = useState(false)
  const { uid, version, latest, policy, removing } = forward
  const action = useForwardAction(uid)

  /** The same forward but for this; its risks were accepted when it was asked for. */
  const change = (what: string, news: { enabled?: boolean; until?: string }) => {
    const { to, keepsCopy, enabled, until } = asked
    const json = { forwardTo: to, keepCopy: keepsCopy, enabled, until, riskAccepted: true, ...news }
    action.run(
      what,
      (options) => client.forward.$put({ json }, ifStill(version, options)),
      (changed) => onDone(changed, 'changed'),
    )
  }
  const remove = () =>
    action.run(
      'remove',
      (options) => client.forward.$delete(undefined, ifStill(version, options)),
      (left) => onDone(left, left.asked ? undefined : 'removed'),
    )
  const button = (what: string, label: string, onClick: () => void, variant: 'secondary' | 'quiet') => (
    <Button variant={variant} busy={action.busy === what} busyLabel={words.sending} onClick={onClick}>
      {label}
    </Button>
  )
  const mayChange = policy !== 'forbidden' && !removing
  return (
    <>
      <RefusedAction error={action.refused}>
        <RefusalHelp problem={action.refused?.code} />
      </RefusedAction>
      <div className="actions">
        {mayChange && verdictOf(forward) === 'verified' && (
          <Link className="button button--secondary" to={pathOf('essai')}>
            {t.testAgain}
          </Link>
        )}
        {mayChange && (
          <>
            <Link className="button button--secondary" to={pathOf('adresse')}>
              {t.change}
            </Link>
            {asked.enabled
              ? button('pause', t.pause, () => change('pause', { enabled: false }), 'secondary')
              : button('resume', t.resume, () => change('resume', { enabled: true }), 'secondary')}
            {addDays(asked.until, WORTH_DAYS) <= latest &&
              button(
                'extend',
                t.extend(lastDay(latest)),
                () => change('extend', { until: latest }),
                'secondary',
              )}
          </>
        )}
        {!removing && button('remove', t.remove, () => setLeaving(true), 'quiet')}
      </div>
      <ConfirmDialog
        open={leaving}
        words={removal}
        onKeep={() => setLeaving(false)}
        onConfirm={() => {
          setLeaving(false)
          remove()
        }}
      >
        <p>{removal.text(asked.shown)}</p>
      </ConfirmDialog>
    </>
  )
}
