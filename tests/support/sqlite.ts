import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSqlite } from '#src/service/adapters/sql/sqlite.ts'

/** Where a database may be made; gone with the test. */
export async function newSqlitePath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alize-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'alize.sqlite')
}

/** The database in a file, or a new one; closed after the test. */
export async function openedSqlite(path?: string) {
  const database = await openSqlite(path ?? (await newSqlitePath()))
  onTestFinished(() => database.close())
  return database
}
