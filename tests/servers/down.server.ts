import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#src/service/node/system-clock.ts'
import { account, signIn } from '#tests/support/calls.ts'
import { forward } from '#tests/support/forwards.ts'
import { EVERYONES_PASSWORD, marieJosee } from '#tests/support/people.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { startReset, askForResetCode, resetBegun } from '#tests/support/resets.ts'
import { takeArrived } from './letterbox.ts'
import { browserAt, startLiveService } from './live-service.ts'
import { startProxy } from './proxy.ts'
import { seedStore } from './seed.ts'
import { startStack } from './stack.ts'

const { uid } = marieJosee
const MAIL = 'mjdorival@example.net'
const MOBILE = '+33639980003'
const MINUTE = 60_000

type Proxy = Awaited<ReturnType<typeof startProxy>>
let stack: Awaited<ReturnType<typeof startStack>>
let postgres: Awaited<ReturnType<typeof startPostgres>>
let service: Awaited<ReturnType<typeof startLiveService>>
let wires: Record<'directory' | 'mailRules' | 'store', Proxy>

beforeAll(async () => {
  stack = await startStack()
  postgres = await startPostgres()
  const { directory, sieve } = stack.settings
  const store = new URL(await postgres.newDatabase())
  const wired = async (url: string) => {
    const at = new URL(url)
    const wire = await startProxy(Number(at.port))
    at.port = String(wire.port)
    return { wire, url: at.href }
  }
  const [toDirectory, toStore] = [await wired(directory.url), await wired(store.href)]
  const toRules = await startProxy(sieve.port)
  wires = { directory: toDirectory.wire, mailRules: toRules, store: toStore.wire }
  service = await startLiveService(stack, {
    directory: { ...directory, url: toDirectory.url.replace(/\/$/, '') },
    sieve: { ...sieve, port: toRules.port },
    store: { postgres: toStore.url },
  })
  await seedStore(service.servers.store, Date.now())
})
afterAll(async () => {
  await service.stop()
  for (const wire of Object.values(wires)) await wire.stop()
  await stack.stop()
  await postgres.stop()
})

const { now } = systemClock
let ahead = 0
/** Time goes on, for the service alone. */
const pass = (milliseconds: number) => {
  ahead += milliseconds
  systemClock.now = () => now() + ahead
}
afterAll(() => {
  systemClock.now = now
})

/** How often the outbox has tried to send what still waits in it. */
const triesOfWaiting = () =>
  service.servers.store.transaction(async (records) =>
    (await records.list('message')).filter(({ value }) => value.content).map(({ value }) => value.tries),
  )
const expectArrivesAt = (to: string) =>
  expect.poll(() => takeArrived(stack).map((message) => message.to), { timeout: 10_000 }).toContain(to)

const readiness = async () => {
  const response = await fetch(`${service.origin}/readyz`)
  return { status: response.status, parts: (await response.json()) as Record<string, string> }
}
/** Everything that can be asked how it is. */
const ALL_WELL = { store: 'ok', directory: 'ok', mail: 'ok', mailRules: 'ok' }
const expectReady = (parts: Partial<typeof ALL_WELL> = {}, status = 200) =>
  expect
    .poll(readiness, { timeout: 15_000, interval: 200 })
    .toEqual({ status, parts: { ...ALL_WELL, ...parts } })

const browser = () => browserAt(service.origin)
async function marieJoseeSignedIn() {
  const she = browser()
  expect((await signIn(she, uid, EVERYONES_PASSWORD)).status).toBe(201)
  return she
}
const expectUnavailable = ({ status, body }: Awaited<ReturnType<typeof signIn>>) =>
  expect([status, body.code]).toEqual([503, 'unavailable'])

describe('T-RES-32: each server down in turn', () => {
  it('the directory: nobody signs in, no password is called wrong; the rest works, and it comes back by itself', async () => {
    await expectReady()
    await wires.directory.setDown(true)
    await expectReady({ directory: 'down' })
    for (const password of [EVERYONES_PASSWORD, 'a wrong password'])
      expectUnavailable(await signIn(browser(), uid, password))
    expect((await browser().fetch('http://service/api/status')).status).toBe(200)

    await wires.directory.setDown(false)
    await marieJoseeSignedIn()
    await expectReady()
  })

  it('mail rules: what is in force nobody claims to know; she signs in all the same', async () => {
    await wires.mailRules.setDown(true)
    await expectReady({ mailRules: 'down' })
    const she = await marieJoseeSignedIn()
    expect((await account(she)).status).toBe(200)
    expect((await forward(she)).body.rule).toBe('unknown')

    await wires.mailRules.setDown(false)
    expect((await forward(she)).body.rule).toBe('absent')
    await expectReady()
  })

  it('T-AUD-07: the relay: pages say that mail is late, and the code leaves once it is back', async () => {
    stack.relay.setDown(true)
    await expectReady({ mail: 'down' })
    const status = await browser().fetch('http://service/api/status')
    expect(await status.json()).toMatchObject({ mail: 'delayed' })
    expect((await startReset(browser(), uid)).status).toBe(201)
    await expect.poll(triesOfWaiting).toEqual([1])
    expect(takeArrived(stack)).toEqual([])

    stack.relay.setDown(false)
    pass(MINUTE)
    await expectArrivesAt(MAIL)
    await expectReady()
  })

  it('the SMS gateway: e-mail still comes, and the text once it is back', async () => {
    stack.gateway.state.answer = 'refuses'
    const she = browser()
    const id = await resetBegun(she, uid)
    pass(2 * MINUTE)
    expect((await askForResetCode(she, id, 'mobile')).status).toBe(200)
    await expectArrivesAt(MAIL)
    await expect.poll(triesOfWaiting).toEqual([1])
    expect(stack.gateway.kept).toEqual([])

    stack.gateway.state.answer = undefined
    pass(2 * MINUTE)
    await expectArrivesAt(MOBILE)
  })

  it('T-SES-17: the database: 503, never a stranger, and the session is there again with it', async () => {
    const she = await marieJoseeSignedIn()
    await wires.store.setDown(true)
    await expectReady({ store: 'down' }, 503)
    expectUnavailable(await account(she))
    expectUnavailable(await signIn(browser(), uid, EVERYONES_PASSWORD))
    expect((await fetch(`${service.origin}/connexion`)).status).toBe(200)

    await wires.store.setDown(false)
    expect((await account(she)).status).toBe(200)
    await expectReady()
  })
})
