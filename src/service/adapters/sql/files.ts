import { hex } from '../../hashing.ts'
import type { Clock, Files } from '../../ports.ts'
import type { Run, SqlDatabase } from './database.ts'
import type { Seal } from './sealing.ts'

const PURGE = 'delete from files where expires_at <= $1'
const PUT = `insert into files (id, type, size, hash, expires_at, sealed) values ($1, $2, $3, $4, $5, $6)
  on conflict (id) do update set type = excluded.type, size = excluded.size, hash = excluded.hash,
  expires_at = excluded.expires_at, sealed = excluded.sealed`
const GET = 'select type, size, hash, expires_at from files where id = $1'
const EXTEND = 'update files set expires_at = $2 where id = $1 returning id'
const DELETE = 'delete from files where id = $1'
const CONTENT = 'select sealed from files where id = $1'

export interface SqlFiles extends Files {
  /** What was put, for whoever follows the request up. Throws when it was tampered with, or the key is another. */
  content(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>
}

/** Files in the database beside the records, sealed before they get there (UPL-03, docs/decisions/0023). */
export function createSqlFiles(database: SqlDatabase, seal: Seal, clock: Clock): SqlFiles {
  /** Runs `work` once everything that has expired is gone. */
  const inTime = <T>(work: (run: Run) => Promise<T>) =>
    database.transaction(async (run) => {
      await run(PURGE, clock.now())
      return work(run)
    })

  return {
    async put(id, { bytes, type, expiresAt }) {
      // Before the transaction: everybody else waits for it to end.
      const hash = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
      const sealed = await seal.close(id, bytes)
      await inTime((run) => run(PUT, id, type, bytes.length, hash, expiresAt, sealed))
    },
    async get(id) {
      const [row] = await inTime((run) => run(GET, id))
      return (
        row && {
          type: String(row['type']),
          size: Number(row['size']),
          hash: String(row['hash']),
          expiresAt: Number(row['expires_at']),
        }
      )
    },
    async extend(id, expiresAt) {
      return (await inTime((run) => run(EXTEND, id, expiresAt))).length > 0
    },
    async delete(id) {
      await inTime((run) => run(DELETE, id))
    },
    async content(id) {
      const [row] = await inTime((run) => run(CONTENT, id))
      return row && seal.open(id, new Uint8Array(row['sealed'] as Uint8Array))
    },
  }
}
