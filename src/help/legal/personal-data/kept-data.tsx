import { localeOf } from '#src/contract/language.ts'
import { dataMap } from '#src/api/data-map.ts'
import { basisOf, purposes, type Purpose, type Told } from '#src/api/data-told.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { Table } from '#src/ui/table.tsx'
import { texts } from './texts.ts'

/** What the service keeps, purpose by purpose, as the data map says. */
export function KeptData() {
  const t = useTexts(texts)
  return purposes.map((purpose) => (
    <section key={purpose} className="flow in-line">
      <h3>{t.purposes[purpose].title}</h3>
      <p>
        {t.purposes[purpose].why} <span className="soft">{t.basis[basisOf[purpose]]}</span>
      </p>
      <KeptFor purpose={purpose} />
    </section>
  ))
}

type Kind = keyof typeof dataMap
const kinds = Object.keys(dataMap) as Kind[]

function KeptFor({ purpose }: { purpose: Purpose }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { columns } = t
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' })
  /** Each thing said once, however many fields hold it. */
  const inWords = (some: readonly string[]) => list.format(new Set(some))
  const rows = kinds
    .filter((kind) => dataMap[kind].purpose === purpose)
    .map((kind) => {
      const { kept, seenBy, fields } = dataMap[kind]
      return {
        key: kind,
        cells: [
          t.kinds[kind],
          inWords(Object.values(fields).map((datum) => t.data[datum])),
          inUnits(kept, t.until),
          inWords(seenBy.map((reader) => t.readers[reader])),
        ],
      }
    })
  return (
    <Table
      caption={<span className="visually-hidden">{t.purposes[purpose].title}</span>}
      columns={[columns.what, columns.contains, columns.until, columns.seenBy]}
      rows={rows}
    />
  )
}

interface Units {
  year: string
  days: (count: number) => string
  hours: (count: number) => string
  removed: string
  sixMonths: string
  noEnd: string
}

/** How long, in whole days from two of them on. */
function inUnits(
  kept: Told<string>['kept'],
  { year, days, hours, removed, sixMonths, noEnd }: Units,
): string {
  if (kept === 'until-removed') return removed
  if (kept === 'six-months') return sixMonths
  if (kept === 'no-end') return noEnd
  if (kept === 365 * 24) return year
  return kept < 48 ? hours(kept) : days(Math.round(kept / 24))
}
