import { beforeEach, describe, expect, it } from 'vitest'
import { signedIn, signIn, times } from '#tests/support/calls.ts'
import { jpeg } from '#tests/support/numen-requests.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import {
  attach,
  dropFile,
  keyIn,
  sendReport,
  sendSignedIn,
  sentReport,
  viewReport,
  waitingIds,
  writeMessage,
} from '#tests/support/reports.ts'
import { HOUR, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})

describe('floods', () => {
  it('five reports an hour of one browser, twenty of one network, three receipts a day to one address', async () => {
    let other = 0
    const sent = async (caller: Visitor, email = `a${other++}@example.net`) => {
      const { status, body } = await sendReport(caller, { email })
      return body.code ?? status
    }
    for (let i = 0; i < 5; i++) expect(await sent(visitor)).toBe(201)
    expect(await sent(visitor), 'one browser').toBe('daily-limit')
    for (let i = 5; i < 20; i++) expect(await sent(world.visitor())).toBe(201)
    expect(await sent(world.visitor()), 'one network').toBe('daily-limit')
    for (let i = 0; i < 3; i++)
      expect(await sent(world.visitor(`10.0.0.${i}`), 'victim@example.net')).toBe(201)
    expect(await sent(world.visitor('10.0.0.9'), 'victim@example.net'), 'one address').toBe('daily-limit')
    world.advance(HOUR)
    expect(await sent(visitor)).toBe(201)
  })

  it('of strangers keep nobody who is signed in from reporting, who may send five an hour from wherever', async () => {
    for (let i = 0; i < 20; i++) await sendReport(world.visitor(), { email: `a${i >> 1}@example.net` })
    for (let i = 0; i < 4; i++) await sendReport(world.visitor(`10.0.0.${i}`), { email: 'paul@example.net' })
    const paul = await signedIn(world, 'pbalthazar')
    const sent = async (caller: Visitor) => (await sendSignedIn(caller, { email: 'paul@example.net' })).status
    for (let i = 0; i < 5; i++) expect(await sent(paul)).toBe(201)
    expect(await sent(paul)).toBe(429)
    const elsewhere = world.visitor('10.9.9.9')
    await signIn(elsewhere, 'pbalthazar', EVERYONES_PASSWORD)
    expect(await sent(elsewhere)).toBe(429)
  })

  it('ten messages an hour to one report, from however many browsers', async () => {
    const reference = await sentReport(visitor)
    const key = keyIn(world.box)
    const replies = await times(14, (i) =>
      writeMessage(world.visitor(`10.0.0.${i}`), reference, `n° ${i}`, key),
    )
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(10)
    expect((await viewReport(visitor, reference)).body.messages).toHaveLength(10)
    world.advance(HOUR)
    expect((await writeMessage(visitor, reference, 'encore')).status).toBe(200)
  })

  it('ten files an hour of one browser', async () => {
    for (let i = 0; i < 10; i++) {
      expect((await attach(visitor, jpeg({ width: i + 1 }))).status).toBe(201)
      await dropFile(visitor, (await waitingIds(visitor))[0] ?? '')
    }
    expect((await attach(visitor)).status).toBe(429)
  })

  it('keep nobody from signing in', async () => {
    for (let i = 0; i < 30; i++) await viewReport(visitor, 'ABCD-2345', '2'.repeat(28))
    for (let i = 0; i < 30; i++) await sendReport(visitor)
    expect((await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD)).status).toBe(201)
  })
})
