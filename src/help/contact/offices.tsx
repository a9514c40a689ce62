import type { Academy } from '#src/academy/schema.ts'
import { useTexts } from '#src/i18n/texts.ts'
import type { CivilMoment } from '#src/rules/civil-date.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { ReceptionHours } from './reception-hours.tsx'
import { StateNotice } from './state-notice.tsx'
import { texts } from './texts.ts'

type Office = Academy['offices'][number]

interface OfficesProps {
  offices: Office[]
  /** By the clocks of the académie. */
  now: CivilMoment
}

/** Where people are received. */
export function Offices({ offices, now }: OfficesProps) {
  const t = useTexts(texts)
  if (offices.length === 0) return <p>{t.noOffice}</p>
  return (
    <div className="offices">
      {offices.map((office) => (
        <OfficeCard key={office.name} office={office} now={now} />
      ))}
    </div>
  )
}

function OfficeCard({ office, now }: { office: Office; now: CivilMoment }) {
  const t = useTexts(texts)
  const { name, address, telephone, reception } = office
  const hasHours = Object.values(reception).some((intervals) => intervals.length > 0)
  const lines = address.map((line) => <span key={line}>{line}</span>)
  return (
    <section className="sheet flow" aria-label={name}>
      <h2>{name}</h2>
      {hasHours && <StateNotice reception={reception} now={now} />}
      <FactList
        facts={[
          ...(telephone ? [{ label: t.telephone, value: <Dialled telephone={telephone} /> }] : []),
          { label: t.address, value: <span className="lines">{lines}</span> },
        ]}
      />
      <h3>{t.reception}</h3>
      {hasHours ? (
        <>
          <p className="soft">{t.receptionNote}</p>
          <ReceptionHours reception={reception} today={now.date} />
        </>
      ) : (
        <p>{t.noHours}</p>
      )}
    </section>
  )
}

/** A number to press, whose groups of digits stay on one line. */
const Dialled = ({ telephone }: { telephone: string }) => (
  <a href={`tel:${telephone.replaceAll(' ', '')}`}>{telephone.replaceAll(' ', '\u00a0')}</a>
)
