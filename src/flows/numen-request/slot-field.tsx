import { useState } from 'react'
import { MOST_SLOTS } from '#src/contract/numen-request-steps.ts'
import { calendarDay, hour } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { Choice } from '#src/ui/choice.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { FieldGroup } from '#src/ui/field-group.tsx'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import { texts } from './later/texts.ts'

interface SlotFieldProps {
  days: { date: string; times: string[] }[]
  /** Each as YYYY-MM-DDTHH:MM. */
  chosen: string[]
  onChange: (chosen: string[]) => void
  error: string | undefined
}

/** Half hours to choose from, one day at a time: all of them at once would be a wall. */
export function SlotField({ days, chosen, onChange, error }: SlotFieldProps) {
  const t = useTexts(texts).appointment
  const { language } = useLanguage()
  // Only at first: a day must not close by itself when its last choice is taken back.
  const [open] = useState(() => new Set([days[0]?.date, ...chosen.map((slot) => slot.slice(0, 10))]))
  return (
    <FieldGroup id="slots-group" label={t.slots} hint={`${t.slotsHint} ${t.placeTime}`} error={error}>
      <div id="slots" tabIndex={-1}>
        {days.map(({ date, times }) => {
          const slots = times.map((time) => `${date}T${time}`)
          const here = slots.filter((slot) => chosen.includes(slot))
          const name = calendarDay(language, date)
          return (
            <Disclosure
              key={date}
              open={open.has(date)}
              summary={here.length > 0 ? `${name} (${here.length})` : name}
            >
              <fieldset>
                <legend>
                  <VisuallyHidden>{name}</VisuallyHidden>
                </legend>
                <div className="slots">
                  {slots.map((slot) => (
                    <Choice
                      key={slot}
                      type="checkbox"
                      name="slots"
                      id={`slot-${slot}`}
                      value={slot}
                      label={hour(language, Date.parse(`${slot}Z`), 'UTC')}
                      checked={chosen.includes(slot)}
                      onChange={({ currentTarget: { checked } }) =>
                        onChange(checked ? [...chosen, slot] : chosen.filter((other) => other !== slot))
                      }
                    />
                  ))}
                </div>
              </fieldset>
            </Disclosure>
          )
        })}
      </div>
      <p role="status" className="field__status">
        {chosen.length > MOST_SLOTS ? t.tooMany : chosen.length > 0 && t.chosen(chosen.length)}
      </p>
    </FieldGroup>
  )
}
