import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { handClock } from '#tests/support/hand-clock.ts'
import { newSqlitePath, openedSqlite } from '#tests/support/sqlite.ts'
import { filesContract } from './files.contract.ts'
import { filesInTransactionsContract } from './files-in-transactions.contract.ts'
import { processesContract } from './processes.contract.ts'
import { storeContract } from './store.contract.ts'

storeContract('SQLite', async () => {
  const { clock, ...hand } = handClock()
  return { store: createSqlStore(await openedSqlite(), clock), ...hand }
})

filesContract('SQLite', async () => {
  const { clock, ...hand } = handClock()
  const database = await openedSqlite()
  return {
    files: createSqlFiles(database, await createSeal(new Uint8Array(32)), clock),
    count: async () => (await database.transaction((run) => run('select id from files'))).length,
    ...hand,
  }
})

processesContract('SQLite', newSqlitePath)

filesInTransactionsContract('SQLite', openedSqlite)
