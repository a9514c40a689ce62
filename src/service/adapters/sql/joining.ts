import { AsyncLocalStorage } from 'node:async_hooks'
import type { Run, SqlDatabase } from './database.ts'

/**
 * The same database, in which a transaction begun by the work of another is part of that one: a record and its file
 * come and go together, and neither waits for the other to end.
 */
export function joining(database: SqlDatabase): SqlDatabase {
  const current = new AsyncLocalStorage<{ run: Run; isOver: boolean }>()
  return {
    ...database,
    transaction(work) {
      const outer = current.getStore()
      // What the work leaves running after it has ended is in no transaction any more.
      if (outer && !outer.isOver) return work(outer.run)
      return database.transaction(async (run) => {
        const whileOpen: Run = async (...statement) => {
          // The database has one connection: by now it may be in a transaction of somebody else's.
          if (own.isOver) throw new Error('a statement after its transaction')
          return run(...statement)
        }
        const own = { run: whileOpen, isOver: false }
        try {
          return await current.run(own, () => work(whileOpen))
        } finally {
          own.isOver = true
        }
      })
    },
  }
}
