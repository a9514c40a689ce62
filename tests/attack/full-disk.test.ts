import { expect, it } from 'vitest'
import type { SqlDatabase } from '#src/service/adapters/sql/database.ts'
import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { openNodeWorld } from '#tests/support/node-host.ts'
import { jpeg } from '#tests/support/numen-requests.ts'
import { attach, waitingFiles } from '#tests/support/reports.ts'
import { openedSqlite } from '#tests/support/sqlite.ts'

/** Pages of 4096 bytes. */
const setMostPages = (database: SqlDatabase, pages: number) =>
  database.transaction((run) => run(`pragma max_page_count = ${pages}`))

it('T-UPL-21 a full disk: a file is refused as by any outage, nothing is kept of it, and it may be sent again', async () => {
  const database = await openedSqlite()
  const world = await openNodeWorld({}, {}, undefined, async ({ ports: { clock } }) => ({
    store: createSqlStore(database, clock),
    files: createSqlFiles(database, await createSeal(new Uint8Array(32)), clock),
  }))
  const visitor = world.visitor()
  expect((await waitingFiles(visitor)).status).toBe(200)
  const large = new Uint8Array([...jpeg(), ...new Uint8Array(400_000)])
  await setMostPages(database, 60)
  const refused = await attach(visitor, large)
  expect([refused.status, refused.body.code]).toEqual([503, 'unavailable'])
  expect(refused.text).not.toMatch(/disk|full|sqlite/i)
  expect((await waitingFiles(visitor)).body.files).toEqual([])

  await setMostPages(database, 1_000_000)
  expect((await attach(visitor, large)).status).toBe(201)
  expect((await waitingFiles(visitor)).body.files).toHaveLength(1)
})
