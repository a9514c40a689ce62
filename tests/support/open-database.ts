import { openPostgres } from '#src/service/adapters/sql/postgres.ts'
import { openSqlite } from '#src/service/adapters/sql/sqlite.ts'

/** The database at a URL of PostgreSQL, or in a file of SQLite. */
export const openDatabase = (address: string) =>
  address.startsWith('postgres:') ? openPostgres(address) : openSqlite(address)
