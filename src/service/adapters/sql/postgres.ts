import postgres from 'postgres'
import { PATIENCE, type SqlDatabase } from './database.ts'
import { migrated } from './schema.ts'

/** Names our lock among the advisory locks of a database: `ALIZE` in ASCII, which nobody else there uses. */
const LOCK = 0x41_4c_49_5a_45

/**
 * A PostgreSQL database, for several nodes. `url`: `postgres://user:password@host/name?sslmode=verify-full`.
 * Throws when it cannot be reached.
 */
export async function openPostgres(url: string): Promise<SqlDatabase> {
  const sql = postgres(url, {
    // Transactions run one after the other anyway: a second connection would only wait for the first.
    max: 1,
    connect_timeout: PATIENCE / 1000,
    onnotice: () => undefined,
    connection: {
      application_name: 'alize',
      lock_timeout: PATIENCE,
      // A node cut off from the network would otherwise hold up all the others until TCP gives up.
      idle_in_transaction_session_timeout: 3 * PATIENCE,
    },
  })
  return migrated({
    async transaction(work) {
      // Read committed, whatever the server's default: a stricter level would see what was there before the lock.
      const { result } = await sql.begin('isolation level read committed', async (transaction) => {
        await transaction.unsafe(`select pg_advisory_xact_lock(${LOCK})`)
        // In an object, because the library would take an array for a list of promises.
        return { result: await work((text, ...values) => transaction.unsafe(text, values)) }
      })
      return result
    },
    close: () => sql.end(),
  })
}
