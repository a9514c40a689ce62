import { useService } from '#src/api/service.tsx'
import type { Activity } from '#src/contract/account.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Table } from '#src/ui/table.tsx'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import { Part } from './part.tsx'
import { texts } from './texts.ts'
import { useRemoval } from './use-removal.ts'
import { useWords } from './use-words.ts'

/** Where the account is open: this session, and others one may end. */
export function Sessions({ uid, sessions }: { uid: string } & Pick<Activity, 'sessions'>) {
  const { sessions: t, place, action } = useTexts(texts)
  const { form } = useShell()
  const words = useWords()
  const { client } = useService()
  const { remove, busy, done, refused } = useRemoval(uid)
  const end = (id: string) =>
    remove(id, t.ended, (options) => client.activity.sessions[':id'].$delete({ param: { id } }, options))
  const endOthers = () =>
    remove('all', t.othersEnded, (options) => client.activity.sessions.$delete(undefined, options))
  return (
    <Part title={t.title} done={done} refused={refused}>
      <Table
        caption={<VisuallyHidden>{t.title}</VisuallyHidden>}
        columns={[place, t.started, t.seen, action]}
        rows={sessions.map(({ id, place, startedAt, seenAt, current }) => ({
          key: id,
          cells: [
            words.place(place),
            words.when(startedAt),
            words.when(seenAt),
            current ? (
              <strong>{t.current}</strong>
            ) : (
              <Button
                variant="secondary"
                className="button--small"
                busy={busy === id}
                busyLabel={form.sending}
                onClick={() => end(id)}
              >
                {t.end} <VisuallyHidden>{`${words.place(place)}, ${words.when(startedAt)}`}</VisuallyHidden>
              </Button>
            ),
          ],
        }))}
      />
      {sessions.length > 1 && (
        <div className="actions">
          <Button variant="danger" busy={busy === 'all'} busyLabel={form.sending} onClick={endOthers}>
            {t.endOthers}
          </Button>
        </div>
      )}
    </Part>
  )
}
