import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '#src/service/ports.ts'

export interface OpenedStore {
  store: Store
  now(): number
  advance(milliseconds: number): void
}

const ODD_IDS = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  '1',
  "'; drop table x; --",
  'é',
  '😀',
  '%_',
  'a\0b',
  '\ud800',
  '\udfff',
  '"',
]
const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

/** What every store must do, whatever keeps its records. `open` gives an empty one. */
export const storeContract = (name: string, open: () => Promise<OpenedStore>) =>
  describe(`the store (${name})`, () => {
    let opened: OpenedStore
    beforeEach(async () => {
      opened = await open()
    })
    const run: Store['transaction'] = (work) => opened.store.transaction(work)
    const read = (id: string) => run((records) => records.get('sendings', id))

    it('gives back what was put, and nothing for what was not or is no more', async () => {
      await run(async (records) => {
        await records.put('sendings', 'a', { at: [1] })
        await records.put('sendings', 'b', { at: [2] })
        await records.delete('sendings', 'b')
        await records.delete('sendings', 'never there')
        expect(await records.get('sendings', 'a')).toEqual({ at: [1] })
      })
      expect([await read('a'), await read('b'), await read('c')]).toEqual([{ at: [1] }, undefined, undefined])
      expect(await run((records) => records.get('attempts', 'a'))).toBeUndefined()
    })

    it('answers with what the work answers', async () => {
      expect(await run(async () => 'done')).toBe('done')
    })

    it('keeps nothing of a transaction that throws, and goes on with the next', async () => {
      await run((records) => records.put('sendings', 'old', { at: [1] }))
      const failing = run(async (records) => {
        await records.put('sendings', 'old', { at: [2] })
        await records.put('sendings', 'new', { at: [2] })
        await records.delete('sendings', 'old')
        await records.put('attempts', 'new', { at: [2] })
        throw new Error('on purpose')
      })
      await expect(failing).rejects.toThrow('on purpose')
      expect([await read('old'), await read('new')]).toEqual([{ at: [1] }, undefined])
      expect(await run((records) => records.list('attempts'))).toEqual([])
    })

    it('shows no transaction what another has not finished', async () => {
      const slow = run(async (records) => {
        await records.put('sendings', 'a', { at: [1] })
        await soon()
        await records.put('sendings', 'a', { at: [1, 2] })
      })
      const seen = read('a')
      await slow
      expect(await seen).toEqual({ at: [1, 2] })
    })

    it('loses none of 100 increments made at once', async () => {
      const increment = () =>
        run(async (records) => {
          const { at } = (await records.get('sendings', 'count')) ?? { at: [] }
          await soon()
          await records.put('sendings', 'count', { at: [...at, at.length] })
        })
      await Promise.all(Array.from({ length: 100 }, increment))
      expect((await read('count'))?.at).toEqual(Array.from({ length: 100 }, (_, i) => i))
    })

    it('forgets a record at its end, and not before', async () => {
      await run((records) =>
        records.put('sendings', 'a', { at: [1] }, { owner: 'jean', expiresAt: opened.now() + 1000 }),
      )
      opened.advance(999)
      expect(await read('a')).toEqual({ at: [1] })
      opened.advance(1)
      expect(await read('a')).toBeUndefined()
      expect(await run((records) => records.list('sendings', 'jean'))).toEqual([])
    })

    it('purges what has expired when something is put', async () => {
      await run((records) => records.put('sendings', 'a', { at: [1] }, { expiresAt: opened.now() + 1000 }))
      opened.advance(1000)
      await run((records) => records.put('sendings', 'b', { at: [2] }))
      opened.advance(-1000)
      expect(await read('a')).toBeUndefined()
    })

    it('takes value, owner and end of a record from the latest put', async () => {
      await run((records) =>
        records.put('sendings', 'a', { at: [1] }, { owner: 'jean', expiresAt: opened.now() + 1000 }),
      )
      await run((records) => records.put('sendings', 'a', { at: [2] }))
      opened.advance(1000)
      expect(await read('a')).toEqual({ at: [2] })
      expect(await run((records) => records.list('sendings', 'jean'))).toEqual([])
    })

    it('lists the records of an owner, or all, oldest first even when they were put again', async () => {
      await run(async (records) => {
        for (const id of ['b', '2', 'a', '1'])
          await records.put('sendings', id, { at: [] }, { owner: id < 'a' ? 'digits' : 'letters' })
        await records.put('sendings', 'b', { at: [7] }, { owner: 'letters' })
        await records.put('attempts', 'c', { at: [] }, { owner: 'letters' })
      })
      const ids = async (owner?: string) =>
        (await run((records) => records.list('sendings', owner))).map(({ id }) => id)
      expect(await ids('letters')).toEqual(['b', 'a'])
      expect(await ids('digits')).toEqual(['2', '1'])
      expect(await ids()).toEqual(['b', '2', 'a', '1'])
      expect(await ids('nobody')).toEqual([])
      await run((records) => records.put('sendings', 'no owner', { at: [] }))
      const listed = await run((records) => records.list('sendings'))
      expect(listed.map(({ owner }) => owner)).toEqual(['letters', 'digits', 'letters', 'digits', undefined])
    })

    it('hands out copies: changing one changes no record', async () => {
      const given = { at: [1] }
      await run((records) => records.put('sendings', 'a', given))
      given.at.push(2)
      const got = await read('a')
      got?.at.push(3)
      const listed = await run((records) => records.list('sendings'))
      listed[0]?.value.at.push(4)
      expect(await read('a')).toEqual({ at: [1] })
    })

    it.each(ODD_IDS)('keeps a record under the id %j, and for an owner of that name', async (id) => {
      expect(await read(id)).toBeUndefined()
      await run((records) => records.put('sendings', id, { at: [1] }, { owner: id }))
      await run((records) => records.put('sendings', 'another', { at: [2] }, { owner: 'another' }))
      expect(await read(id)).toEqual({ at: [1] })
      expect(await run((records) => records.list('sendings', id))).toEqual([
        { id, owner: id, value: { at: [1] } },
      ])
      await run((records) => records.delete('sendings', id))
      expect(await read(id)).toBeUndefined()
    })
  })
