import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { send, signIn, type Reply } from '#tests/support/calls.ts'
import { GOOD_PASSWORD } from '#tests/support/people.ts'
import {
  askForResetCode,
  enterResetCode,
  lookAtReset,
  resetBegun,
  resetPassword,
  resetProved,
  startReset,
  type ResetReply,
} from '#tests/support/resets.ts'
import { DAY, MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

/** Everybody there is, and what they are to a reset. */
const names: [string, string][] = [
  ['an account in use', 'mdorival1'],
  ['the address of an account in use', 'marie-josee.d-orival@ac-martinique.fr'],
  ['an account whose only contact is a mobile, blocked by the académie', 'lrosette'],
  ['the address of an account blocked by the académie', 'lea.rosette@ac-martinique.fr'],
  ['an account without a rescue contact', 'pbalthazar'],
  ['the address of an account without a rescue contact', 'paul.balthazar@ac-martinique.fr'],
  ['somebody who left', 'sbeaubrun'],
  ['the address of somebody who left', 'solange.beaubrun@ac-martinique.fr'],
  ['an account never activated', 'jsairien'],
  ['an account never activated, with a contact from HR', 'adelacroix'],
  ['an expired password', 'nmarie2'],
  ['a password still the NUMEN', 'tlagier'],
  ['an address nobody bears', 'nobody@ac-martinique.fr'],
  ['a filter', '*)(uid=*'],
]

/** A stranger who may ask what they like about one name, and what they see of each answer. */
type Stranger = { world: TestWorld; visitor: Visitor; name: string; see: (reply: Reply | ResetReply) => void }

const MANAGER_CODE = 'ABCDEFGH23'
const wrongCodes = async ({ visitor, see }: Stranger, id: string, count: number) => {
  for (let i = 0; i < count; i++) see(await enterResetCode(visitor, id, '000000'))
}

/** An account has two: what slows down one must not slow down the other, where that would tell whose they are. */
async function otherName({ world, name }: Stranger) {
  const person = await world.ports.directory.findByIdentifier(name)
  if (!person) return 'no.body@ac-martinique.fr'
  return person.uid === name ? person.address : person.uid
}

/** The owner, in another browser elsewhere, gets back in; where there is nobody, nothing happens. */
async function ownerFinishes({ world, name }: Stranger) {
  const person = await world.ports.directory.findByIdentifier(name)
  const contact = Object.values(world.world.shelf.contact ?? {}).find(({ owner }) => owner === person?.uid)
  if (!person || !contact || person.state === 'disabled') return
  const owner = world.visitor('198.51.100.7')
  const id = await resetProved(world, owner, name, (contact.value as { value: string }).value)
  expect((await resetPassword(owner, id, GOOD_PASSWORD)).status).toBe(200)
}

const scenes: [string, (stranger: Stranger) => Promise<void>][] = [
  ['begun, looked at, and jumped ahead of', async ({ visitor, name, see, world }) => {
    for (const goal of ['new-password', 'unlock'] as const) {
      const begun = await startReset(visitor, name, goal)
      const id = begun.body.id ?? ''
      see(begun)
      see(await lookAtReset(visitor, id))
      see(await resetPassword(visitor, id, GOOD_PASSWORD))
      see(await resetPassword(visitor, id, 'Azerty123456!'))
      see(await lookAtReset(world.visitor(), id))
      see(await enterResetCode(world.visitor(), id, '000000'))
    }
  }],
  ['asked for codes, too early and in time, by e-mail and by SMS', async ({ visitor, name, see, world }) => {
    const id = await resetBegun(visitor, name)
    for (const by of ['email', 'mobile', 'email', 'mobile', 'email'] as const) {
      see(await askForResetCode(visitor, id, by))
      world.advance(MINUTE)
      see(await askForResetCode(visitor, id, by))
      see(await lookAtReset(visitor, id))
    }
  }],
  ['six wrong codes, then wrong manager codes, then another code', async (stranger) => {
    const { visitor, name, see, world } = stranger
    const id = await resetBegun(visitor, name)
    see(await enterResetCode(visitor, id, MANAGER_CODE))
    await wrongCodes(stranger, id, 6)
    see(await enterResetCode(visitor, id, MANAGER_CODE))
    world.advance(MINUTE)
    see(await askForResetCode(visitor, id))
    await wrongCodes(stranger, id, 2)
  }],
  ['twenty wrong codes over several visits', async (stranger) => {
    for (let visit = 0; visit < 4; visit++) {
      const visitor = stranger.world.visitor(`192.0.2.${visit}`)
      const id = await resetBegun(visitor, stranger.name)
      await wrongCodes({ ...stranger, visitor }, id, 5)
      stranger.see(await lookAtReset(visitor, id))
    }
  }],
  ['wrong codes under both names in turns, over several visits', async (stranger) => {
    const names = [stranger.name, await otherName(stranger)]
    for (let visit = 0; visit < 8; visit++) {
      const visitor = stranger.world.visitor(`192.0.2.${visit}`)
      const id = await resetBegun(visitor, names[visit % 2] ?? '')
      await wrongCodes({ ...stranger, visitor }, id, 4)
      stranger.see(await lookAtReset(visitor, id))
    }
  }],
  ['a code that expired, and a flow that ended', async (stranger) => {
    const { visitor, name, see, world } = stranger
    const id = await resetBegun(visitor, name)
    world.advance(10 * MINUTE)
    await wrongCodes(stranger, id, 2)
    see(await lookAtReset(visitor, id))
    world.advance(DAY)
    see(await lookAtReset(visitor, id))
    await wrongCodes(stranger, id, 1)
  }],
  ['the owner who got back in meanwhile', async (stranger) => {
    const { visitor, name, see, world } = stranger
    const id = await resetBegun(visitor, name)
    await wrongCodes(stranger, id, 1)
    await ownerFinishes(stranger)
    world.waits.length = 0
    see(await lookAtReset(visitor, id))
    await wrongCodes(stranger, id, 5)
    world.advance(MINUTE)
    see(await askForResetCode(visitor, id))
    await wrongCodes(stranger, id, 1)
    see(await startReset(visitor, name))
    world.advance(11 * MINUTE)
    see(await lookAtReset(visitor, id))
  }],
  ['everything one visit and one network may send, used up', async ({ visitor, name, see, world }) => {
    for (let i = 0; i < 6; i++) see(await startReset(visitor, name))
    for (let i = 0; i < 6; i++) see(await startReset(world.visitor(), name))
    see(await startReset(world.visitor('198.51.100.1'), name))
  }],
  ['everything a day may send to one contact, used up', async ({ name, see, world }) => {
    for (let network = 0; network < 40; network++) {
      const visitor = world.visitor(`192.0.2.${network}`)
      const begun = await startReset(visitor, name)
      see(begun)
      see(await enterResetCode(visitor, begun.body.id ?? '', MANAGER_CODE))
      world.advance(MINUTE)
    }
  }],
  ['an account that guesses keep waiting', async (stranger) => {
    const { visitor, name, see, world } = stranger
    for (let i = 0; i < 7; i++) see(await signIn(world.visitor(), name, 'wrong'))
    const id = await resetBegun(visitor, name, 'unlock')
    await wrongCodes(stranger, id, 6)
    see(await lookAtReset(visitor, id))
  }],
  ['bearers that nobody gave', async (stranger) => {
    const { visitor, see, name } = stranger
    Object.assign(visitor.grants, { visit: 'a'.repeat(32), device: 'b'.repeat(32), session: 'c'.repeat(32) })
    const begun = await startReset(visitor, name)
    see(begun)
    for (let i = 0; i < 17; i++) {
      visitor.grants['device'] = `${i}`.padStart(32, '0')
      see(await enterResetCode(visitor, begun.body.id ?? '', MANAGER_CODE))
    }
  }],
  ['bodies of other kinds', async ({ visitor, see, name }) => {
    const id = await resetBegun(visitor, name)
    for (const body of [{}, { code: '' }, { code: '12345' }, { code: 12 }, { code: '123456', uid: name }])
      see(await send(visitor, 'POST', `resets/${id}/code`, body))
    for (const body of [{ password: 'short' }, { password: '' }, '{', []])
      see(await send(visitor, 'PUT', `resets/${id}/password`, body))
  }],
] // prettier-ignore

/** Everything a stranger sees of their calls, but what is drawn at random: bytes, sizes, headers, and the waits in their order. */
async function seenOf(play: (stranger: Stranger) => Promise<void>, name: string) {
  const world = await openWorld()
  const seen: unknown[] = []
  const hide = (given: string) => given.replace(/[0-9a-f]{32}/g, '0'.repeat(32))
  const see = ({ status, headers, text }: Reply | ResetReply) => {
    const shown = hide(text)
    seen.push({
      status,
      text: shown,
      bytes: Buffer.byteLength(text),
      compressed: gzipSync(shown).length,
      headers: [...headers].map(([key, value]) => [key, hide(value)]),
      waits: world.waits.splice(0),
    })
  }
  await play({ world, visitor: world.visitor(), name, see })
  expect(world.reports).toEqual([])
  return seen
}

describe.each(scenes)('a reset: %s', (_scene, play) => {
  it.each(names)(
    'T-ENU-02, T-ENU-05, T-ENU-06: reads for %s as for a name nobody bears',
    async (_who, name) => {
      const nobody = await seenOf(play, 'nobody')
      expect(nobody.length).toBeGreaterThan(4)
      expect(await seenOf(play, name)).toEqual(nobody)
    },
  )
})

it('T-ENU-01: every answer of a reset takes the grid, until and after the proof', async () => {
  const world = await openWorld()
  const visitor = world.visitor()
  const id = await resetBegun(visitor, 'mdorival1')
  await enterResetCode(visitor, id, '000000')
  await enterResetCode(visitor, id, world.lastCode('mjdorival@example.net'))
  await lookAtReset(visitor, id)
  await resetPassword(visitor, id, GOOD_PASSWORD)
  expect(world.waits).toEqual(Array(5).fill(400))
})

it('ENU-04: neither name nor contact is in any answer before the proof, and the identifier only after it', async () => {
  const world = await openWorld()
  const visitor = world.visitor()
  const begun = await startReset(visitor, 'mdorival1')
  const id = begun.body.id ?? ''
  const before = [begun, await lookAtReset(visitor, id), await enterResetCode(visitor, id, '000000')]
  for (const { text } of before) expect(text).not.toMatch(/mdorival|marie|josee|@|\+33|••/i)
  const after = await enterResetCode(visitor, id, world.lastCode('mjdorival@example.net'))
  expect(after.body.account).toEqual({ uid: 'mdorival1', address: 'marie-josee.d-orival@ac-martinique.fr' })
  expect(after.text).not.toContain('example.net')
})
