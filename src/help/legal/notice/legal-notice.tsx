import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { isDemonstration } from '#src/api/service.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { ReadingPage } from '../reading-page.tsx'
import { texts } from './texts.ts'

/** Who publishes and hosts the portal (loi n° 2004-575, article 1-1). What the académie has not given is not guessed. */
export function LegalNotice() {
  const { title, publisher, host, software, more } = useTexts(texts)
  const { publication, offices, ofName } = academy
  const [main] = offices
  const facts = [
    ...(main ? [{ label: publisher.address, value: main.address.join(', ') }] : []),
    ...(publication?.director ? [{ label: publisher.director, value: publication.director }] : []),
  ]
  return (
    <ReadingPage title={title}>
      <h2>{publisher.title}</h2>
      <p>{publisher.text(ofName)}</p>
      {facts.length > 0 && <FactList facts={facts} />}
      {!publication?.director && <p>{publisher.noDirector}</p>}
      <h2>{host.title}</h2>
      <p>{isDemonstration ? host.demonstration : (publication?.host ?? host.unknown)}</p>
      <h2>{software.title}</h2>
      <p>{software.text}</p>
      <p>
        <a href="/licences.txt">{software.others}</a>
      </p>
      <h2>{more.title}</h2>
      <ul className="needs">
        <li>
          <Link to={paths.personalData}>{more.personalData}</Link>
        </li>
        <li>
          <Link to={paths.accessibility}>{more.accessibility}</Link>
        </li>
        <li>
          <Link to={paths.contact}>{more.contact}</Link>
        </li>
      </ul>
    </ReadingPage>
  )
}
