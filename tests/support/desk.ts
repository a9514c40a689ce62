import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { runDesk } from '#src/service/node/desk.ts'
import type { AuditRecord, Kinds } from '#src/service/records.ts'
import { askAppointment, begunRequest } from './numen-requests.ts'
import { openedSqlite } from './sqlite.ts'
import { openWorld, type TestWorld, type Visitor } from './world.ts'

export const MANAGER = 'Line Rosier'

/** The world of the other tests, its records and files in SQLite, and the desk of its managers over the same. */
export async function openDeskWorld() {
  const world = await openWorld()
  const { ports } = world
  const database = await openedSqlite()
  const files = createSqlFiles(database, await createSeal(new Uint8Array(32)), ports.clock)
  const store = createSqlStore(database, ports.clock)
  await moveRecords(world, store)
  Object.assign(ports, { store, files })

  /** One run of the desk; `typed` is what arrives on its standard input. */
  async function desk(args: string[], typed = '', user: string | undefined = MANAGER) {
    let shown = ''
    let warned = ''
    const terminal = {
      write: (text: string) => void (shown += text),
      warn: (text: string) => void (warned += text),
      read: async () => typed,
    }
    const open = async () => ({ ports: { ...ports, files }, close: async () => undefined })
    const code = await runDesk(args, terminal, open, user)
    return { code, shown, warned }
  }

  const listed = <K extends keyof Kinds>(kind: K) => store.transaction((records) => records.list(kind))
  /** What the security log has heard of managers. */
  const log = async (): Promise<AuditRecord[]> =>
    (await listed('audit')).map(({ value }) => value).filter(({ by }) => by !== undefined)
  const events = async () => (await log()).map(({ event, reason }) => [event, reason])
  /** Every record, as it lies in the database. */
  const everything = async () =>
    JSON.stringify(await database.transaction((run) => run('select id, owner, value from records')))
  return { ...world, desk, files, listed, log, events, everything }
}
export type DeskWorld = Awaited<ReturnType<typeof openDeskWorld>>

/** The reference of a request for a NUMEN, made by this visitor. */
export async function askedForNumen(visitor: Visitor) {
  const { body } = await askAppointment(visitor, await begunRequest(visitor))
  return body.receipt?.reference ?? ''
}

/** Of its longest line, in characters. */
export const widest = (text: string) => Math.max(...text.split('\n').map((line) => Array.from(line).length))

/** What the nine people begin with. */
const moveRecords = ({ world }: TestWorld, store: ReturnType<typeof createSqlStore>) =>
  store.transaction(async (records) => {
    for (const [kind, drawer] of Object.entries(world.shelf))
      for (const [id, { value, order: _, ...keep }] of Object.entries(drawer))
        await records.put(kind as keyof Kinds, id, value as never, keep)
  })
