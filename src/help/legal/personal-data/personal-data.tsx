import { academy } from '#src/academy/academy.ts'
import { isDemonstration } from '#src/api/service.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { useAssistance } from '../../assistance.ts'
import { ReadingPage } from '../reading-page.tsx'
import { KeptData } from './kept-data.tsx'
import { texts } from './texts.ts'

/** Where one complains about the use of one's data. */
const SUPERVISOR = 'https://www.cnil.fr/fr/plaintes'

/** What people are told about their data (GDPR, articles 12 and 13). */
export function PersonalData() {
  const t = useTexts(texts)
  return (
    <ReadingPage title={t.title} wide>
      <p className="lead">{t.lead}</p>
      {isDemonstration && <Notice tone="info">{t.demonstration}</Notice>}
      <h2>{t.controller.title}</h2>
      <p>{t.controller.text(academy.ofName)}</p>
      <p>{t.controller.elsewhere}</p>
      <h2>{t.kept}</h2>
      <KeptData />
      <InTheBrowser />
      <Rights />
    </ReadingPage>
  )
}

function InTheBrowser() {
  const { browser: t } = useTexts(texts)
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <ul>
        {t.what.map((kept) => (
          <li key={kept}>{kept}</li>
        ))}
        {isDemonstration && <li>{t.demonstration}</li>}
      </ul>
    </>
  )
}

function Rights() {
  const { rights: t } = useTexts(texts)
  const officer = academy.dataProtection?.email
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <p>{t.ask(useAssistance())}</p>
      {officer ? (
        <FactList facts={[{ label: t.officer, value: <a href={`mailto:${officer}`}>{officer}</a> }]} />
      ) : (
        <p>{t.noOfficer}</p>
      )}
      <p>
        {t.complaint}{' '}
        <a href={SUPERVISOR} rel="noopener noreferrer">
          {new URL(SUPERVISOR).host}
        </a>
      </p>
    </>
  )
}
