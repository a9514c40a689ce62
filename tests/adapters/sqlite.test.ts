import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { purge } from '#src/service/adapters/sql/purge.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { openSqlite } from '#src/service/adapters/sql/sqlite.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { handClock } from '#tests/support/hand-clock.ts'
import { latch } from '#tests/support/latch.ts'
import { newSqlitePath, openedSqlite } from '#tests/support/sqlite.ts'

const { clock } = handClock()

it('T-TOK-22 everything is still there after a restart, in the same order', async () => {
  const path = await newSqlitePath()
  const before = await openSqlite(path)
  await createSqlStore(before, clock).transaction(async (records) => {
    await records.put('sendings', 'b', { at: [1] }, { owner: 'jean', expiresAt: clock.now() + 1000 })
    await records.put('sendings', 'a', { at: [2] }, { owner: 'jean' })
  })
  await before.close()
  const after = createSqlStore(await openedSqlite(path), clock)
  expect(await after.transaction((records) => records.list('sendings', 'jean'))).toEqual([
    { id: 'b', owner: 'jean', value: { at: [1] } },
    { id: 'a', owner: 'jean', value: { at: [2] } },
  ])
})

it('nobody else on the machine may read the files of the database', async () => {
  const path = await newSqlitePath()
  await openedSqlite(path)
  const names = await readdir(dirname(path))
  expect(names.toSorted()).toEqual(['alize.sqlite', 'alize.sqlite-shm', 'alize.sqlite-wal'])
  for (const name of names) expect((await stat(join(dirname(path), name))).mode & 0o777).toBe(0o600)
})

it('what is deleted is nowhere in the file any more (PRI-03)', async () => {
  const path = await newSqlitePath()
  const database = await openSqlite(path)
  const store = createSqlStore(database, clock)
  for (const name of ['SAIRIEN', 'KIRECOI'])
    await store.transaction((records) => records.put('managerCode', name, { hash: name }))
  await store.transaction((records) => records.delete('managerCode', 'SAIRIEN'))
  await database.close()
  const file = await readFile(path, 'latin1')
  expect(file).toContain('KIRECOI')
  expect(file).not.toContain('SAIRIEN')
})

it('while another process writes, a transaction waits and everything else goes on', async () => {
  const path = await newSqlitePath()
  const [one, other] = [await openedSqlite(path), await openedSqlite(path)]
  const order: string[] = []
  const slow = one.transaction(async () => {
    await sleep(100)
    order.push('first')
  })
  await other.transaction(async () => order.push('second'))
  await slow
  expect(order).toEqual(['first', 'second'])
})

it('a database of a later release is refused, and left as it is', async () => {
  const path = await newSqlitePath()
  const later = await openSqlite(path)
  await later.transaction((run) => run('update schema_version set version = version + 1'))
  await later.close()
  await expect(openSqlite(path)).rejects.toThrow('later release')
  await expect(openSqlite(path)).rejects.toThrow('later release')
})

it('T-UPL-21 a full disk undoes the transaction that filled it, says so, and all before stays', async () => {
  const database = await openedSqlite()
  const store = createSqlStore(database, clock)
  await store.transaction((records) => records.put('sendings', 'before', { at: [1] }))
  await database.transaction((run) => run('pragma max_page_count = 20'))
  const filling = store.transaction(async (records) => {
    await records.put('sendings', 'small', { at: [1] })
    await records.put('managerCode', 'large', { hash: 'x'.repeat(200_000) })
  })
  await expect(filling).rejects.toThrow('full')
  const ids = await store.transaction(async (records) => {
    await records.put('sendings', 'after', { at: [1] })
    return (await records.list('sendings')).map(({ id }) => id)
  })
  expect(ids).toEqual(['before', 'after'])
})

it('T-PRI-07 records and files are deleted when their time is over, though nobody asks for them again', async () => {
  const { clock, now, advance } = handClock()
  const database = await openedSqlite()
  const files = createSqlFiles(database, await createSeal(new Uint8Array(32)), clock)
  const expiresAt = now() + 1000
  await files.put('photo', { bytes: new Uint8Array(9), type: 'image/png', expiresAt })
  await createSqlStore(database, clock).transaction((records) =>
    records.put('sendings', 'a', { at: [1] }, { expiresAt }),
  )
  const left = () =>
    database.transaction(async (run) => [
      (await run('select id from records')).length,
      (await run('select id from files')).length,
    ])
  await purge(database, clock)
  expect(await left()).toEqual([1, 1])
  advance(1000)
  await purge(database, clock)
  expect(await left()).toEqual([0, 0])
})

it('a statement left running after its transaction writes into nobody else’s', async () => {
  const store = createSqlStore(await openedSqlite(), clock)
  const { opened, open } = latch()
  let late: Promise<void> = Promise.resolve()
  await store.transaction(async (records) => {
    late = opened.then(() => records.put('managerCode', 'late', { hash: '' }))
  })
  await store.transaction(async (records) => {
    open()
    await expect(late).rejects.toThrow('after its transaction')
    expect(await records.get('managerCode', 'late')).toBeUndefined()
  })
})
