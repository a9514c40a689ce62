import { HumanHelp } from '#src/help/human-help.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { Notice } from '#src/ui/notice.tsx'
import { texts } from './later/texts.ts'

/** Said on a last page: the académie still keeps this account closed for mail, and who opens it again. */
export function BlockedNotice() {
  const t = useTexts(texts).blocked
  return (
    <>
      <Notice tone="warning" title={t.title}>
        {t.text}
      </Notice>
      <HumanHelp />
    </>
  )
}
