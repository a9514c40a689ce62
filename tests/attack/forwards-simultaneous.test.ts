import { beforeEach, describe, expect, it } from 'vitest'
import { signedIn, undo, type Sending, succeeded, times } from '#tests/support/calls.ts'
import {
  confirmForward,
  declineCode,
  DESTINATION,
  factsOf,
  forward,
  inForce,
  passTest,
  removeForward,
  setForward,
  startTest,
  withForward,
  writeRuleAgain,
  type ForwardReply,
} from '#tests/support/forwards.ts'
import { marieJosee } from '#tests/support/people.ts'
import { openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const { uid } = marieJosee
const MJ_EMAIL = 'mjdorival@example.net'
const OTHER = 'ailleurs@example.net'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = await signedIn(world, uid)
})
const seen = async () => ({ 'If-Match': `"${(await forward(visitor)).body.version ?? ''}"` })

describe('at the same instant', () => {
  it('T-FWD-30: Enter pressed ten times is one request and one message, with one key or with ten', async () => {
    // The first call of a browser gives it the visit that keys are known by.
    await startTest(visitor)
    const headers = await seen()
    const replies = await times(10, () => setForward(visitor, {}, { headers, key: 'one intent' }))
    expect(replies.map(({ status }) => status).every((status) => [200, 409].includes(status))).toBe(true)
    expect(world.box).toHaveLength(1)
    const others = await times(10, () => setForward(visitor, { forwardTo: OTHER }, { headers }))
    expect(succeeded(others)).toBe(0)
    const current = await seen()
    expect(
      succeeded(await times(10, () => setForward(visitor, { forwardTo: OTHER }, { headers: current }))),
    ).toBe(1)
    expect(world.box.map(({ to }) => to)).toEqual([DESTINATION, OTHER])
  })

  it('T-FWD-31: of two tabs with two destinations the second is refused, shown the first’s, and nothing is lost', async () => {
    const headers = await seen()
    const [one, other] = await Promise.all([
      setForward(visitor, {}, { headers }),
      setForward(visitor, { forwardTo: OTHER }, { headers }),
    ])
    expect([one.status, other.status].sort()).toEqual([200, 412])
    const stale = one.status === 412 ? one : other
    expect(stale.body.code).toBe('stale')
    const winner = one.status === 200 ? DESTINATION : OTHER
    expect((await forward(visitor)).body.candidate?.to).toBe(winner)
    expect(world.box.map(({ to }) => to)).toEqual([winner])
  })

  it('T-FWD-31: nor does a stale page change, remove or overwrite what it has not seen', async () => {
    const headers = await seen()
    await withForward(world, visitor)
    const before = await factsOf(world, uid)
    const old = (await forward(visitor)).body.version
    for (const call of [
      setForward(visitor, { keepCopy: false }, { headers }),
      removeForward(visitor, { headers }),
      setForward(visitor, {}, { headers: { 'If-Match': '*' } }),
      setForward(visitor, {}, { headers: { 'If-Match': old ?? '' } }),
      removeForward(visitor, { headers: { 'X-None': 'x' } }),
    ])
      expect((await call).body.code).toBe('stale')
    expect(await factsOf(world, uid)).toEqual(before)
  })

  it('of 100 uses of one code, from two sessions, exactly one succeeds and is told once', async () => {
    const other = await signedIn(world, uid)
    await setForward(visitor)
    const code = world.lastCode(DESTINATION)
    world.box.length = 0
    expect(succeeded(await times(100, (i) => confirmForward(i % 2 ? other : visitor, code)))).toBe(1)
    // Beside these, the rule in force may forward the notice of itself, if that left late enough.
    expect(world.box.filter(({ via }) => via === undefined)).toHaveLength(3)
    expect(await inForce(world, uid)).toHaveLength(1)
  })

  it('of ten removals exactly one succeeds, and of ten tests three', async () => {
    await withForward(world, visitor)
    expect(succeeded(await times(10, () => startTest(visitor)))).toBe(3)
    const headers = await seen()
    world.box.length = 0
    expect(succeeded(await times(10, () => removeForward(visitor, { headers })))).toBe(1)
    expect(world.box).toHaveLength(3)
  })

  it('of 20 uses of one “it is not me” exactly one succeeds', async () => {
    await setForward(visitor)
    const code = declineCode(world)
    expect(succeeded(await times(20, () => undo(world.visitor(), code)))).toBe(1)
  })

  it('the forwards of two people stay apart', async () => {
    const kevin = await signedIn(world, 'ktoussaint')
    await Promise.all([setForward(visitor), setForward(kevin, { forwardTo: OTHER })])
    await Promise.all([
      confirmForward(visitor, world.lastCode(DESTINATION)),
      confirmForward(kevin, world.lastCode(OTHER)),
    ])
    expect((await forward(visitor)).body.asked?.to).toBe(DESTINATION)
    await removeForward(kevin)
    expect(await inForce(world, uid)).toHaveLength(1)
  })
})

