import type { Activity } from '#src/contract/account.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Notice } from '#src/ui/notice.tsx'
import { Table } from '#src/ui/table.tsx'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import { Part } from './part.tsx'
import { texts } from './texts.ts'
import { useWords } from './use-words.ts'

/** What the service really wrote: whoever doubts a message looks here. */
export function Messages({ messages }: Pick<Activity, 'messages'>) {
  const { messages: t } = useTexts(texts)
  const { when } = useWords()
  return (
    <Part title={t.title}>
      <Notice tone="info">{t.lead}</Notice>
      {messages.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={<VisuallyHidden>{t.title}</VisuallyHidden>}
          columns={[t.subject, t.to, t.when]}
          rows={messages.map(({ id, subject, shown, writtenAt, sentAt }) => ({
            key: id,
            cells: [subject, shown, sentAt === undefined ? t.waiting(when(writtenAt)) : when(sentAt)],
          }))}
        />
      )}
    </Part>
  )
}
