import { useState, type ChangeEvent } from 'react'
import { DateField } from '#src/ui/date-field.tsx'
import { State, type Specimen } from './specimen.tsx'

const partLabels = { day: 'Day', month: 'Month', year: 'Year' }
const parts = (name: string, more: { disabled?: boolean; defaultValue?: string } = {}) => ({
  day: { name: `${name}-day`, ...more },
  month: { name: `${name}-month`, ...more },
  year: { name: `${name}-year`, ...more },
})

function PastedDate() {
  const [date, setDate] = useState({ day: '', month: '', year: '' })
  const part = (name: keyof typeof date) => ({
    name: `date-paste-${name}`,
    value: date[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      setDate({ ...date, [name]: event.currentTarget.value }),
  })
  return (
    <DateField
      label="Birth date"
      hint="For example 14 3 1985."
      partLabels={partLabels}
      parts={{ day: part('day'), month: part('month'), year: part('year') }}
      onPasteDate={(text) => {
        const [day, month, year] = text.split('/')
        if (!day || !month || !year) return false
        setDate({ day, month, year })
        return true
      }}
    />
  )
}

const DateStates = () => (
  <>
    <State name="Empty, with a hint">
      <PastedDate />
    </State>
    <State name="One part refused">
      <DateField
        label="Birth date"
        error="There is no month 13."
        errorPart="month"
        partLabels={partLabels}
        parts={parts('date-month', { defaultValue: '13' })}
      />
    </State>
    <State name="All refused">
      <DateField
        label="Birth date"
        error="Fill in the three."
        partLabels={partLabels}
        parts={parts('date-all')}
      />
    </State>
    <State name="Disabled" narrow>
      <DateField label="End date" partLabels={partLabels} parts={parts('date-off', { disabled: true })} />
    </State>
  </>
)

export const dateField: Specimen = {
  id: 'date',
  name: 'Date',
  about: 'A date one knows by heart, in three fields with one hint and one error.',
  keys: [
    ['Tab', 'Goes from the day to the month, to the year.'],
    ['Ctrl+V', 'In the day: spreads a whole date over the three.'],
  ],
  States: DateStates,
}
