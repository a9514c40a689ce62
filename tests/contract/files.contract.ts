import { beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '#src/service/ports.ts'

export interface OpenedFiles {
  files: Files
  /** How many files are there, expired ones included. */
  count(): Promise<number>
  now(): number
  advance(milliseconds: number): void
}

const bytes = new TextEncoder().encode('abc')
const SHA_256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

/** What every place for files must do. */
export const filesContract = (name: string, open: () => Promise<OpenedFiles>) =>
  describe(`files (${name})`, () => {
    let opened: OpenedFiles
    beforeEach(async () => {
      opened = await open()
    })
    const put = (id: string, life = 1000) =>
      opened.files.put(id, { bytes, type: 'image/png', expiresAt: opened.now() + life })

    it('knows what a file is, how large, and until when it is kept', async () => {
      await put('a1')
      expect(await opened.files.get('a1')).toEqual({
        type: 'image/png',
        size: 3,
        hash: SHA_256,
        expiresAt: opened.now() + 1000,
      })
    })

    it.each(['b2', '__proto__', 'constructor', '../a1', ''])('has nothing under %j', async (id) => {
      await put('a1')
      expect(await opened.files.get(id)).toBeUndefined()
      expect(await opened.files.extend(id, opened.now() + 5000)).toBe(false)
      await opened.files.delete(id)
      expect(await opened.count()).toBe(1)
    })

    it('replaces a file under the same id, and forgets one that is deleted', async () => {
      await put('a1')
      await opened.files.put('a1', {
        bytes: new Uint8Array(9),
        type: 'image/jpeg',
        expiresAt: opened.now() + 1,
      })
      expect(await opened.files.get('a1')).toMatchObject({ type: 'image/jpeg', size: 9 })
      await opened.files.delete('a1')
      expect(await opened.files.get('a1')).toBeUndefined()
      expect(await opened.count()).toBe(0)
    })

    it('has a file until its end, and not at its end', async () => {
      await put('a1')
      opened.advance(999)
      expect(await opened.files.get('a1')).toBeDefined()
      opened.advance(1)
      expect(await opened.files.get('a1')).toBeUndefined()
    })

    it('keeps longer what is extended in time, and nothing that is gone', async () => {
      await put('a1')
      expect(await opened.files.extend('a1', opened.now() + 5000)).toBe(true)
      opened.advance(4999)
      expect(await opened.files.get('a1')).toBeDefined()
      opened.advance(1)
      expect(await opened.files.extend('a1', opened.now() + 5000)).toBe(false)
    })

    it('erases what has expired, whatever is asked for next', async () => {
      await put('a1')
      await put('b2', 5000)
      opened.advance(1000)
      await opened.files.get('b2')
      expect(await opened.count()).toBe(1)
    })
  })
