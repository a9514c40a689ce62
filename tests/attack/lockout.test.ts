import { beforeEach, describe, expect, it } from 'vitest'
import { changePassword, provePassword, signIn, type Caller } from '#tests/support/calls.ts'
import { locking } from '#tests/support/locking.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, marieJosee } from '#tests/support/people.ts'
import { enterResetCode, resetBegun, resetPassword, resetProved } from '#tests/support/resets.ts'
import { DAY, HOUR, openWorld, type TestWorld } from '#tests/support/world.ts'

const { uid } = marieJosee
const ADDRESS = 'marie-josee.d-orival@ac-martinique.fr'
const EMAIL = 'mjdorival@example.net'
const LOCKOUT = 5
/** What strangers may try, so that the owner has one try left. */
const SHARE = LOCKOUT - 2

let world: TestWorld
let directory: ReturnType<typeof locking>
const lock = (lockout: number) => {
  directory = locking(world.ports.directory, lockout, world.ports.clock.now)
  world.ports.directory = directory.directory
}
beforeEach(async () => {
  world = await openWorld()
  lock(LOCKOUT)
})

let strangers = 0
const stranger = () => world.visitor(`192.0.2.${strangers++ % 250}`)
const guess = (name = uid, caller: Caller = stranger(), password = 'wrong') => signIn(caller, name, password)
const right = (caller: Caller = world.visitor(), personal = false) =>
  signIn(caller, uid, EVERYONES_PASSWORD, personal)
async function attack(times: number) {
  for (let i = 0; i < times; i++) await guess(i % 2 ? uid : ADDRESS)
}

describe('a directory that closes accounts by itself', () => {
  it('T-THR-01: closes none, however long anybody guesses, from everywhere and under both names', async () => {
    for (let hour = 0; hour < 240; hour++) {
      await attack(4)
      world.advance(HOUR)
      delete world.world.shelf.audit
    }
    expect(directory.closed).toEqual(new Set())
    expect(await directory.directory.verifyPassword(uid, EVERYONES_PASSWORD)).toBe(true)
  }, 60_000)

  it.each([2, 3, 4, 20, 1000])('T-THR-01: nor where it does so after %i', async (lockout) => {
    world = await openWorld()
    lock(lockout)
    await attack(60)
    expect(directory.closed).toEqual(new Set())
  })

  it('T-THR-09: closes none when 200 guess at once', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, i) => guess(i % 2 ? uid : ADDRESS)))
    expect(directory.failuresOf(uid)).toBe(SHARE)
  })

  it('counts what is tried both as it was typed and as it is prepared', async () => {
    for (let i = 0; i < 10; i++) await guess(i % 2 ? uid : ADDRESS, stranger(), 'e\u0301te\u0301 faux')
    expect(directory.failuresOf(uid)).toBe(SHARE)
  })

  it('T-THR-02: lets the owner in on a known device all through it', async () => {
    const home = world.visitor()
    await right(home, true)
    for (let day = 0; day < 5; day++) {
      await attack(20)
      expect((await right(home)).status).toBe(201)
      world.advance(DAY)
    }
  })

  it('T-THR-02: nor does a known device close one, which has a try left whatever strangers did', async () => {
    const home = world.visitor()
    await right(home, true)
    await attack(20)
    expect((await guess(uid, home)).body.code).toBe('bad-credentials')
    const waits = await guess(uid, home)
    expect([waits.status, waits.body.code]).toEqual([429, 'daily-limit'])
    expect((await right(home)).status).toBe(429)
    expect(directory.failuresOf(uid)).toBe(LOCKOUT - 1)
    world.advance(DAY)
    expect((await right(home)).status).toBe(201)
  })

  it('T-THR-15: nor does guessing inside a session, for a proof or for a change', async () => {
    const home = world.visitor()
    await right(home)
    await provePassword(home, 'wrong')
    for (let i = 0; i < LOCKOUT; i++) await changePassword(home, `wrong ${i}`, GOOD_PASSWORD)
    expect(directory.closed).toEqual(new Set())
    expect((await provePassword(home, EVERYONES_PASSWORD)).status).toBe(429)
  })

  it('counts anew after a right password', async () => {
    for (let i = 0; i < 10; i++) {
      for (let typed = 1; typed < SHARE; typed++) await guess()
      expect((await right()).status).toBe(201)
    }
    expect(directory.closed).toEqual(new Set())
  })
})

describe('T-ENU-05: the waiting', () => {
  const NOBODY = ['nobody', 'no.body@ac-martinique.fr'] as const
  const answersFor = async (names: readonly string[]) => {
    const replies = []
    for (const name of names) {
      const { status, body, headers } = await guess(name)
      replies.push([status, body.code, headers.get('retry-after')])
    }
    return replies
  }

  it.each([
    ['one name', [0, 0, 0, 0, 0, 0]],
    ['one name after the other', [0, 0, 0, 0, 1, 1, 1, 1]],
    ['both in turns', [0, 1, 0, 1, 0, 1, 0, 1, 0, 1]],
  ])('is the same for nobody: %s', async (_how, turns) => {
    const known = await answersFor(turns.map((turn) => [uid, ADDRESS][turn] ?? ''))
    expect(await answersFor(turns.map((turn) => NOBODY[turn] ?? ''))).toEqual(known)
    expect(known.map(([status]) => status)).toContain(429)
  })

  it('under one name tells nothing under the other, of a right password either', async () => {
    for (let i = 0; i < SHARE; i++) await guess(uid)
    expect((await guess(uid)).status).toBe(429)
    const other = await signIn(stranger(), ADDRESS, EVERYONES_PASSWORD)
    expect([other.status, other.body.code]).toEqual([401, 'bad-credentials'])
  })
})

describe('by a code', () => {
  it('a new password is chosen all through an attack, and tried at once', async () => {
    await attack(20)
    const back = world.visitor()
    const id = await resetProved(world, back, uid, EMAIL)
    const same = await resetPassword(back, id, EVERYONES_PASSWORD)
    expect(same.body.fields).toEqual({ password: 'password-same' })
    await attack(20)
    expect((await resetPassword(back, id, GOOD_PASSWORD)).status).toBe(200)
    expect((await signIn(stranger(), ADDRESS, GOOD_PASSWORD)).status).toBe(201)
    expect(directory.closed).toEqual(new Set())
  })

  it('an account is released for the browser it was typed in, and closed by no one', async () => {
    await attack(20)
    const back = world.visitor()
    const id = await resetBegun(back, uid, 'unlock')
    expect((await enterResetCode(back, id, world.lastCode(EMAIL))).status).toBe(200)
    await attack(2)
    expect((await right(back)).status).toBe(201)
    expect(directory.closed).toEqual(new Set())
  })
})
