import { useState } from 'react'
import { serviceNow } from '#src/api/service-time.ts'
import { useService } from '#src/api/service.tsx'
import type { Forward } from '#src/contract/forward.ts'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { duration } from '#src/i18n/duration.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Countdown } from '#src/ui/countdown.tsx'
import { RefusalHelp } from '../refusals.tsx'
import { texts } from './texts.ts'
import { useForwardAction } from './use-forward.ts'

interface StartTestProps {
  forward: Pick<Forward, 'uid' | 'rule' | 'testFrom'>
  isAgain?: boolean
}

/** Sends a test message, three an hour at most. */
export function StartTest({ forward: { uid, rule, testFrom }, isAgain = false }: StartTestProps) {
  const t = useTexts(texts).test
  const { form: words } = useShell()
  const { language } = useLanguage()
  const { client } = useService()
  const [waited, setWaited] = useState<number>()
  const action = useForwardAction(uid)
  // What would not get through is not worth one of the three.
  if (rule !== 'as-asked' && rule !== 'unknown') return null
  if (testFrom !== undefined && testFrom !== waited && testFrom > serviceNow())
    return (
      <p className="field__hint">
        <Countdown
          until={testFrom}
          now={serviceNow}
          format={(seconds) => t.againFrom(duration(language, seconds))}
          onEnd={() => setWaited(testFrom)}
        />
      </p>
    )
  return (
    <>
      <RefusedAction error={action.refused}>
        <RefusalHelp problem={action.refused?.code} />
      </RefusedAction>
      <div className="actions">
        <Button
          variant={isAgain ? 'secondary' : 'primary'}
          busy={action.busy !== undefined}
          busyLabel={words.sending}
          onClick={() => action.run('test', (options) => client.forward.tests.$post(undefined, options))}
        >
          {isAgain ? t.again : t.start}
        </Button>
      </div>
    </>
  )
}
