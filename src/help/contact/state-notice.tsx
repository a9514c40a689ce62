import type { Reception } from '#src/academy/schema-office.ts'
import { academy } from '#src/academy/academy.ts'
import { useTexts } from '#src/i18n/texts.ts'
import type { CivilMoment } from '#src/rules/civil-date.ts'
import { openingNow } from '#src/rules/opening-now.ts'
import { Notice } from '#src/ui/notice.tsx'
import { onReadersClock } from './clocks.ts'
import { texts } from './texts.ts'
import { useWords } from './words.ts'

/** Whether the desk is open, and until when or from when on, by both clocks. */
export function StateNotice({ reception, now }: { reception: Reception; now: CivilMoment }) {
  const t = useTexts(texts)
  const { when, nameOf } = useWords()
  const found = openingNow(now, reception, academy)
  const at = (moment: CivilMoment) => when(moment, now.date)
  switch (found.state) {
    case 'open':
      return (
        <Notice tone="success" title={t.open(at(found.closes))}>
          <Yours moment={found.closes} />
        </Notice>
      )
    case 'pause':
      return (
        <Notice tone="warning" title={t.pause(at(found.next))}>
          <Yours moment={found.next} />
        </Notice>
      )
    case 'uncertain':
      return (
        <Notice tone="warning" title={t.uncertain(nameOf(found.day))}>
          <p>
            {t.uncertainText} {found.next && t.surely(at(found.next))}
          </p>
          {found.next && <Yours moment={found.next} />}
        </Notice>
      )
    case 'closed': {
      const { holiday, next } = found
      const title = holiday ? t.holiday(nameOf(holiday)) : next ? t.closed(at(next)) : t.closedAlone
      return (
        <Notice tone="info" title={title}>
          {holiday && next && <p>{t.reopens(at(next))}</p>}
          {next && <Yours moment={next} />}
        </Notice>
      )
    }
  }
}

/** For a reader elsewhere: the same moment on their own clock. */
function Yours({ moment }: { moment: CivilMoment }) {
  const t = useTexts(texts)
  const { hourOf } = useWords()
  const yours = onReadersClock(moment)
  return yours && <p>{t.yours(hourOf(yours, moment.date))}</p>
}
