import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { createSqlFiles } from '#src/service/adapters/sql/files.ts'
import { createSeal } from '#src/service/adapters/sql/sealing.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { deliver } from '#src/service/outbox.ts'
import { account } from '#tests/support/calls.ts'
import { enterResetCode, resetPassword } from '#tests/support/resets.ts'
import { GOOD_PASSWORD } from '#tests/support/people.ts'
import { viewReport } from '#tests/support/reports.ts'
import { newSqlitePath, openedSqlite } from '#tests/support/sqlite.ts'
import { openWorld } from '#tests/support/world.ts'

/** Of hashes and files alike, in the databases kept here. */
const KEY = new Uint8Array(32)

/**
 * What a release left behind, and what people still hold of it: `.dump` of SQLite, at the time at which a world opens. A
 * release that changes a table or the shape of a record brings it along (`adapters/sql/schema.ts`), and adds its own here.
 */
const RELEASES = [
  {
    release: '0.1',
    marieJosee: {
      visit: 'e069dbf157e3f0acf4359f878ab6c00a',
      session: 'dcd5c5b2eb5f7fbb49ed847d7331a4dd',
      device: '671085f32d552f3aad219a369b6107e9',
    },
    /** Her other browser, which asked for a code. */
    reset: {
      visit: '0bfaff4e669f9ab1e1d2effc3f684742',
      id: 'edad70014fa9a50a21608f20241e187d',
      code: '347342',
    },
    report: { reference: '28R4-3ZD2', key: '8CED-HQ6A-R4KE-NDV7-VPSQ-MW7X-FENQ' },
    file: '599b43957f801da5932d14b21118b274',
  },
]

describe.each(RELEASES)('a database of release $release', ({ release, marieJosee, reset, report, file }) => {
  async function openIt() {
    const path = await newSqlitePath()
    const left = new DatabaseSync(path)
    left.exec(readFileSync(join(import.meta.dirname, 'databases', `${release}.sql`), 'utf8'))
    left.close()
    const world = await openWorld()
    const { ports } = world
    const database = await openedSqlite(path)
    const files = createSqlFiles(database, await createSeal(KEY), ports.clock)
    Object.assign(ports, { secret: KEY, store: createSqlStore(database, ports.clock), files })
    const holding = (grants: Record<string, string>) => {
      const visitor = world.visitor()
      Object.assign(visitor.grants, grants)
      return visitor
    }
    return { ...world, files, holding }
  }

  it('keeps people signed in, with the contacts they have proved', async () => {
    const { holding } = await openIt()
    const { status, body } = await account(holding(marieJosee))
    expect([status, body.contacts?.length]).toEqual([200, 3])
  })

  it('takes a code that was asked for before, to its end', async () => {
    const { holding } = await openIt()
    const { visit, id, code } = reset
    const browser = holding({ visit })
    expect((await enterResetCode(browser, id, code)).status).toBe(200)
    expect((await resetPassword(browser, id, GOOD_PASSWORD)).status).toBe(200)
  })

  it('sends what waited to be sent, once', async () => {
    const { ports, box, advance } = await openIt()
    advance(60_000)
    await deliver(ports)
    await deliver(ports)
    expect(box.map(({ to }) => to)).toEqual(['kevin.t@example.org'])
  })

  it('shows a report by its key, and opens its file', async () => {
    const { holding, files } = await openIt()
    const { status, body } = await viewReport(holding({}), report.reference, report.key)
    expect([status, body.reference]).toEqual([200, report.reference])
    expect((await files.content(file))?.length).toBe(200)
  })
})
