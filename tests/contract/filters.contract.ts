import { beforeEach, describe, expect, it } from 'vitest'
import type { Filters, Rule } from '#src/service/ports.ts'

export interface OpenedFilters {
  filters: Filters
  /** Lays these rules on the mail server, in this order, instead of any before. */
  setRules(uid: string, rules: Rule[]): Promise<void>
  /** Makes the mail server stop answering, or answer again. */
  setDown(down: boolean): void
}

const UID = 'lrosette'
const forward: Rule = { kind: 'forward', own: false, to: 'collecte@example.com', keepsCopy: true }
const quiet: Rule = { kind: 'rule', name: '.' }
const holidays: Rule = { kind: 'rule', name: 'Congés "été" ; {{7*7}} <b>' }

/** What every mail server's rules must do. */
export const filtersContract = (name: string, open: () => Promise<OpenedFilters>) =>
  describe(`mail rules (${name})`, () => {
    let opened: OpenedFilters
    beforeEach(async () => {
      opened = await open()
      await opened.setRules(UID, [quiet, forward, holidays])
    })
    const list = async (uid = UID) => opened.filters.list(uid)
    const idOf = async (kind: Rule['kind']) => (await list()).find((rule) => rule.kind === kind)?.id ?? ''

    it('are listed in the server’s order, word for word, each under an id of its own', async () => {
      const rules = await list()
      expect(rules).toMatchObject([quiet, forward, holidays])
      expect(new Set(rules.map(({ id }) => id)).size).toBe(3)
      expect(await list()).toEqual(rules)
    })

    it('are none for somebody who has none', async () => {
      expect(await list('mdorival1')).toEqual([])
      await opened.filters.remove('mdorival1', await idOf('forward'))
      expect(await list()).toHaveLength(3)
    })

    it('are removed one at a time, the others untouched, and once', async () => {
      const id = await idOf('forward')
      await opened.filters.remove(UID, id)
      await opened.filters.remove(UID, id)
      expect(await list()).toMatchObject([quiet, holidays])
    })

    it('are other rules once they do something else: nobody removes what they have not seen', async () => {
      const seen = await idOf('forward')
      for (const changed of [
        { ...forward, to: 'ailleurs@example.com' },
        { ...forward, keepsCopy: false },
      ]) {
        await opened.setRules(UID, [changed])
        expect(await idOf('forward')).not.toBe(seen)
        await opened.filters.remove(UID, seen)
        expect(await list()).toMatchObject([changed])
      }
    })

    it('throws while the server does not answer, and has forgotten nothing when it does', async () => {
      const id = await idOf('forward')
      opened.setDown(true)
      await expect(list()).rejects.toThrow()
      await expect(opened.filters.remove(UID, id)).rejects.toThrow()
      opened.setDown(false)
      expect(await list()).toHaveLength(3)
    })
  })
