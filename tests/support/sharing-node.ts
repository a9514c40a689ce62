/**
 * One of several nodes over one PostgreSQL, for tests of what they do to each other: `node sharing-node.ts alize.json`. Its
 * people and mailboxes are its own, in memory. It prints a line of JSON for each password evaluated and each letter sent.
 * With a second argument, `dies`, it is killed as soon as a message is in the outbox.
 */
import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { openPostgres } from '#src/service/adapters/sql/postgres.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { createWorld, portsOf } from '#src/service/demo/world.ts'
import { runNode } from '#src/service/node/run.ts'
import type { Store } from '#src/service/ports.ts'

const [file = '', dies] = process.argv.slice(2)
const ROUNDS = 10
/** Milliseconds a letter takes, so that other nodes come by meanwhile. */
const SLOW = 30

const say = (what: object) => console.log(JSON.stringify(what))

await runNode(file, async (config, academy) => {
  if (!('postgres' in config.store)) throw new Error('it shares a PostgreSQL')
  const clock = { now: Date.now, sleep: async () => undefined }
  const ports = portsOf(await createWorld(academy, Date.now(), ROUNDS), academy, clock, ROUNDS)
  const database = await openPostgres(config.store.postgres)
  const store = createSqlStore(database, clock)
  return {
    ...ports,
    store: dies === undefined ? store : dyingOnceWritten(store),
    files: createSqlFiles(database, await createSeal(config.keys.files), clock),
    directory: {
      ...ports.directory,
      verifyPassword: (uid, password) => {
        say({ evaluated: uid })
        return ports.directory.verifyPassword(uid, password)
      },
    },
    mail: {
      ...ports.mail,
      send: async ({ id, to, code }) => {
        say({ letter: id, to, code })
        await new Promise((resolve) => setTimeout(resolve, SLOW))
      },
    },
    close: () => database.close(),
  }
})

function dyingOnceWritten(store: Store): Store {
  return {
    async transaction(work) {
      const written = new Set<string>()
      const result = await store.transaction((records) =>
        work({
          ...records,
          put: (kind, id, value, keep) => {
            written.add(kind)
            return records.put(kind, id, value, keep)
          },
        }),
      )
      if (written.has('message')) process.kill(process.pid, 'SIGKILL')
      return result
    },
  }
}
