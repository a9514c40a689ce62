import { Link, useLocation } from 'react-router-dom'
import { serviceNow } from '#src/api/service-time.ts'
import { useWait } from '#src/forms/wait.ts'
import { HumanHelp } from '#src/help/human-help.tsx'
import { duration } from '#src/i18n/duration.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Countdown } from '#src/ui/countdown.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { texts } from './texts.ts'

/** What may have happened to an account, one case open at a time, each with its own way out. */
export function Triage({ onUnlock }: { onUnlock: () => void }) {
  const t = useTexts(texts)
  const { identifier } = (useLocation().state ?? {}) as { identifier?: string }
  const state = { identifier }
  const checkedAfterwards = { identifier, then: paths.accountCheckUp }
  return (
    <>
      <p className="lead">{t.lead}</p>
      <div>
        <Disclosure name="case" summary={t.tries.name}>
          <p>{t.tries.text}</p>
          <WaitHere />
          <p>{t.tries.unlock}</p>
          <div className="actions">
            <Button onClick={onUnlock}>{t.tries.submit}</Button>
            <Link to={paths.forgottenPassword} state={state}>
              {t.tries.forgotten}
            </Link>
          </div>
        </Disclosure>
        <Disclosure name="case" summary={t.phished.name}>
          <p>{t.phished.text}</p>
          <Lines lines={t.phished.what} />
          <div className="actions">
            <Link className="button" to={paths.forgottenPassword} state={checkedAfterwards}>
              {t.phished.go}
            </Link>
          </div>
          <HumanHelp />
        </Disclosure>
        <Disclosure name="case" summary={t.expired.name}>
          <p>{t.expired.text}</p>
          <div className="actions">
            <Link className="button" to={paths.signIn} state={state}>
              {t.expired.go}
            </Link>
            <Link to={paths.forgottenPassword} state={state}>
              {t.tries.forgotten}
            </Link>
          </div>
        </Disclosure>
        <Disclosure name="case" summary={t.left.name}>
          <p>{t.left.text}</p>
          <HumanHelp />
        </Disclosure>
        <Disclosure name="case" summary={t.hacked.name}>
          <p>{t.hacked.text}</p>
          <Lines lines={t.hacked.what} />
          <div className="actions">
            <Link className="button" to={paths.forgottenPassword} state={checkedAfterwards}>
              {t.hacked.go}
            </Link>
          </div>
          <p>
            {t.hacked.alert} <Link to={paths.undo}>{t.hacked.undo}</Link>
          </p>
          <HumanHelp />
        </Disclosure>
        <Disclosure name="case" summary={t.other}>
          <HumanHelp />
        </Disclosure>
      </div>
    </>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ol>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ol>
)

/** The exact time, when it was this browser that was told to wait: of anybody else's the page knows nothing. */
function WaitHere() {
  const { form } = useShell()
  const { language } = useLanguage()
  const wait = useWait('sign-in')
  if (wait.until === undefined) return null
  return (
    <p>
      <Countdown
        until={wait.until}
        now={serviceNow}
        format={(seconds) => (seconds > 0 ? form.retryIn(duration(language, seconds)) : form.retryNow)}
        onEnd={() => wait.end()}
      />
    </p>
  )
}
