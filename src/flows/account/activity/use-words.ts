import { academy } from '#src/academy/academy.ts'
import type { Activity } from '#src/contract/account.ts'
import { dateAndHour } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { texts } from './texts.ts'

/** How the tables name moments and places. */
export function useWords() {
  const { unknownPlace } = useTexts(texts)
  const { language } = useLanguage()
  return {
    when: (epoch: number) => dateAndHour(language, epoch, academy.timeZone),
    /** "Firefox, Android", as far as the browser said. */
    place: ({ browser, system }: Activity['sessions'][number]['place']) =>
      [browser, system].filter(Boolean).join(', ') || unknownPlace,
  }
}
