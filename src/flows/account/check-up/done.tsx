import { Printer } from 'lucide-react'
import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import type { CheckUp, CheckUpItem } from '#src/contract/check-up.ts'
import { useAssistance } from '#src/help/assistance.ts'
import { HumanHelp } from '#src/help/human-help.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { texts as passwordTexts } from '../password/texts.ts'
import { texts } from './texts.ts'
import { Ticket } from './ticket.tsx'
import { useWords } from './use-words.ts'

/** What was dropped, the reference to keep, and what comes next. The page itself is the sheet to print. */
export function Done({ checkUp, dropped }: { checkUp: CheckUp; dropped: CheckUpItem[] }) {
  const { done: t, kinds } = useTexts(texts)
  const { tagline, form } = useShell()
  const { nameOf } = useWords()
  const { blocked, items, ticket, uid } = checkUp
  const lostContacts =
    dropped.some(({ kind }) => kind === 'contact') && !items.some(({ kind }) => kind === 'contact')
  return (
    <>
      <p className="print-only">{`${tagline(academy.ofName)} – ${uid}`}</p>
      <p className="lead">{t.lead}</p>
      {ticket && <Ticket ticket={ticket} />}
      <div className="actions">
        <Button variant="secondary" icon={<Printer />} onClick={() => window.print()}>
          {form.print}
        </Button>
      </div>
      <h2>{t.dropped}</h2>
      {dropped.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ul>
          {dropped.map((item) => (
            <li key={item.id}>
              {kinds[item.kind].one} <bdi>{nameOf(item)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {lostContacts && (
        <Notice tone="warning" title={t.noContact}>
          <p>{blocked ? t.noContactBlocked : <Link to={paths.accountContacts}>{t.addContact}</Link>}</p>
        </Notice>
      )}
      <Next blocked={blocked} />
    </>
  )
}

function Next({ blocked }: { blocked: boolean }) {
  const { done: t } = useTexts(texts)
  const devices = useTexts(passwordTexts)
  const assistance = useAssistance()
  return (
    <>
      <h2>{t.next}</h2>
      {blocked ? (
        <>
          <p>{t.nextBlocked(assistance)}</p>
          <HumanHelp />
        </>
      ) : (
        <p>
          {t.nextOpen} <Link to={paths.accountPassword}>{devices.title}</Link>
        </p>
      )}
      <h2>{devices.devices}</h2>
      <p>{devices.devicesText}</p>
      <ul>
        {devices.devicesList.map((device) => (
          <li key={device}>{device}</li>
        ))}
      </ul>
    </>
  )
}
