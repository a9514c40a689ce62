import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { openSqlite } from '#src/service/adapters/sql/sqlite.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { createWorld, portsOf } from '#src/service/demo/world.ts'
import { deskHere } from '#src/service/node/desk/here.ts'

/** The desk as a process, over the nine people and the database of a configuration: `node node-desk.ts --config alize.json liste`. */
await deskHere(process.argv.slice(2), async ({ store, keys }, academy) => {
  if (!('sqlite' in store)) throw new Error('store: must be SQLite here')
  const clock = { now: Date.now, sleep: () => Promise.resolve() }
  const world = portsOf(await createWorld(academy, Date.now(), 10), academy, clock, 10)
  const database = await openSqlite(store.sqlite)
  return {
    ...world,
    store: createSqlStore(database, clock),
    files: createSqlFiles(database, await createSeal(keys.files), clock),
    close: database.close,
  }
})