describe('a slow mail server', () => {
  /** Holds the next call to it back; answers with what lets it through, long after the calls that come later. */
  function holdNext() {
    const { filters } = world.ports
    let letThrough = () => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    let arrived = () => {}
    const isHeld = new Promise<void>((resolve) => {
      arrived = resolve
    })
    world.ports.filters = {
      ...filters,
      setForward: async (...asked) => {
        world.ports.filters = filters
        arrived()
        await held
        return filters.setForward(...asked)
      },
    }
    return { isHeld, letThrough }
  }

  it('that is told of a forward after its removal, or after it was undone, does not keep it', async () => {
    for (const stop of [
      () => removeForward(visitor),
      () => undo(world.visitor(), world.lastCode(MJ_EMAIL)),
    ]) {
      visitor = await signedIn(world, uid)
      await setForward(visitor)
      const { isHeld, letThrough } = holdNext()
      const confirming = confirmForward(visitor, world.lastCode(DESTINATION))
      await isHeld
      await stop()
      expect(await inForce(world, uid)).toEqual([])
      letThrough()
      await confirming
      expect(await inForce(world, uid)).toEqual([])
      world.advance(60 * 60_000)
    }
  })

  it('that is told of a change after a later one ends up with the later', async () => {
    await withForward(world, visitor)
    const { isHeld, letThrough } = holdNext()
    const first = setForward(visitor, { keepCopy: false })
    await isHeld
    await setForward(visitor, { enabled: false })
    letThrough()
    await first
    expect(await inForce(world, uid)).toEqual([])
    expect((await forward(visitor)).body).toMatchObject({ asked: { enabled: false }, rule: 'absent' })
  })

  it('loses nothing of what was noted meanwhile', async () => {
    await withForward(world, visitor)
    await startTest(visitor)
    const word = world.box.at(-1)?.code ?? ''
    const { isHeld, letThrough } = holdNext()
    const writing = writeRuleAgain(visitor)
    await isHeld
    expect((await passTest(visitor, word)).status).toBe(200)
    letThrough()
    expect((await writing).body.asked?.verifiedAt).toBe(world.ports.clock.now())
  })
})

it('when the answer gets lost, every call is made once, and answered again as it was', async () => {
  const more: Sending = { key: 'one intent' }
  const withSeen = async () => ({ ...more, headers: await seen() })
  const steps: [string, () => Promise<(() => Promise<ForwardReply>) | undefined>][] = [
    [
      'a wish',
      async () =>
        (
          (sending) => () =>
            setForward(visitor, {}, sending)
        )(await withSeen()),
    ],
    [
      'its code',
      async () =>
        (
          (code) => () =>
            confirmForward(visitor, code, more)
        )(world.lastCode(DESTINATION)),
    ],
    ['a test', async () => () => startTest(visitor, more)],
    [
      'its word',
      async () =>
        (
          (word) => () =>
            passTest(visitor, word, more)
        )(world.box.at(-1)?.code ?? ''),
    ],
    [
      'a removal',
      async () =>
        (
          (sending) => () =>
            removeForward(visitor, sending)
        )(await withSeen()),
    ],
  ]
  for (const [what, prepare] of steps) {
    const step = await prepare()
    const first = await step?.()
    const sent = world.box.length
    const again = await step?.()
    expect([first?.status, again?.status, again?.text], what).toEqual([200, 200, first?.text])
    expect(world.box, what).toHaveLength(sent)
  }
})
