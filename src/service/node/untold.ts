import type { Store } from '../ports.ts'
import type { AuditRecord } from '../records.ts'
import type { AuditLog } from './audit-log.ts'

/**
 * For a process that ends at once, and has neither a log of its own nor figures: it leaves word of each security event, in
 * the event's own transaction, for the running service to tell.
 */
export const leavingEvents = (store: Store): Store => ({
  transaction: (work) =>
    store.transaction((records) =>
      work({
        ...records,
        async put(kind, id, value, keep) {
          await records.put(kind, id, value, keep)
          if (kind === 'audit') await records.put('untold', id, { at: (value as AuditRecord).at }, keep)
        },
      }),
    ),
})

/**
 * Tells of the events of which word was left, oldest first. Whoever takes one tells it, and no other node does. While the log
 * is down they stay where they are safer than in the hands of a process, and where a node whose log is up finds them.
 */
export async function tellLeftEvents(
  store: Store,
  log: Pick<AuditLog, 'state'>,
  tell: (record: AuditRecord) => void,
): Promise<void> {
  if (log.state().isDown) return
  const events = await store.transaction(async (records) => {
    const taken: AuditRecord[] = []
    for (const { id } of await records.list('untold')) {
      await records.delete('untold', id)
      const event = await records.get('audit', id)
      if (event) taken.push(event)
    }
    return taken
  })
  events.forEach(tell)
}
