import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPostgres } from '#src/service/adapters/sql/postgres.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { issueManagerCode } from '#src/service/manager-codes.ts'
import { leavingEvents } from '#src/service/node/untold.ts'
import { post } from '#src/service/outbox.ts'
import {
  account,
  begun,
  chooseContact,
  enterCode,
  signIn,
  signOut,
  succeeded,
  times,
} from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, jean } from '#tests/support/people.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { openWorld } from '#tests/support/world.ts'
import { openNodes, type Nodes } from './nodes.ts'

const PAUL = 'pbalthazar'
/** Two processes that start, on a machine that does other things as well. */
const PATIENCE = 60_000

const clock = { now: Date.now, sleep: async () => undefined }

let server: Awaited<ReturnType<typeof startPostgres>>
let url: string
let nodes: Nodes
beforeAll(async () => {
  server = await startPostgres()
  url = await server.newDatabase()
  nodes = await openNodes(url)
}, PATIENCE)
afterAll(async () => {
  await nodes.stop()
  await server.stop()
})
/** How often a letter to this address has left. */
const lettersTo = (address: string) => nodes.said().filter(({ to }) => to === address).length

it('somebody signed in at one node is so at the other, and signed out at either', async () => {
  const browser = nodes.visitor()
  expect((await signIn(browser.at(0), PAUL, EVERYONES_PASSWORD)).status).toBe(201)
  expect((await account(browser.at(1))).body.uid).toBe(PAUL)
  const held = { ...browser.grants }
  await signOut(browser.at(1))
  Object.assign(browser.grants, held)
  expect((await account(browser.at(0))).body.code).toBe('session-ended')
})

it('T-RES-02: one intent that comes to both nodes at once has one effect', async () => {
  const browser = nodes.visitor()
  const id = await begun(browser.at(0), jean)
  const key = crypto.randomUUID()
  const email = 'one-intent@example.net'
  const replies = await times(20, (i) => chooseContact(browser.at(i % 2), id, { email }, { key }))
  for (const { status, body } of replies)
    expect(status === 200 || body.code === 'in-progress', body.code).toBe(true)
  expect(succeeded(replies)).toBeGreaterThan(0)
  // The next letter leaves after it: by then a second one would have, too.
  await chooseContact(browser.at(1), id, { email: 'another@example.net' })
  await nodes.codeTo('another@example.net')
  expect(lettersTo(email)).toBe(1)
})

it('T-TOK-02: of 100 at two nodes that type one code at once, one is right', async () => {
  const browser = nodes.visitor()
  const id = await begun(browser.at(0), jean)
  await chooseContact(browser.at(1), id, { email: 'raced@example.net' })
  const code = await nodes.codeTo('raced@example.net')
  const replies = await times(100, (i) => enterCode(browser.at(i % 2), id, code))
  expect(succeeded(replies)).toBe(1)
})

it(
  'T-RES-30: each message leaves once, by whichever of two nodes that look for what waits',
  async () => {
    const ports = { ...(await openWorld()).ports, clock }
    const database = await openPostgres(url)
    const addresses = Array.from({ length: 200 }, (_, i) => `somebody${i}@example.net`)
    const shares = nodes.shares()
    await createSqlStore(database, clock).transaction(async (records) => {
      for (const value of addresses)
        await post(ports, records, {
          ...{ language: 'fr', purpose: 'test', subject: 'Bonjour', paragraphs: [] },
          to: { kind: 'email', value },
        })
    })
    await database.close()
    const sent = () => addresses.reduce((sum, address) => sum + lettersTo(address), 0)
    await expect.poll(sent, { timeout: PATIENCE / 2 }).toBe(addresses.length)
    expect(addresses.filter((address) => lettersTo(address) !== 1)).toEqual([])
    const [first = 0, second = 0] = nodes.shares().map((share, i) => share - (shares[i] ?? 0))
    expect(Math.min(first, second)).toBeGreaterThan(0)
  },
  PATIENCE,
)

it(
  'T-AUD-01: what is done at the desk is told once, by whichever of two nodes comes first',
  async () => {
    const database = await openPostgres(url)
    const store = leavingEvents(createSqlStore(database, clock))
    const ports = { ...(await openWorld()).ports, clock, store }
    for (let i = 0; i < 50; i++) await issueManagerCode(ports, `somebody${i}`, 'Line Rosier')
    await database.close()
    const told = () => nodes.logged().filter(({ event }) => event === 'manager_code_issued')
    await expect.poll(() => told().length, { timeout: PATIENCE / 2 }).toBe(50)
    expect(new Set(told().map(({ requestId }) => requestId)).size).toBe(50)
  },
  PATIENCE,
)

it(
  'T-THR-09, T-THR-10: of 200 guesses at two nodes at once, after four failures, one is evaluated, and nothing forgiven by new nodes',
  async () => {
    const evaluated = () => nodes.said().filter((line) => line.evaluated === PAUL).length
    const before = evaluated()
    const guess = (i: number) => signIn(nodes.visitor(`192.0.2.${i}`).at(i % 2), PAUL, 'wrong')
    for (let i = 0; i < 4; i++) expect((await guess(i)).status).toBe(401)
    const replies = await times(200, guess)
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(1)
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(199)
    await nodes.stop()
    expect(evaluated() - before).toBe(5)
    nodes = await openNodes(url)
    expect((await signIn(nodes.visitor().at(1), PAUL, EVERYONES_PASSWORD)).status).toBe(429)
  },
  PATIENCE,
)

it(
  'T-RES-30: what a node had written when it was killed leaves once, by the other',
  async () => {
    await nodes.stop()
    nodes = await openNodes(url, ['dies'])
    const browser = nodes.visitor()
    const id = await begun(browser.at(1), jean)
    await expect(chooseContact(browser.at(0), id, { email: 'left@example.net' })).rejects.toThrow()
    expect(await nodes.codeTo('left@example.net')).toMatch(/^\d{6}$/)
    await nodes.stop()
    expect(lettersTo('left@example.net')).toBe(1)
  },
  PATIENCE,
)
