import { beforeEach, describe, expect, it } from 'vitest'
import { account, signedIn, succeeded, times } from '#tests/support/calls.ts'
import { fullStore } from '#tests/support/full-store.ts'
import { GOOD_PASSWORD } from '#tests/support/people.ts'
import { lookAtReset, resetPassword, resetProved, type ResetReply } from '#tests/support/resets.ts'
import { MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const MJ = 'mdorival1'
const MJ_EMAIL = 'mjdorival@example.net'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})

describe('the new password', () => {
  it('T-TOK-02: of 100 last steps at once exactly one succeeds, sets its password, and writes its alerts', async () => {
    const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
    world.box.length = 0
    const passwords = Array.from({ length: 100 }, (_, i) => `${GOOD_PASSWORD} ${i}`)
    const replies = await times(100, (i) => resetPassword(visitor, id, passwords[i] ?? ''))
    expect(succeeded(replies)).toBe(1)
    const works = await times(100, (i) => world.ports.directory.verifyPassword(MJ, passwords[i] ?? ''))
    expect(works).toEqual(replies.map(({ status }) => status === 200))
    expect(world.box).toHaveLength(3)
    expect(world.reports).toEqual([])
  }, 60_000)

  it('T-RES-04: the same call again, while the first is at work, waits for it', async () => {
    const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
    const key = 'one intent'
    const { directory } = world.ports
    let again: ResetReply | undefined
    world.ports.directory = {
      ...directory,
      verifyPassword: async (uid, password) => {
        again ??= await resetPassword(visitor, id, GOOD_PASSWORD, { key })
        return directory.verifyPassword(uid, password)
      },
    }
    expect((await resetPassword(visitor, id, GOOD_PASSWORD, { key })).status).toBe(200)
    expect([again?.status, again?.body.code]).toEqual([409, 'in-progress'])
  })

  it('T-RES-30: is told to its contacts also when mail is down as it is set', async () => {
    const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
    world.box.length = 0
    world.world.situation.mailDown = true
    expect((await resetPassword(visitor, id, GOOD_PASSWORD)).status).toBe(200)
    expect(world.box).toEqual([])
    world.world.situation.mailDown = false
    world.advance(2 * MINUTE)
    await lookAtReset(visitor, id)
    expect(world.box).toHaveLength(3)
  })

  it('T-RES-30: after a crash in the store, either all is written or the same call does it', async () => {
    const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
    const elsewhere = await signedIn(world, MJ)
    world.box.length = 0
    const { store } = world.ports
    world.ports.store = fullStore(store, 'message')
    expect((await resetPassword(visitor, id, GOOD_PASSWORD, { key: 'k' })).status).toBe(503)
    world.ports.store = store
    expect((await account(elsewhere)).status, 'not half done').toBe(200)
    expect((await resetPassword(visitor, id, GOOD_PASSWORD, { key: 'k' })).status).toBe(200)
    expect((await account(elsewhere)).body.code).toBe('session-ended')
    expect(world.box).toHaveLength(3)
  })
})
