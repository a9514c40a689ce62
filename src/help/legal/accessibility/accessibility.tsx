import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { day } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { useAssistance } from '../../assistance.ts'
import { ReadingPage } from '../reading-page.tsx'
import { selfAssessment } from './self-assessment.ts'
import { texts } from './texts.ts'

/** The ombudsman's own pages (RGAA, model of a statement). */
const ombudsman = {
  form: 'https://formulaire.defenseurdesdroits.fr/',
  delegate: 'https://www.defenseurdesdroits.fr/saisir/delegues',
}

const states = ['met', 'audit', 'later', 'none'] as const

/** The statement of accessibility: what is known to be so, and no more. */
export function Accessibility() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { criteria, date } = selfAssessment
  return (
    <ReadingPage title={t.title}>
      <p className="lead">{t.lead(academy.ofName)}</p>
      <h2>{t.state.title}</h2>
      <p>{t.state.text}</p>
      <h2>{t.checked.title}</h2>
      <Points of={t.checked.what} />
      <p>{t.checked.text(criteria)}</p>
      <FactList
        facts={states.map((state) => ({ label: t.checked.counts[state], value: selfAssessment[state] }))}
      />
      <h2>{t.missing.title}</h2>
      <Points of={t.missing.what} />
      <h2>{t.report.title}</h2>
      <p>{t.report.text(useAssistance())}</p>
      <ul className="needs">
        <li>
          <Link to={`${paths.report}?sujet=accessibilite`}>{t.report.write}</Link>
        </li>
        <li>
          <Link to={paths.contact}>{t.report.contact}</Link>
        </li>
      </ul>
      <h2>{t.remedy.title}</h2>
      <p>{t.remedy.text}</p>
      <ul>
        {(['form', 'delegate'] as const).map((way) => (
          <li key={way}>
            <a href={ombudsman[way]} rel="noopener noreferrer">
              {t.remedy[way]}
            </a>
          </li>
        ))}
        <li>{t.remedy.post}</li>
      </ul>
      <h2>{t.made.title}</h2>
      <p>{t.made.text(day(language, Date.parse(date), 'UTC'))}</p>
    </ReadingPage>
  )
}

const Points = ({ of: points }: { of: string[] }) => (
  <ul>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)
