import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { SqlDatabase } from '#src/service/adapters/sql/database.ts'
import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { openPostgres } from '#src/service/adapters/sql/postgres.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { filesContract } from '#tests/contract/files.contract.ts'
import { filesInTransactionsContract } from '#tests/contract/files-in-transactions.contract.ts'
import { processesContract } from '#tests/contract/processes.contract.ts'
import { storeContract } from '#tests/contract/store.contract.ts'
import { handClock } from '#tests/support/hand-clock.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'

let server: Awaited<ReturnType<typeof startPostgres>>
const opened: SqlDatabase[] = []

async function open(url?: string) {
  const database = await openPostgres(url ?? (await server.newDatabase()))
  opened.push(database)
  return database
}

beforeAll(async () => {
  server = await startPostgres()
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})
afterAll(() => server.stop())

storeContract('PostgreSQL', async () => {
  const { clock, ...hand } = handClock()
  return { store: createSqlStore(await open(), clock), ...hand }
})

filesContract('PostgreSQL', async () => {
  const { clock, ...hand } = handClock()
  const database = await open()
  return {
    files: createSqlFiles(database, await createSeal(new Uint8Array(32)), clock),
    count: async () => (await database.transaction((run) => run('select id from files'))).length,
    ...hand,
  }
})

processesContract('PostgreSQL', () => server.newDatabase())

filesInTransactionsContract('PostgreSQL', open)

it('a file of 5 MB comes back from PostgreSQL byte for byte', async () => {
  const { clock, now } = handClock()
  const files = createSqlFiles(await open(), await createSeal(new Uint8Array(32)), clock)
  const bytes = new Uint8Array(5 * 1024 * 1024).map((_, i) => i * 7)
  await files.put('a1', { bytes, type: 'image/png', expiresAt: now() + 1000 })
  expect(Buffer.compare((await files.content('a1')) ?? new Uint8Array(), bytes)).toBe(0)
})

it('a connection that breaks in the middle of a transaction undoes it, says so, and is made again', async () => {
  const store = createSqlStore(await open(), handClock().clock)
  const broken = store.transaction(async (records) => {
    await records.put('sendings', 'a', { at: [1] })
    await server.disconnectAll()
    await records.put('sendings', 'b', { at: [1] })
  })
  await expect(broken).rejects.toThrow()
  expect(await store.transaction((records) => records.list('sendings'))).toEqual([])
})

it('nodes that open a new database at once all find it made', async () => {
  const url = await server.newDatabase()
  const nodes = await Promise.all([open(url), open(url), open(url)])
  const counts = nodes.map((node) => node.transaction((run) => run('select version from schema_version')))
  expect((await Promise.all(counts)).map(({ length }) => length)).toEqual([1, 1, 1])
})

it('a server that is not there is told, not waited for', async () => {
  await expect(openPostgres('postgres://alize@127.0.0.1:1/none')).rejects.toThrow('ECONNREFUSED')
})
