import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { dateAndHour } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { texts } from './texts.ts'
import { useActivity } from './use-account.ts'

const SHOWN = 3

/** When one signed in last: an hour one does not recognise is the first sign of an intruder. */
export function RecentSignIns() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { data } = useActivity()
  const signIns = data?.history.filter(({ event }) => event === 'authn_login_success').slice(0, SHOWN)
  if (!signIns?.length) return null
  return (
    <section className="flow">
      <h2>{t.signIns}</h2>
      <ul>
        {signIns.map(({ at }, index) => (
          <li key={index}>{dateAndHour(language, at, academy.timeZone)}</li>
        ))}
      </ul>
      <p>
        {t.signInsHelp} <Link to={paths.accountActivity}>{t.signInsMore}</Link>
      </p>
    </section>
  )
}
