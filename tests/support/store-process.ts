/**
 * A process of its own over the database that is its first argument, for tests of what several of them do to each other,
 * and of what one leaves behind when it dies. It prints a line whenever it has come one step further.
 */
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { openDatabase } from './open-database.ts'

const [address = '', job, times] = process.argv.slice(2)
const database = await openDatabase(address)
const store = createSqlStore(database, { now: Date.now, sleep: async () => undefined })

const jobs: Record<string, () => Promise<void>> = {
  /** Counts up, one transaction each time. */
  count: async () => {
    for (let i = 0; i < Number(times); i++)
      await store.transaction(async (records) => {
        const { at } = (await records.get('sendings', 'count')) ?? { at: [] }
        await records.put('sendings', 'count', { at: [...at, at.length] })
      })
  },
  /** Stays for ever between two statements. */
  half: () =>
    store.transaction(async (records) => {
      await records.put('sendings', 'left', { at: [1] })
      console.log('half')
      setInterval(() => undefined, 1000)
      await new Promise<never>(() => undefined)
    }),
  /** Writes the same number left and right, without end. */
  pairs: async () => {
    for (let n = 1; ; n++) {
      await store.transaction(async (records) => {
        await records.put('sendings', 'left', { at: [n] })
        await records.put('attempts', 'right', { at: [n] })
      })
      console.log(n)
    }
  },
}
await jobs[job ?? '']?.()
await database.close()
