import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { handClock } from '#tests/support/hand-clock.ts'
import { newSqlitePath, openedSqlite } from '#tests/support/sqlite.ts'

const { clock } = handClock()
const bytes = new TextEncoder().encode('SAIRIEN '.repeat(1000))
const keyOf = (byte: number) => new Uint8Array(32).fill(byte)

async function openFiles() {
  const path = await newSqlitePath()
  const database = await openedSqlite(path)
  const files = createSqlFiles(database, await createSeal(keyOf(1)), clock)
  await files.put('a1', { bytes, type: 'image/png', expiresAt: clock.now() + 1000 })
  return { path, database, files }
}

it('a file comes back byte for byte, and its content lies nowhere on the disk (UPL-03)', async () => {
  const { path, files } = await openFiles()
  expect(await files.content('a1')).toEqual(bytes)
  expect(await files.content('b2')).toBeUndefined()
  const folder = dirname(path)
  for (const name of await readdir(folder))
    expect(await readFile(join(folder, name), 'latin1')).not.toContain('SAIRIEN')
})

it('the same file twice is sealed in two ways', async () => {
  const { database, files } = await openFiles()
  await files.put('b2', { bytes, type: 'image/png', expiresAt: clock.now() + 1000 })
  const rows = await database.transaction((run) => run('select distinct sealed from files'))
  expect(rows).toHaveLength(2)
})

it('a file opens under its own key alone', async () => {
  const { database } = await openFiles()
  const others = createSqlFiles(database, await createSeal(keyOf(2)), clock)
  await expect(others.content('a1')).rejects.toThrow()
})

it.each([
  ['put under the id of another', "update files set id = 'b2'", 'b2'],
  ['changed', "update files set sealed = x'00' || sealed", 'a1'],
  ['cut short', "update files set sealed = x'0011'", 'a1'],
])('a file that was %s in the database does not open', async (_, change, id) => {
  const { database, files } = await openFiles()
  await database.transaction((run) => run(change))
  await expect(files.content(id)).rejects.toThrow()
})

it.each([0, 16, 31, 33])('a key of %i bytes is refused', async (length) => {
  await expect(createSeal(new Uint8Array(length))).rejects.toThrow('32')
})
