import { Link } from 'react-router-dom'
import { useWait } from '#src/forms/wait.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { BlockedNotice } from '../blocked-notice.tsx'
import { ResetCodeForm } from '../code-form.tsx'
import { IdentifierForm } from '../identifier-form.tsx'
import { texts as laterTexts } from '../later/texts.ts'
import { useReset } from '../reset.tsx'
import { texts } from './texts.ts'

/** Releases an account after too many tries, with a code; the password stays. */
export function Unlock({ onLeave }: { onLeave: () => void }) {
  const t = useTexts(texts).unlock
  const { code } = useTexts(laterTexts)
  const { facts, draft, restart } = useReset()
  const signIn = useWait('sign-in')
  if (facts.done) return <Unlocked />
  const isCode = facts.id !== undefined
  return (
    <>
      <p className="lead">{isCode ? code.lead : t.lead}</p>
      {isCode ? (
        <ResetCodeForm
          onProved={() => signIn.end()}
          otherIdentifier={
            <Button variant="quiet" onClick={() => restart(draft)}>
              {t.otherIdentifier}
            </Button>
          }
        />
      ) : (
        <IdentifierForm goal="unlock" />
      )}
      <p>
        <Button
          variant="quiet"
          onClick={() => {
            restart()
            onLeave()
          }}
        >
          {t.back}
        </Button>
      </p>
    </>
  )
}

function Unlocked() {
  const t = useTexts(texts).unlock
  const { facts, restart } = useReset()
  return (
    <>
      <p className="lead">{t.doneText}</p>
      <p>{t.alert}</p>
      {facts.done?.blocked && <BlockedNotice />}
      <div className="actions">
        <Link
          className="button"
          to={paths.signIn}
          state={{ identifier: facts.account?.uid }}
          // Whoever comes here again has something else to settle.
          onClick={() => restart()}
        >
          {t.signIn}
        </Link>
      </div>
    </>
  )
}
