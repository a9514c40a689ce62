import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryStore } from '#src/service/adapters/memory/store.ts'
import { addContact, signedIn, signIn, verifyContact, type Caller } from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import {
  enterResetCode,
  isLetBackIn,
  remembered,
  resetBegun,
  resetPassword,
  startReset,
} from '#tests/support/resets.ts'
import { DAY, MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const MJ = 'mdorival1'
const MJ_ADDRESS = 'marie-josee.d-orival@ac-martinique.fr'
const MJ_EMAIL = 'mjdorival@example.net'

let world: TestWorld
/** How many passwords the directory was asked to verify. */
let passwords: number
beforeEach(async () => {
  world = await openWorld()
  passwords = 0
  const { directory } = world.ports
  world.ports.directory = {
    ...directory,
    verifyPassword: (uid, password) => {
      passwords++
      return directory.verifyPassword(uid, password)
    },
  }
})
/** A code typed at random: whether it was looked at. */
const guess = async (caller: Caller, id: string) =>
  (await enterResetCode(caller, id, '000000')).status !== 429
/** Guesses at one account's codes from as many visits as it takes: how many were looked at. */
async function guesses(count: number, from: (visit: number) => Visitor = () => world.visitor(), name = MJ) {
  let evaluated = 0
  for (let visit = 0; visit * 5 < count; visit++) {
    const visitor = from(visit)
    const { body } = await startReset(visitor, name)
    for (let i = 0; i < 5; i++) if (body.id && (await guess(visitor, body.id))) evaluated++
  }
  return evaluated
}

describe('guessing at one account', () => {
  it('T-THR-01, T-THR-02: 10,000 guesses over a day have at most 25 passwords and 15 codes looked at, and keep its owner from nothing', async () => {
    const home = await remembered(world, MJ)
    passwords = 0
    let codes = 0
    let visitor = world.visitor()
    let id = ''
    for (let i = 0; i < 5_000; i++) {
      world.advance(DAY / 5_000)
      const name = i % 2 ? MJ : MJ_ADDRESS
      const address = `192.0.2.${i % 250}`
      await signIn(world.visitor(address), name, 'wrong')
      if (i % 25 === 0) {
        visitor = world.visitor(address)
        id = (await startReset(visitor, name)).body.id ?? id
      }
      if (await guess(visitor, id)) codes++
      // The log grows by a line for each; to copy it in every transaction is all the time this test would take.
      Object.assign(world.world.shelf, { audit: {}, message: {}, idempotency: {} })
    }
    expect([passwords, codes]).toEqual([24, 14])
    expect((await signIn(world.visitor(), MJ, EVERYONES_PASSWORD)).status).toBe(429)
    expect((await signIn(home, MJ, EVERYONES_PASSWORD)).status).toBe(201)
    expect(await isLetBackIn(world, home, MJ, MJ_EMAIL)).toBe(true)
    // And with it the wait is over for every device, under either name.
    for (const name of [MJ, MJ_ADDRESS])
      expect((await signIn(world.visitor(), name, GOOD_PASSWORD)).status).toBe(201)
  }, 90_000)

  it('T-THR-07: counts codes under each name of an account, however it is written, 15 at most under both', async () => {
    expect(await guesses(15)).toBe(7)
    for (const name of [' MDORIVAL1', 'AC-MARTINIQUE\\mdorival1']) expect(await guesses(5, undefined, name)).toBe(0)
    expect(await guesses(5, undefined, 'Marie-Josee.D-Orival@')).toBe(5)
    expect(await guesses(5, undefined, MJ_ADDRESS)).toBe(2)
  }) // prettier-ignore

  it('TOK-05: looks at no more than 15 over all flows, and whoever types them is not told', async () => {
    const signedInOwner = await signedIn(world, MJ)
    await addContact(signedInOwner, { email: 'theirs@example.net' })
    for (let i = 0; i < 5; i++) await verifyContact(signedInOwner, '000000')
    expect(await guesses(10)).toBe(7)
    const visitor = world.visitor()
    const id = await resetBegun(visitor, MJ_ADDRESS)
    const right = world.lastCode(MJ_EMAIL)
    for (let i = 0; i < 3; i++) await guess(visitor, id)
    const { status, body } = await enterResetCode(visitor, id, right)
    expect([status, body.fields]).toEqual([422, { code: 'code-wrong:1' }])
  })

  it('T-THR-09: of 200 codes at once, in as many visits as one likes, 7 are looked at under one name', async () => {
    const flows: [Visitor, string][] = []
    for (let i = 0; i < 20; i++) {
      const visitor = world.visitor(`192.0.2.${i}`)
      flows.push([visitor, await resetBegun(visitor, MJ)])
    }
    const tried = await Promise.all(flows.flatMap(([visitor, id]) => Array.from({ length: 10 }, () => guess(visitor, id))))
    expect(tried.filter(Boolean)).toHaveLength(7)
  }) // prettier-ignore

  it('T-THR-10: a restart forgives nothing', async () => {
    await guesses(15)
    world.ports.store = createMemoryStore(structuredClone(world.world.shelf), world.ports.clock)
    expect(await guesses(5)).toBe(0)
  })

  it('T-THR-11: 7 codes in any 24 hours are the most under one name, wherever they begin', async () => {
    expect(await guesses(5)).toBe(5)
    world.advance(DAY - 1000)
    expect(await guesses(10)).toBe(2)
    world.advance(2000)
    expect(await guesses(20)).toBe(5)
  })

  it('T-THR-02: the devices an intruder had remembered bring one more allowance, not one each', async () => {
    const devices: Visitor[] = []
    for (let i = 0; i < 5; i++) {
      const device = world.visitor()
      await signIn(device, MJ, EVERYONES_PASSWORD, true)
      devices.push(device)
    }
    expect(await guesses(25, (visit) => devices[visit] ?? world.visitor())).toBe(15)
    expect(await guesses(20)).toBe(7)
  })

  it('THR-02: a device of somebody else, or one that nobody gave, opens no allowance of its own', async () => {
    const kevin = world.visitor()
    await signIn(kevin, 'ktoussaint', EVERYONES_PASSWORD, true)
    await guesses(15)
    expect(await guesses(5, () => kevin)).toBe(0)
    const forged = world.visitor()
    Object.assign(forged.grants, { device: 'ab'.repeat(16), visit: 'cd'.repeat(16) })
    expect(await guesses(5, () => forged)).toBe(0)
    expect(await guesses(5, () => forged, 'ktoussaint')).toBe(5)
  })

  it('T-THR-03: getting back in stays open while the right password has to wait', async () => {
    for (let i = 0; i < 6; i++) await signIn(world.visitor(), MJ, 'wrong')
    const owner = world.visitor('198.51.100.7')
    expect((await signIn(owner, MJ, EVERYONES_PASSWORD)).status).toBe(429)
    expect(await isLetBackIn(world, owner, MJ, MJ_EMAIL)).toBe(true)
  })

  it('T-THR-15: proposing passwords after the proof finds out no password in use that one could guess', async () => {
    await world.ports.directory.setPassword(MJ, 'Azerty123456!')
    const owner = world.visitor('198.51.100.7')
    const flow = await resetBegun(owner, MJ)
    await enterResetCode(owner, flow, world.lastCode(MJ_EMAIL))
    passwords = 0
    for (const password of ['Azerty123456!', 'Azerty1234567', 'Soleil972!!!!'])
      expect((await resetPassword(owner, flow, password)).body.fields).toEqual({ password: 'password-guessable' })
    expect(passwords).toBe(0)
  }) // prettier-ignore
})

describe('guessing at many accounts from one address', () => {
  /** One guess at each of as many names. */
  const spray = async (count: number, visitorOf: (i: number) => Caller) => {
    let evaluated = 0
    for (let i = 0; i < count; i++) {
      const visitor = visitorOf(i)
      if (await guess(visitor, await resetBegun(visitor, `nobody${i}`))) evaluated++
    }
    return evaluated
  }

  it('THR-01: has a hundred codes looked at in ten minutes', async () => {
    expect(await spray(120, () => world.visitor('192.0.2.1'))).toBe(100)
    world.advance(10 * MINUTE)
    expect(await spray(5, () => world.visitor('192.0.2.1'))).toBe(5)
  })

  it('T-THR-06: and no more by walking through a /64', async () => {
    expect(await spray(120, (i) => world.visitor(`2001:db8::${i.toString(16)}:1`))).toBe(100)
  })

  it('T-THR-05: and no more by headers that claim another address', async () => {
    const claims = ['X-Forwarded-For', 'X-Real-IP', 'CF-Connecting-IP', 'Forwarded']
    const claiming = (i: number): Caller => {
      const visitor = world.visitor('192.0.2.1')
      return {
        fetch: (input, init) => {
          const headers = new Headers(init?.headers)
          for (const name of claims)
            headers.set(name, name === 'Forwarded' ? `for=10.0.0.${i}` : `10.0.0.${i}`)
          return visitor.fetch(input, { ...init, headers })
        },
      }
    }
    expect(await spray(120, claiming)).toBe(100)
  })
})
