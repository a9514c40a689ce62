/** What goes into a column: text, a whole number, bytes, or nothing. */
type SqlValue = string | number | Uint8Array<ArrayBuffer> | null

/** One row by its columns. PostgreSQL gives a `bigint` as text, so read numbers with `Number`. */
type Row = Readonly<Record<string, unknown>>

/** Runs one statement, its values as `$1`, `$2`… in the order of the rest. */
export type Run = (statement: string, ...values: SqlValue[]) => Promise<readonly Row[]>

/**
 * What SQLite and PostgreSQL are alike in. Statements keep to the SQL that both read: `text`, `bigint` and `bytea`,
 * `on conflict … do update`, `$1`.
 */
export interface SqlDatabase {
  /**
   * Runs `work` alone: no other transaction, of this process or of another, sees or changes anything meanwhile. What it
   * wrote is kept entirely, or, when it throws or the process dies, not at all. `work` is run once, never again. One
   * begun by the work of another is part of that one: it is kept, or not, with the rest.
   * Throws when the database cannot be reached or others keep it for longer than 10 seconds.
   */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Lets go of the database once the transactions before have ended. */
  close(): Promise<void>
}

/** How long a transaction waits for those of other processes, in milliseconds. */
export const PATIENCE = 10_000
