import { describe, expect, it } from 'vitest'
import {
  askForCode,
  begun,
  chooseContact,
  choosePassword,
  enterCode,
  readyForPassword,
  type Caller,
  succeeded,
  times,
} from '#tests/support/calls.ts'
import { anais, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { MINUTE, openWorld, type TestWorld } from '#tests/support/world.ts'

/** Another browser's activation of Jean's account, that only lacks its password. */
async function rival(world: TestWorld) {
  const visitor = world.visitor()
  const id = await begun(visitor, jean)
  await chooseContact(visitor, id, { none: true })
  return { activate: (password: string) => choosePassword(visitor, id, password) }
}

describe('at the same instant', () => {
  it('T-TOK-02: of 100 uses of one code exactly one succeeds', async () => {
    const world = await openWorld()
    const visitor = world.visitor()
    const id = await begun(visitor, anais)
    const code = world.lastCode('anais@example.org')
    expect(succeeded(await times(100, () => enterCode(visitor, id, code)))).toBe(1)
  })

  it('of ten uses of one manager code, each in its own flow, exactly one succeeds', async () => {
    const world = await openWorld()
    const code = await world.issueManagerCode(anais.uid)
    // Begun one after the other: at once, they would be slowed down like so many guesses.
    const flows: { visitor: Caller; id: string }[] = []
    for (let i = 0; i < 10; i++) {
      const visitor = world.visitor()
      flows.push({ visitor, id: await begun(visitor, anais) })
    }
    const replies = await Promise.all(flows.map(({ visitor, id }) => enterCode(visitor, id, code)))
    expect(succeeded(replies)).toBe(1)
  })

  it('T-IDP-16: of 100 last steps exactly one succeeds, sets its password, and writes its notices', async () => {
    const world = await openWorld()
    const visitor = world.visitor()
    const id = await readyForPassword(world, visitor, jean, 'jean@example.net')
    world.box.length = 0
    const passwords = Array.from({ length: 100 }, (_, i) => `${GOOD_PASSWORD} ${i}`)
    const replies = await times(100, (i) => choosePassword(visitor, id, passwords[i] ?? ''))
    expect(succeeded(replies)).toBe(1)
    const { directory } = world.ports
    const works = await times(100, (i) => directory.verifyPassword(jean.uid, passwords[i] ?? ''))
    expect(works).toEqual(replies.map(({ status }) => status === 200))
    expect(world.box.map(({ to }) => to)).toEqual([
      'jean@example.net',
      'jean.sairien@ac-martinique.fr',
      'ce.dp1@ac-martinique.fr',
    ])
    expect(world.reports).toEqual([])
  }, 60_000)

  it('IDP-07: of ten activations of one account, begun by as many visitors, one succeeds and the others end', async () => {
    const world = await openWorld()
    const rivals: Awaited<ReturnType<typeof rival>>[] = []
    for (let i = 0; i < 10; i++) rivals.push(await rival(world))
    const replies = await Promise.all(rivals.map(({ activate }) => activate(GOOD_PASSWORD)))
    expect(succeeded(replies)).toBe(1)
    expect(replies.filter(({ body }) => body.code === 'flow-ended')).toHaveLength(9)
    expect(world.box).toHaveLength(2)
  })
})

describe('an activation that waits while the account changes', () => {
  const changes: [string, (world: TestWorld) => Promise<unknown>][] = [
    ['its owner activates it', async (world) => (await rival(world)).activate('la première des deux')],
    [
      'the directory opens it by other means',
      (world) => world.ports.directory.activate(jean.uid, 'la première des deux'),
    ],
    [
      'the académie disables it',
      async ({ world }) => {
        for (const entry of world.entries) if (entry.uid === jean.uid) entry.state = 'disabled'
      },
    ],
  ]
  it('T-TOK-07: sends and takes no code once the académie disabled or blocked the account', async () => {
    const world = await openWorld()
    const visitor = world.visitor()
    const id = await begun(visitor, anais)
    const code = world.lastCode('anais@example.org')
    world.advance(MINUTE)
    for (const state of ['disabled', 'blocked'] as const) {
      for (const entry of world.world.entries) if (entry.uid === anais.uid) entry.state = state
      expect((await askForCode(visitor, id)).body.code).toBe('flow-ended')
      expect((await enterCode(visitor, id, code)).body.code).toBe('flow-ended')
    }
    expect(world.box).toHaveLength(1)
  })

  it.each(changes)('T-TOK-07: ends when %s', async (_what, change) => {
    const world = await openWorld()
    const { activate } = await rival(world)
    await change(world)
    const entries = structuredClone(world.world.entries)
    const messages = world.box.length
    expect((await activate(GOOD_PASSWORD)).body.code).toBe('flow-ended')
    expect(world.world.entries).toEqual(entries)
    expect(world.box).toHaveLength(messages)
  })
})
