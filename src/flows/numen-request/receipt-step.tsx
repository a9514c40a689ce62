import { Printer } from 'lucide-react'
import { academy } from '#src/academy/academy.ts'
import { telephone, useAssistance } from '#src/help/assistance.ts'
import { calendarDay, dateAndHour, hour } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { StepHeading } from '#src/wizard/wizard.tsx'
import { texts } from './later/texts.ts'
import { useRequest } from './request.tsx'

/** Step 4: what to keep, who answers, by when. The page itself is the sheet to print. */
export function ReceiptStep() {
  const t = useTexts(texts).receipt
  const { form: words, tagline, human } = useShell()
  const { language } = useLanguage()
  const assistance = useAssistance()
  const { receipt, category } = useRequest().facts
  if (!receipt || !category) return null
  const { reference, sentAt, answerBy, sentTo, office, slots = [] } = receipt
  const fact = (label: string, value: string | undefined) => (value === undefined ? [] : [{ label, value }])
  const slotNames = slots.map(
    (slot) => `${calendarDay(language, slot.slice(0, 10))}, ${hour(language, Date.parse(`${slot}Z`), 'UTC')}`,
  )
  const copy = <CopyButton value={reference} {...words.copy} />
  return (
    <>
      <p className="print-only">{tagline(academy.ofName)}</p>
      <StepHeading>{t.heading}</StepHeading>
      <p className="lead">{t.lead}</p>
      <FactList
        facts={[
          { label: t.reference, value: <strong>{reference}</strong>, action: copy },
          { label: t.sentAt, value: t.placeTime(dateAndHour(language, sentAt, academy.timeZone)) },
          ...fact(t.handledBy, academy.managers[category]),
          ...fact(t.office, office),
          ...(slotNames.length > 0
            ? [
                {
                  label: t.slots,
                  value: (
                    <ul>
                      {slotNames.map((name) => (
                        <li key={name}>{name}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          { label: t.answerBy, value: t.before(calendarDay(language, answerBy)) },
          ...fact(t.sentTo, sentTo),
          ...fact(human.telephone, telephone),
        ]}
      />
      <div className="actions">
        <Button variant="secondary" icon={<Printer />} onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <h2>{t.nextTitle}</h2>
      <ul>
        <li>{receipt.way === 'copy' ? t.nextCopy : t.nextAppointment}</li>
        <li>{t.nextCall(calendarDay(language, answerBy), assistance)}</li>
        <li>{t.nextActivate}</li>
      </ul>
      <Notice tone="info">{t.never}</Notice>
    </>
  )
}
