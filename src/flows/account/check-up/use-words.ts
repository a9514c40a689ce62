import { academy } from '#src/academy/academy.ts'
import type { CheckUpItem } from '#src/contract/check-up.ts'
import { dateAndHour, day } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useTexts } from '#src/i18n/texts.ts'
import { texts } from './texts.ts'

/** How items are named, and what helps to recognise them. */
export function useWords() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const onDay = (epoch: number) => day(language, epoch, academy.timeZone)
  const when = (epoch: number) => dateAndHour(language, epoch, academy.timeZone)
  const placeOf = ({ browser, system }: { browser: string; system: string }) =>
    [browser, system].filter(Boolean).join(', ') || t.unknownPlace
  return {
    when,
    nameOf(item: CheckUpItem): string {
      if (item.kind === 'forward') return item.to
      // Whoever hides something gives it no name.
      if (item.kind === 'rule') return item.name.trim() || t.unnamed
      if (item.kind === 'contact') return item.shown
      return placeOf(item.place)
    },
    aboutOf(item: CheckUpItem): string | undefined {
      if (item.kind === 'forward') return item.keepsCopy ? t.keepsCopy : t.keepsNoCopy
      if (item.kind === 'contact') return t.verified(onDay(item.verifiedAt))
      if (item.kind === 'device')
        return t.remembered(onDay(item.rememberedAt)) + (item.current ? ` ${t.current}` : '')
      if (item.kind === 'session') return t.seen(when(item.seenAt))
      return undefined
    },
  }
}
