import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { calendarDay } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { daysOffAhead } from '#src/rules/opening-now.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { Page } from '#src/ui/page.tsx'
import { HumanHelp } from '../human-help.tsx'
import { Needs, OtherNeeds } from '../tasks/needs.tsx'
import { atAcademy, onReadersClock, useMinute } from './clocks.ts'
import { Offices } from './offices.tsx'
import { texts } from './texts.ts'
import { shortHour, useWords } from './words.ts'

/** Where the rectorat is, whether somebody is there now, and what needs no call. */
export function Contact() {
  const t = useTexts(texts)
  const { portal, footer } = useShell()
  const { hourOf } = useWords()
  const now = atAcademy(useMinute())
  const yours = onReadersClock(now)
  const here = shortHour(now.time)
  return (
    <Page title={`${t.title} – ${portal}`} wide>
      <h1 tabIndex={-1}>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {academy.offices.length > 0 && (
        <p>{yours ? t.nowElsewhere(here, hourOf(yours, now.date)) : t.now(here)}</p>
      )}
      <Offices offices={academy.offices} now={now} />
      <div className="offices">
        <section className="sheet flow">
          <h2>{t.before.title}</h2>
          <p className="soft">{t.before.text}</p>
          <ul className="needs">
            <Needs />
            <OtherNeeds />
          </ul>
        </section>
        <section className="sheet flow">
          <h2>{t.people.title}</h2>
          <p className="soft">{t.people.desk}</p>
          <ul className="needs">
            <li>
              <Link to={paths.report}>{footer.links.report}</Link>
            </li>
          </ul>
          <p className="soft">{t.people.manager}</p>
          <HumanHelp />
        </section>
      </div>
      <section className="sheet flow">
        <h2>{t.daysOff.title}</h2>
        <DaysOff today={now.date} />
      </section>
    </Page>
  )
}

const DAYS_LISTED = 60

function DaysOff({ today }: { today: string }) {
  const { daysOff: t } = useTexts(texts)
  const { language } = useLanguage()
  const { nameOf } = useWords()
  const days = daysOffAhead(today, DAYS_LISTED, academy)
  if (days.length === 0) return <p>{t.none}</p>
  return (
    <>
      <p className="soft">{t.text}</p>
      <FactList
        facts={days.map(({ date, day, isCertain }) => ({
          label: calendarDay(language, date),
          value: isCertain ? nameOf(day) : t.toConfirm(nameOf(day)),
        }))}
      />
    </>
  )
}
