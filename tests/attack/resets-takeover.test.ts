import { beforeEach, describe, expect, it } from 'vitest'
import { begin, signedIn, signIn, undo, withContact } from '#tests/support/calls.ts'
import { GOOD_PASSWORD, lea, marieJosee } from '#tests/support/people.ts'
import {
  askForResetCode,
  enterResetCode,
  isLetBackIn,
  lookAtReset,
  remembered,
  resetBegun,
  resetPassword,
  startReset,
} from '#tests/support/resets.ts'
import { DAY, HOUR, openWorld, type TestWorld } from '#tests/support/world.ts'

const MJ = 'mdorival1'
const MJ_ADDRESS = 'marie-josee.d-orival@ac-martinique.fr'
const MJ_EMAIL = 'mjdorival@example.net'

let world: TestWorld
beforeEach(async () => {
  world = await openWorld()
})

describe('the owner, while a stranger asks for their codes', () => {
  it('keeps the code that is on its way, and gets others, whatever is asked for all day elsewhere', async () => {
    const owner = world.visitor('198.51.100.7')
    const id = await resetBegun(owner, MJ)
    const code = world.lastCode(MJ_EMAIL)
    for (let i = 0; i < 60; i++) {
      const stranger = world.visitor('192.0.2.1')
      const theirs = (await startReset(stranger, i % 2 ? MJ : MJ_ADDRESS)).body.id ?? ''
      await askForResetCode(stranger, theirs, 'mobile')
    }
    expect((await enterResetCode(owner, id, code)).status).toBe(200)
    for (let hour = 0; hour < 20; hour++) {
      await startReset(world.visitor('192.0.2.1'), MJ)
      world.advance(HOUR)
    }
    // 10 for the stranger's network in a day, whatever it asks for.
    expect(world.box.filter(({ to }) => to === MJ_EMAIL).length).toBeLessThanOrEqual(1 + 10)
    expect(await isLetBackIn(world, world.visitor('198.51.100.7'), MJ, MJ_EMAIL)).toBe(true)
  })

  it('gets no more than 30 messages a day from strangers everywhere, and still codes on a remembered device', async () => {
    const home = await remembered(world, MJ)
    world.box.length = 0
    for (let i = 0; i < 50; i++) await startReset(world.visitor(`192.0.2.${i}`), MJ)
    expect(world.box).toHaveLength(30)
    expect(await isLetBackIn(world, home, MJ, MJ_EMAIL)).toBe(true)
  })

  it('is slowed down by nobody at the same address who asks under another name', async () => {
    for (let i = 0; i < 100; i++) await startReset(world.visitor('192.0.2.1'), `nobody${i}`)
    expect(await isLetBackIn(world, world.visitor('192.0.2.1'), MJ, MJ_EMAIL)).toBe(true)
  })
})

describe('a stranger who has NUMEN, birth date, identifier and address', () => {
  it.each([
    ['Marie-Josée', marieJosee, MJ_ADDRESS],
    ['Léa, whom the académie blocked', lea, 'lea.rosette@ac-martinique.fr'],
    [
      'Paul, who has no contact',
      { uid: 'pbalthazar', lastName: 'Balthazar', numen: '30A0500004DMD', birthDay: '22', birthMonth: '5', birthYear: '1968' },
      'paul.balthazar@ac-martinique.fr',
    ],
  ])('takes over nothing of %s', async (_name, who, address) => {
    const facts = () =>
      structuredClone({ entries: world.world.entries, contacts: world.world.shelf.contact, account: world.world.shelf.account })
    const before = facts()
    const stranger = world.visitor('192.0.2.1')
    const refused = async (call: Promise<{ status: number }>) => expect((await call).status).toBeGreaterThanOrEqual(400)

    await refused(begin(stranger, who))
    for (const password of [who.numen, who.numen.toLowerCase(), who.uid, `${who.lastName}1976!`])
      await refused(signIn(stranger, who.uid, password))
    for (const name of [who.uid, address])
      for (const goal of ['new-password', 'unlock'] as const) {
        const { body } = await startReset(stranger, name, goal)
        const id = body.id ?? ''
        for (const code of ['000000', '123456', who.numen, 'ABCDEFGH23']) await refused(enterResetCode(stranger, id, code))
        await refused(resetPassword(stranger, id, GOOD_PASSWORD))
        for (const odd of ['__proto__', 'constructor', `${id}/`, '%00', `reset:${id}`]) {
          await refused(lookAtReset(stranger, odd))
          await refused(resetPassword(stranger, odd, GOOD_PASSWORD))
        }
      }
    await refused(undo(stranger, 'ABCDEFGH23'))
    expect(facts()).toEqual(before)
    expect(Object.keys(stranger.grants)).toEqual(['visit'])
    expect(world.reports).toEqual([])
  }) // prettier-ignore

  it('who reads the owner’s academic mailbox gets no code of a reset, nor of its alerts', async () => {
    expect(await isLetBackIn(world, world.visitor(), MJ, MJ_EMAIL)).toBe(true)
    const read = world.box.filter(({ to }) => to === MJ_ADDRESS)
    expect(read).toHaveLength(1)
    expect(read[0]?.code).toBeUndefined()
  })

  it('who has the password, and had a contact of theirs added, does not get back in once the owner dropped it', async () => {
    const intruder = await signedIn(world, MJ)
    await withContact(world, intruder, 'theirs@example.net')
    const alarm = world.box.findLast(({ to, code }) => to === MJ_EMAIL && code)?.code ?? ''
    world.advance(DAY)
    const id = await resetBegun(intruder, MJ)
    expect((await enterResetCode(intruder, id, world.lastCode('theirs@example.net'))).status).toBe(200)

    const owner = world.visitor('198.51.100.7')
    expect((await undo(owner, alarm)).status).toBe(200)
    expect((await resetPassword(intruder, id, GOOD_PASSWORD)).body.code).toBe('flow-ended')
    world.box.length = 0
    await resetBegun(world.visitor('192.0.2.9'), MJ)
    expect(world.box.map(({ to }) => to)).toEqual([MJ_EMAIL])
  })
})
