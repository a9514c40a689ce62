import { afterAll, beforeAll } from 'vitest'
import type { SqlDatabase } from '#src/service/adapters/sql/database.ts'
import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { openPostgres } from '#src/service/adapters/sql/postgres.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { apiContract } from '#tests/contract/api.ts'
import { openNodeWorld } from '#tests/support/node-host.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { seedStore } from './seed.ts'

let server: Awaited<ReturnType<typeof startPostgres>>
let database: SqlDatabase
beforeAll(async () => {
  server = await startPostgres()
  database = await openPostgres(await server.newDatabase())
})
afterAll(async () => {
  await database.close()
  await server.stop()
})

apiContract('on Node, over PostgreSQL', (changes) =>
  openNodeWorld(changes, {}, undefined, async ({ ports: { clock } }) => {
    await database.transaction(async (run) => {
      await run('delete from records')
      await run('delete from files')
    })
    const store = createSqlStore(database, clock)
    await seedStore(store, clock.now())
    return { store, files: createSqlFiles(database, await createSeal(new Uint8Array(32)), clock) }
  }),
)
