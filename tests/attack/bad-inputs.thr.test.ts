import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryStore } from '#src/service/adapters/memory/store.ts'
import type { Store } from '#src/service/ports.ts'
import { begin, signIn, type Caller } from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, jean } from '#tests/support/people.ts'
import { DAY, HOUR, MINUTE, openWorld, type TestWorld } from '#tests/support/world.ts'

const PAUL = 'pbalthazar'
const PAULS_ADDRESS = 'paul.balthazar@ac-martinique.fr'

let world: TestWorld
/** How many passwords the directory was asked to verify. */
let evaluated: number
beforeEach(async () => {
  world = await openWorld()
  evaluated = 0
  const { directory } = world.ports
  world.ports.directory = {
    ...directory,
    verifyPassword: (uid, password) => {
      evaluated++
      return directory.verifyPassword(uid, password)
    },
  }
})
const guess = (caller: Caller = world.visitor(), identifier = PAUL) => signIn(caller, identifier, 'wrong')
const right = (caller: Caller = world.visitor()) => signIn(caller, PAUL, EVERYONES_PASSWORD)
async function guessTimes(count: number, caller?: Caller, identifier?: string) {
  for (let i = 0; i < count; i++) await guess(caller, identifier)
}

/** A store whose first two rounds of transactions begin together: whatever one call does, all the others do with it. */
function inStep(store: Store, calls: number): Store {
  let rounds = 2
  let waiting: (() => void)[] = []
  return {
    async transaction(work) {
      if (rounds > 0)
        await new Promise<void>((go) => {
          waiting.push(go)
          if (waiting.length < calls) return
          rounds--
          for (const next of waiting) next()
          waiting = []
        })
      return store.transaction(work)
    },
  }
}

describe('on one account', () => {
  it('T-THR-01: 10,000 guesses over a day from everywhere, under both names, have at most 25 evaluated', async () => {
    for (let i = 0; i < 10_000; i++) {
      await guess(world.visitor(`192.0.2.${i % 250}`), i % 2 ? PAUL : PAULS_ADDRESS)
      world.advance(DAY / 10_000)
      // The log grows by a line for each; to copy it in every transaction is all the time this test would take.
      delete world.world.shelf.audit
    }
    expect(evaluated).toBe(24)
  }, 60_000)

  it('T-THR-01: five are free, then each waits twice as long as the one before, up to 15 minutes', async () => {
    await guessTimes(5)
    const waits: number[] = []
    for (let i = 0; i < 7; i++) {
      const { status, body, headers } = await guess()
      expect([status, headers.get('Retry-After')]).toEqual([429, String(body.retryAfter)])
      waits.push(body.retryAfter ?? 0)
      world.advance((body.retryAfter ?? 0) * 1000)
      expect((await guess()).body.code).toBe('bad-credentials')
    }
    expect(waits).toEqual([60, 120, 240, 480, 900, 900, 900])
  })

  it('T-THR-01: after 12 in a day under one name says that it is enough for today', async () => {
    for (let i = 0; i < 12; i++) {
      await guess()
      world.advance(15 * MINUTE)
    }
    const refused = { code: 'daily-limit', retryAfter: (24 * HOUR - 12 * 15 * MINUTE) / 1000 }
    expect((await guess()).body).toMatchObject(refused)
    expect(evaluated).toBe(12)
  })

  it('T-THR-02: the owner signs in on a device they asked to remember, at the first try, all through an attack', async () => {
    const home = world.visitor()
    await signIn(home, PAUL, EVERYONES_PASSWORD, true)
    for (let hour = 0; hour < 24; hour++) {
      await guessTimes(10)
      expect((await right(home)).status).toBe(201)
      expect((await right()).status).toBe(429)
      world.advance(HOUR)
    }
  })

  it('T-THR-02: a remembered device has an allowance too, and for its own account only', async () => {
    const home = world.visitor()
    await signIn(home, PAUL, EVERYONES_PASSWORD, true)
    await guessTimes(5, home)
    expect((await right(home)).status).toBe(429)
    expect((await right()).status).toBe(201)

    world.advance(MINUTE)
    await guessTimes(5, undefined, 'ktoussaint')
    expect((await signIn(home, 'ktoussaint', EVERYONES_PASSWORD)).status).toBe(429)
  })

  it('T-THR-03: the right password is refused unevaluated while one has to wait', async () => {
    await guessTimes(5)
    const before = evaluated
    const refused = await right()
    expect([refused.status, refused.body.code, refused.body.retryAfter]).toEqual([
      429,
      'too-many-attempts',
      60,
    ])
    expect(evaluated).toBe(before)
    world.advance(MINUTE)
    expect((await right()).status).toBe(201)
  })

  it('T-THR-09: of 200 tries at once after four failures one is evaluated', async () => {
    await guessTimes(4)
    world.ports.store = inStep(world.ports.store, 200)
    await Promise.all(Array.from({ length: 200 }, () => guess()))
    expect(evaluated).toBe(5)
  })

  it('T-THR-07: every way to write one name fills the same bucket', async () => {
    const uids = [PAUL, 'PBALTHAZAR', ' pbalthazar ', 'AC-MARTINIQUE\\pbalthazar', 'pbal\u200Bthazar']
    const addresses = [PAULS_ADDRESS, 'Paul.Balthazar@', ' PAUL.balthazar@AC-Martinique.fr', 'x\\paul.balthazar@', `${PAULS_ADDRESS}\t`]
    for (const names of [uids, addresses]) {
      for (const name of names) expect((await guess(undefined, name)).status).toBe(401)
      for (const name of names) expect((await guess(undefined, name)).status).toBe(429)
    }
    expect((await guess(undefined, 'pba1thazar')).status).toBe(401)
  }) // prettier-ignore

  it('T-THR-07: every way to write one NUMEN fills the same bucket', async () => {
    const wrong = { ...jean, birthYear: '1986' }
    for (const numen of ['30E2400001DMA', '30e2400001dma', '30 E 24 00001 DMA', '30-e-24-00001-dma', '３０E2400001DMA'])
      await begin(world.visitor(), { ...wrong, numen })
    const refused = await begin(world.visitor(), jean)
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-attempts'])
  }) // prettier-ignore

  it('T-THR-10: a restart forgives nothing', async () => {
    await guessTimes(5)
    const saved = structuredClone(world.world.shelf)
    world.ports.store = createMemoryStore(saved, world.ports.clock)
    expect((await right()).status).toBe(429)
  })
})

