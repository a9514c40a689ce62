import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { BlockedNotice } from '../blocked-notice.tsx'
import { texts } from '../later/texts.ts'
import { useReset } from '../reset.tsx'

/** Step 4: what the new password healed, and where else it is to be typed. Nobody is signed in by it. */
export function DoneStep() {
  const t = useTexts(texts).done
  const { facts, draft } = useReset()
  const { then } = draft
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <ul>
        {t.healed.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {facts.done?.blocked && <BlockedNotice />}
      <div className="actions">
        <Link
          className="button"
          to={paths.signIn}
          state={{ identifier: facts.account?.uid, ...(then !== undefined && { then }) }}
        >
          {t.signIn}
        </Link>
      </div>
      <h2>{t.devicesTitle}</h2>
      <p>{t.devicesLead}</p>
      <ul>
        {t.devices.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <Link to={paths.devices}>{t.devicesSee}</Link>
      </p>
    </>
  )
}
