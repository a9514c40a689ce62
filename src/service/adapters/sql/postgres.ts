import { Pool } from 'pg'
import { PATIENCE, type SqlDatabase } from './database.ts'
import { joining } from './joining.ts'
import { migrated } from './schema.ts'

/** Names our lock among the advisory locks of a database: `ALIZE` in ASCII, which nobody else there uses. */
const LOCK = 0x41_4c_49_5a_45

/**
 * A PostgreSQL database, for several nodes. `url`: `postgres://user:password@host/name?sslmode=verify-full`.
 * Throws when it cannot be reached.
 */
export async function openPostgres(url: string): Promise<SqlDatabase> {
  const pool = new Pool({
    connectionString: url,
    // Transactions run one after the other anyway: a second connection would only wait for the first.
    max: 1,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'alize',
    lock_timeout: PATIENCE,
    // A node cut off from the network would otherwise hold up all the others until TCP gives up.
    idle_in_transaction_session_timeout: 3 * PATIENCE,
  })
  // A connection that breaks is told by the statement that needed it; as an event it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))

  const database = joining({
    async transaction(work) {
      const client = await pool.connect()
      try {
        // Read committed, whatever the server's default: a stricter level would see what was there before the lock.
        await client.query('begin isolation level read committed')
        await client.query(`select pg_advisory_xact_lock(${LOCK})`)
        const result = await work(
          async (text, ...values) => (await client.query<Record<string, unknown>>(text, values)).rows,
        )
        await client.query('commit')
        client.release()
        return result
      } catch (error) {
        const isBroken = await client.query('rollback').then(
          () => false,
          () => true,
        )
        client.release(isBroken)
        throw error
      }
    },
    close: () => pool.end(),
  })
  return migrated(database)
}
