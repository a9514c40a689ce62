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

/** The devices remembered as one's own. */
export function Devices({ uid, devices }: { uid: string } & Pick<Activity, 'devices'>) {
  const { devices: t, place, action } = useTexts(texts)
  const { form } = useShell()
  const words = useWords()
  const { client } = useService()
  const { remove, busy, done, refused } = useRemoval(uid)
  const forget = (id: string) =>
    remove(id, t.forgotten, (options) => client.activity.devices[':id'].$delete({ param: { id } }, options))
  return (
    <Part title={t.title} done={done} refused={refused}>
      <p>{t.lead}</p>
      {devices.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={<VisuallyHidden>{t.title}</VisuallyHidden>}
          columns={[place, t.since, action]}
          rows={devices.map(({ id, place, rememberedAt, current }) => ({
            key: id,
            cells: [
              <>
                {words.place(place)} {current && <strong>({t.current})</strong>}
              </>,
              words.when(rememberedAt),
              <Button
                variant="secondary"
                className="button--small"
                busy={busy === id}
                busyLabel={form.sending}
                onClick={() => forget(id)}
              >
                {t.forget}{' '}
                <VisuallyHidden>{`${words.place(place)}, ${words.when(rememberedAt)}`}</VisuallyHidden>
              </Button>,
            ],
          }))}
        />
      )}
    </Part>
  )
}
