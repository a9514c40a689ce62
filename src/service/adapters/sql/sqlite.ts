import { closeSync, openSync } from 'node:fs'
import type { StatementSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { PATIENCE, type Run, type SqlDatabase } from './database.ts'
import { joining } from './joining.ts'
import { migrated } from './schema.ts'

/** https://www.sqlite.org/rescode.html#busy; the higher bits say why. */
const SQLITE_BUSY = 5

/** A database in one file of this machine, made if it is not there; its folder has to be. For one node. */
export async function openSqlite(path: string): Promise<SqlDatabase> {
  // Made here, so that only the service may read it; SQLite gives the files beside it the same mode.
  closeSync(openSync(path, 'a', 0o600))
  // Only now: a Node too old for the service lacks the module, and must live long enough to say that it is too old.
  const { DatabaseSync } = await import('node:sqlite')
  // SQLite waits while everything else in this process stands still: hardly ever, therefore, and `patiently` for more.
  const file = new DatabaseSync(path, { timeout: 10 })
  await patiently(() => file.exec('PRAGMA journal_mode = WAL'))
  // A code once used stays used after a power cut, and what is deleted is overwritten (PRI-03).
  file.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')

  const prepared = new Map<string, StatementSync>()
  const run: Run = async (text, ...values) => {
    const statement = prepared.get(text) ?? file.prepare(text)
    prepared.set(text, statement)
    return statement.all(Object.fromEntries(values.map((value, i) => [`$${i + 1}`, value])))
  }

  let last: Promise<unknown> = Promise.resolve()
  const database = joining({
    transaction(work) {
      const turn = last.then(async () => {
        // Not a plain BEGIN: two that have read would both want to write, and one would have to be run again.
        await patiently(() => file.exec('BEGIN IMMEDIATE'))
        try {
          const result = await work(run)
          file.exec('COMMIT')
          return result
        } catch (error) {
          // A full disk has already rolled it back.
          if (file.isTransaction) file.exec('ROLLBACK')
          throw error
        }
      })
      last = turn.catch(() => undefined)
      return turn
    },
    close: () => last.then(() => file.close()),
  })
  return migrated(database)
}

/** Tries again, and lets others go on meanwhile, as long as another process is writing. */
async function patiently(act: () => void): Promise<void> {
  const end = performance.now() + PATIENCE
  for (;;) {
    try {
      act()
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
    }
    await sleep(1 + Math.random() * 5)
  }
}

const isBusy = (error: unknown) =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & 0xff) === SQLITE_BUSY
