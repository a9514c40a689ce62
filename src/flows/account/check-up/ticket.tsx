import type { CheckUp } from '#src/contract/check-up.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { texts } from './texts.ts'
import { useWords } from './use-words.ts'

/** What to quote when one calls about a check-up. */
export function Ticket({ ticket }: { ticket: NonNullable<CheckUp['ticket']> }) {
  const t = useTexts(texts)
  const { form } = useShell()
  const { when } = useWords()
  const { reference, writtenAt, dropped } = ticket
  return (
    <FactList
      facts={[
        {
          label: t.reference,
          value: <code>{reference}</code>,
          action: <CopyButton value={reference} {...form.copy} />,
        },
        { label: t.date, value: when(writtenAt) },
        { label: t.outcome, value: t.dropped(dropped) },
      ]}
    />
  )
}
