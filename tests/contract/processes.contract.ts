import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import type { Records } from '#src/service/ports.ts'
import { handClock } from '#tests/support/hand-clock.ts'
import { openDatabase } from '#tests/support/open-database.ts'

const PROGRAM = fileURLToPath(new URL('../support/store-process.ts', import.meta.url))

/** Starts a process over the database; `said` fills with the lines it prints. */
function start(address: string, ...job: string[]) {
  const child = spawn(process.execPath, [PROGRAM, address, ...job], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(...text.trimEnd().split('\n')))
  const ended = once(child, 'close')
  return {
    said,
    ended: async () => (await ended)[0] as number | null,
    spoke: () => once(child.stdout, 'data'),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Opens the database once more, as after a restart. */
async function inside<T>(address: string, work: (records: Records) => Promise<T>): Promise<T> {
  const database = await openDatabase(address)
  try {
    return await createSqlStore(database, handClock().clock).transaction(work)
  } finally {
    await database.close()
  }
}

/** What must hold where several processes share one database. `prepare` gives the address of an empty one. */
export const processesContract = (name: string, prepare: () => Promise<string>) =>
  describe(`processes over one database (${name})`, () => {
    it('lose none of the increments they make at once', async () => {
      const address = await prepare()
      const both = [start(address, 'count', '150'), start(address, 'count', '150')]
      expect(await Promise.all(both.map(({ ended }) => ended()))).toEqual([0, 0])
      const count = await inside(address, (records) => records.get('sendings', 'count'))
      expect(count?.at).toEqual(Array.from({ length: 300 }, (_, i) => i))
    })

    it('T-RES-30 leave nothing of a transaction in which they were killed, and hold nobody up', async () => {
      const address = await prepare()
      const half = start(address, 'half')
      await half.spoke()
      await half.kill()
      expect(half.said).toEqual(['half'])
      expect(await inside(address, (records) => records.list('sendings'))).toEqual([])
    })

    it.each([0, 7, 31])(
      'T-RES-30 leave every transaction whole when they are killed %i ms on, and all they were told is kept',
      async (milliseconds) => {
        const address = await prepare()
        const pairs = start(address, 'pairs')
        await pairs.spoke()
        await sleep(milliseconds)
        await pairs.kill()
        const [left, right] = await inside(address, async (records) => [
          await records.get('sendings', 'left'),
          await records.get('attempts', 'right'),
        ])
        expect(left).toEqual(right)
        expect(left?.at[0]).toBeGreaterThanOrEqual(Number(pairs.said.at(-1)))
      },
    )
  })
