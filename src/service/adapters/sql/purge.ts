import type { Clock } from '../../ports.ts'
import type { SqlDatabase } from './database.ts'

/** Deletes every record and file that has expired: reading passes over them, but they are to be gone (PRI-03). */
export const purge = (database: SqlDatabase, clock: Clock): Promise<void> =>
  database.transaction(async (run) => {
    for (const table of ['records', 'files'])
      await run(`delete from ${table} where expires_at <= $1`, clock.now())
  })