describe('from one address', () => {
  /** Failures on as many names, so that only their address has them in common. */
  const spray = async (count: number, address: string, from = 0) => {
    for (let i = 0; i < count; i++) await guess(world.visitor(address), `nobody${from + i}`)
  }
  const isOpen = async (address: string) => (await right(world.visitor(address))).status === 201

  it('T-THR-04: a school of 500 at its worst ten minutes gets in', async () => {
    for (let i = 0; i < 500; i++) {
      if (i % 25 === 0) await guess(world.visitor('192.0.2.1'), `nobody${i}`)
      expect(await isOpen('192.0.2.1')).toBe(true)
      world.advance((10 * MINUTE) / 500)
    }
  })

  it('T-THR-11: a hundred failures in any ten minutes are the most, wherever the ten minutes begin', async () => {
    await spray(60, '192.0.2.1')
    world.advance(10 * MINUTE - 1000)
    await spray(40, '192.0.2.1', 60)
    expect(await isOpen('192.0.2.1')).toBe(false)
    world.advance(2000)
    evaluated = 0
    await spray(100, '192.0.2.1', 100)
    expect(evaluated).toBe(60)
    expect(await isOpen('192.0.2.2')).toBe(true)
  })

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:3::1'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::', '2001:db8:1::2:1'],
    ['::ffff:192.0.2.7', '192.0.2.7', '::ffff:192.0.2.8'],
    ['192.0.2.7', '::FFFF:192.0.2.7', '192.0.2.71'],
  ])('T-THR-06: %s and %s count as one, %s as another', async (one, same, other) => {
    await spray(100, one)
    expect([await isOpen(same), await isOpen(other)]).toEqual([false, true])
  })

  it('T-THR-06: walking through a /64 brings no further tries', async () => {
    for (let i = 0; i < 150; i++) await guess(world.visitor(`2001:db8::${i.toString(16)}:1`), `nobody${i}`)
    expect(evaluated).toBe(100)
  })

  it('T-THR-05: a header that claims another address changes nothing', async () => {
    const claims = ['X-Forwarded-For', 'X-Real-IP', 'CF-Connecting-IP', 'Forwarded', 'True-Client-IP']
    for (let i = 0; i < 110; i++) {
      const visitor = world.visitor('192.0.2.1')
      const claiming: Caller = {
        fetch: (input, init) => {
          const headers = new Headers(init?.headers)
          for (const name of claims) headers.set(name, name === 'Forwarded' ? `for=10.0.0.${i}` : `10.0.0.${i}, 10.1.0.${i}`)
          return visitor.fetch(input, { ...init, headers })
        },
      }
      await guess(claiming, `nobody${i}`)
    }
    expect(evaluated).toBe(100)
  }) // prettier-ignore
})
