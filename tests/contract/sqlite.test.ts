import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { SqlDatabase } from '#src/service/adapters/sql/database.ts'
import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { openSqlite } from '#src/service/adapters/sql/sqlite.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { handClock } from '#tests/support/hand-clock.ts'
import { filesContract } from './files.contract.ts'
import { processesContract } from './processes.contract.ts'
import { storeContract } from './store.contract.ts'

const folders: string[] = []
const opened: SqlDatabase[] = []

async function newPath() {
  const folder = await mkdtemp(join(tmpdir(), 'alize-'))
  folders.push(folder)
  return join(folder, 'alize.sqlite')
}

async function open(path: string) {
  const database = await openSqlite(path)
  opened.push(database)
  return database
}

afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

const key = (byte: number) => createSeal(new Uint8Array(32).fill(byte))

storeContract('SQLite', async () => {
  const { clock, ...hand } = handClock()
  return { store: createSqlStore(await open(await newPath()), clock), ...hand }
})

filesContract('SQLite', async () => {
  const { clock, ...hand } = handClock()
  const database = await open(await newPath())
  return {
    files: createSqlFiles(database, await key(1), clock),
    count: async () => (await database.transaction((run) => run('select id from files'))).length,
    ...hand,
  }
})

processesContract('SQLite', newPath)
