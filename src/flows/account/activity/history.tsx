import { academy } from '#src/academy/academy.ts'
import type { Activity } from '#src/contract/account.ts'
import { day, hour } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Part } from './part.tsx'
import { texts } from './texts.ts'

type Events = Activity['history']

/** Days in sight; the earlier ones are one press away. */
const DAYS_SHOWN = 3

/** What happened, newest first, under the day it happened. */
export function History({ history }: Pick<Activity, 'history'>) {
  const { history: t } = useTexts(texts)
  const { language } = useLanguage()
  const byDay = new Map<string, Events>()
  for (const event of history) {
    const name = day(language, event.at, academy.timeZone)
    byDay.set(name, [...(byDay.get(name) ?? []), event])
  }
  const days = [...byDay].map(([name, events]) => <Day key={name} name={name} events={events} />)
  return (
    <Part title={t.title}>
      {days.length === 0 && <p>{t.none}</p>}
      {days.slice(0, DAYS_SHOWN)}
      {days.length > DAYS_SHOWN && <Disclosure summary={t.older}>{days.slice(DAYS_SHOWN)}</Disclosure>}
    </Part>
  )
}

function Day({ name, events }: { name: string; events: Events }) {
  const { history: t } = useTexts(texts)
  const { language } = useLanguage()
  // A newer service may log what this page has no words for.
  const sentences: Partial<Record<string, string>> = t.events
  return (
    <section className="flow">
      <h3>{name}</h3>
      <ul>
        {events.map(({ event, at }, index) => (
          <li key={index}>
            {hour(language, at, academy.timeZone)} – {sentences[event] ?? t.other}
          </li>
        ))}
      </ul>
    </section>
  )
}
