import { academy } from '#src/academy/academy.ts'
import { serviceNow } from '#src/api/service-time.ts'
import { telephone } from '#src/help/assistance.ts'
import { useMail } from '#src/help/mail.ts'
import { day } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { FactList } from '#src/ui/fact-list.tsx'
import { Qr } from '#src/ui/qr.tsx'
import { texts } from './texts.ts'

const troubles = ['forgottenPassword', 'forgottenIdentifier', 'numenUnknown', 'blockedAccount'] as const

/** What is printed: one side of A4, with every address as one types it. */
export function Sheet({ who }: { who: string[] }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { webmail } = useMail()
  const { host, origin } = location
  const named = who.filter((line) => line.trim() !== '')
  return (
    <section className="leaflet" aria-label={t.sheet}>
      {named.length > 0 && (
        <p>
          {t.for} <strong>{named.join(' · ')}</strong>
        </p>
      )}
      <div className="leaflet__start">
        <ol>
          {t.steps(host, webmail && new URL(webmail).host).map(({ title, text }) => (
            <li key={title}>
              <strong>{title}</strong>
              <br />
              {text}
            </li>
          ))}
        </ol>
        <Qr text={origin} label={t.qr(host)} />
      </div>
      <h2>{t.trouble.title}</h2>
      <FactList
        facts={[
          ...troubles.map((trouble) => ({ label: t.trouble[trouble], value: `${host}${paths[trouble]}` })),
          ...(telephone ? [{ label: t.trouble.call, value: telephone }] : []),
        ]}
      />
      <h2>{t.safety.title}</h2>
      <ul>
        {t.safety.lines(host).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="soft">{t.printed(day(language, serviceNow(), academy.timeZone))}</p>
    </section>
  )
}
