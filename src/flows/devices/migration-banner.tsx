import { Link } from 'react-router-dom'
import { useMail } from '#src/help/mail.ts'
import { day } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { Notice } from '#src/ui/notice.tsx'
import { texts } from './texts.ts'

/** On the home page, before the mail servers change: from when on, and where the checklist is. */
export function MigrationBanner() {
  const { migration: t } = useTexts(texts)
  const { language } = useLanguage()
  const { upcoming } = useMail()
  if (!upcoming) return null
  return (
    <Notice tone="warning" title={t.title(day(language, Date.parse(upcoming.effectiveFrom), 'UTC'))}>
      <p>
        <Link to={paths.devices}>{t.see}</Link>
      </p>
    </Notice>
  )
}
