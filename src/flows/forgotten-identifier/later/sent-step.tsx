import { useState } from 'react'
import { Link } from 'react-router-dom'
import { serviceNow } from '#src/api/service-time.ts'
import { HumanHelp } from '#src/help/human-help.tsx'
import { duration } from '#src/i18n/duration.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths, steps } from '#src/paths.ts'
import { Countdown } from '#src/ui/countdown.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { useRequest } from '../request.tsx'
import { texts } from './texts.ts'

const [identity] = steps.forgottenIdentifier
/** Nearly every message has come by then. */
const PATIENCE = 60_000

/** Step 2: the same for everybody. What was done, where to look, and after a minute what to do if nothing came. */
export function SentStep() {
  const t = useTexts(texts)
  const { facts } = useRequest()
  const { by = 'numen', at = 0 } = facts.sent ?? {}
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.done[by]}</p>
      <Notice tone="info">{t.neutral}</Notice>
      <section className="flow">
        <h2>{t.whereTitle}</h2>
        <ul>
          {t.where[by].map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      </section>
      <div className="actions">
        <Link className="button" to={paths.signIn}>
          {t.signIn}
        </Link>
        <Link className="button button--quiet" to={`${paths.forgottenIdentifier}/${identity}`}>
          {t.again}
        </Link>
      </div>
      <NothingCame since={at} />
    </>
  )
}

/** Shown to everybody once a minute has gone, so that it tells nothing. */
function NothingCame({ since }: { since: number }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  // A device whose clock is wrong must not make anybody wait longer.
  const [until] = useState(() => Math.min(since, serviceNow()) + PATIENCE)
  const [waiting, setWaiting] = useState(() => until > serviceNow())
  if (waiting)
    return (
      <p className="soft">
        <Countdown
          until={until}
          now={serviceNow}
          format={(seconds) => (seconds > 0 ? t.patience(duration(language, seconds)) : t.nothingTitle)}
          onEnd={() => setWaiting(false)}
        />
      </p>
    )
  return (
    <section className="flow">
      <h2>{t.nothingTitle}</h2>
      <p>{t.nothing}</p>
      <ul>
        {t.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <HumanHelp />
    </section>
  )
}
