import { Printer } from 'lucide-react'
import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { telephone } from '#src/help/assistance.ts'
import { dateAndHour } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { useActivation } from './activation.tsx'
import { texts } from './later/texts.ts'

/** Step 5: what to keep, what to print, what comes next. The page itself is the sheet to print. */
export function DoneStep() {
  const { password, done: t } = useTexts(texts)
  const { form: words, tagline, human } = useShell()
  const { language } = useLanguage()
  const { activation } = useActivation()
  const { uid = '', address = '', firstName = '' } = activation.account ?? {}
  const forwardingFrom = activation.done?.forwardingFrom
  const copy = (value: string) => <CopyButton value={value} {...words.copy} />
  return (
    <>
      <p className="print-only">{tagline(academy.ofName)}</p>
      <StepHeading>{t.heading(firstName)}</StepHeading>
      <p className="lead">{t.lead}</p>
      <FactList
        facts={[
          { label: password.uid, value: uid, action: copy(uid) },
          { label: password.address, value: address, action: copy(address) },
          { label: t.site, value: location.host },
          ...(telephone ? [{ label: human.telephone, value: telephone }] : []),
        ]}
      />
      <div className="actions">
        <Link className="button" to={paths.signIn} state={{ identifier: uid }}>
          {t.signIn}
        </Link>
        <Button variant="secondary" icon={<Printer />} onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <p className="soft">{t.printNote}</p>
      <h2>{t.nextTitle}</h2>
      <ul>
        <li>
          <Link to={paths.devices}>{t.devices}</Link>
        </li>
        {t.next.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {forwardingFrom !== undefined && (
        <Notice tone="info">
          {t.forwardingFrom(dateAndHour(language, forwardingFrom, academy.timeZone))}
        </Notice>
      )}
    </>
  )
}
