import { Link } from 'react-router-dom'
import { useService } from '#src/api/service.tsx'
import type { Forward } from '#src/contract/forward.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { RefusalHelp } from '../refusals.tsx'
import { texts as accountTexts } from '../texts.ts'
import { texts } from './texts.ts'
import { useForward, useForwardAction } from './use-forward.ts'

interface RuleCureProps {
  uid: string
  rule: Forward['rule']
  /** Instead of "write the rule again", for a removal that is asked for again. */
  label?: string
}

/** What to do when the mail server has not the rule that was asked for: write it again, or look again. */
export function RuleCure({ uid, rule, label }: RuleCureProps) {
  const { rule: t, others } = useTexts(texts)
  const { look } = useTexts(accountTexts).forward
  const { form: words } = useShell()
  const { client } = useService()
  const { refetch } = useForward()
  const action = useForwardAction(uid)
  const isUnknown = rule === 'unknown' && label === undefined
  const press = () =>
    isUnknown
      ? void refetch()
      : action.run('rule', (options) => client.forward.rule.$post(undefined, options))
  return (
    <>
      <RefusedAction error={action.refused}>
        <RefusalHelp problem={action.refused?.code} />
      </RefusedAction>
      {rule === 'too-many' && (
        <p>
          <Link to={paths.accountCheckUp}>{others.check}</Link>
        </p>
      )}
      <div className="actions">
        <Button
          variant={isUnknown ? 'secondary' : 'primary'}
          busy={action.busy !== undefined}
          busyLabel={words.sending}
          onClick={press}
        >
          {label ?? (isUnknown ? look : t.rewrite)}
        </Button>
      </div>
    </>
  )
}
