import { expect, it } from 'vitest'
import type { SqlDatabase } from '#src/service/adapters/sql/database.ts'
import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { handClock } from '#tests/support/hand-clock.ts'

/** What records and files of one database must do together. */
export function filesInTransactionsContract(name: string, open: () => Promise<SqlDatabase>) {
  async function opened() {
    const { clock, now } = handClock()
    const database = await open()
    const store = createSqlStore(database, clock)
    const files = createSqlFiles(database, await createSeal(new Uint8Array(32)), clock)
    const put = (id: string) =>
      files.put(id, { bytes: new Uint8Array(9), type: 'image/png', expiresAt: now() + 1000 })
    return { store, files, put, now }
  }

  it(`a file is put, kept longer and deleted within a transaction of the store (${name})`, async () => {
    const { store, files, put, now } = await opened()
    await put('old')
    const extended = await store.transaction(async (records) => {
      await put('new')
      await records.put('sendings', 'a', { at: [1] })
      await files.delete('old')
      return files.extend('new', now() + 5000)
    })
    expect(extended).toBe(true)
    expect(await files.get('old')).toBeUndefined()
    expect(await files.get('new')).toMatchObject({ expiresAt: now() + 5000 })
  })

  it(`a file that was deleted in a transaction that fails is still there (${name})`, async () => {
    const { store, files, put } = await opened()
    await put('a1')
    const failed = store.transaction(async (records) => {
      await records.put('sendings', 'a', { at: [1] })
      await files.delete('a1')
      throw new Error('afterwards')
    })
    await expect(failed).rejects.toThrow('afterwards')
    expect(await files.content('a1')).toEqual(new Uint8Array(9))
  })

  it(`what a transaction leaves running is in none any more once it has ended (${name})`, async () => {
    const { store, files, put } = await opened()
    await put('a1')
    let goOn = () => {}
    const ended = new Promise<void>((resolve) => (goOn = resolve))
    let left: Promise<void> | undefined
    await store.transaction(async () => {
      left = ended.then(() => files.delete('a1'))
    })
    const next = store.transaction(async () => {
      goOn()
      await new Promise((resolve) => setTimeout(resolve, 20))
      throw new Error('undone')
    })
    await expect(next).rejects.toThrow('undone')
    await left
    expect(await files.get('a1')).toBeUndefined()
  })
}
