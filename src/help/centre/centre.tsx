import { Link } from 'react-router-dom'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Page } from '#src/ui/page.tsx'
import { groupNames, groups } from '../articles/groups.ts'
import { caseNames } from '../assistant/cases.ts'
import { texts as assistantTexts } from '../assistant/texts.ts'
import { HumanHelp } from '../human-help.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { ArticleLinks } from './links.tsx'
import { texts } from './texts.ts'

/**
 * What one can ask, read or search.
 * @param isMissing whether one came for an article that does not exist
 */
export function Centre({ isMissing = false }: { isMissing?: boolean }) {
  const t = useTexts(texts)
  const { portal } = useShell()
  const heading = isMissing ? t.missing.heading : t.heading
  return (
    <Page title={`${isMissing ? heading : t.title} – ${portal}`} wide>
      <div className="sheet flow">
        <h1 tabIndex={-1}>{heading}</h1>
        {isMissing && <p className="lead">{t.missing.text}</p>}
        <SearchBox>
          <Cases />
          <section className="flow">
            <h2>{t.articles}</h2>
            <div className="shelves">
              {groupNames.map((name) => (
                <section key={name}>
                  <h3>{t.groups[name]}</h3>
                  <ArticleLinks slugs={groups[name]} />
                </section>
              ))}
            </div>
          </section>
        </SearchBox>
        <Unsolved />
      </div>
    </Page>
  )
}

/** The first question of the assistant. */
function Cases() {
  const t = useTexts(assistantTexts)
  return (
    <section className="flow">
      <h2>{t.question}</h2>
      <p>{t.lead}</p>
      <ul className="cases">
        {caseNames.map((name) => (
          <li key={name}>
            <Link to={`${paths.help}?cas=${name}`}>{t.cases[name].choice}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The last resort, on every page of the help: a person. */
export function Unsolved() {
  const t = useTexts(texts)
  return (
    <section className="flow">
      <h2>{t.unsolved}</h2>
      <ArticleLinks pages={['report', 'contact']} />
      <HumanHelp />
    </section>
  )
}
