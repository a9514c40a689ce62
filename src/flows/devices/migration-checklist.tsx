import { useMail } from '#src/help/mail.ts'
import { day } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { Notice } from '#src/ui/notice.tsx'
import { texts } from './texts.ts'

/** Before the mail servers change: from when on, and what to do then, device by device. */
export function MigrationChecklist() {
  const { migration: t } = useTexts(texts)
  const { language } = useLanguage()
  const { upcoming } = useMail()
  if (!upcoming) return null
  const date = day(language, Date.parse(upcoming.effectiveFrom), 'UTC')
  return (
    <Notice tone="warning" title={t.title(date)}>
      <div className="flow">
        <p>{t.before}</p>
        <ul>
          {t.checklist(new URL(upcoming.webmail).host).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Notice>
  )
}
