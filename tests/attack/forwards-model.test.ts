import fc from 'fast-check'
import { expect, it } from 'vitest'
import { otherThan, send, signedIn, undo, type Caller, type Sending } from '#tests/support/calls.ts'
import {
  askForForwardCode,
  confirmForward,
  declineCode,
  factsOf,
  forward,
  giveUpForward,
  inForce,
  keepUp,
  passTest,
  removeForward,
  setForward,
  startTest,
  wish,
  writeRuleAgain,
} from '#tests/support/forwards.ts'
import { marieJosee } from '#tests/support/people.ts'
import { DAY, MINUTE, openWorld, type TestWorld } from '#tests/support/world.ts'
import { actions, walk, type Action, type Model, type To } from './forwards-model.ts'

const { uid } = marieJosee
const ADDRESS = 'marie-josee.d-orival@ac-martinique.fr'
const A: To = 'a@example.org'
const B: To = 'b@example.net'

const steps = fc.array(
  fc.record({
    action: fc.constantFrom(...actions),
    pause: fc.oneof(
      { weight: 15, arbitrary: fc.constant(MINUTE) },
      { weight: 1, arbitrary: fc.constant(DAY) },
    ),
  }),
  { minLength: 15, maxLength: 40 },
)

/** To each state, always walked: whether chance gets there differs from run to run. */
const toEachState = (
  ['set a', 'right code', 'test', 'right word', 'set b', 'decline', 'pause a'] satisfies Action[]
).map((action) => ({ action, pause: MINUTE }))

/** How each action is asked for by somebody who reads all the mail of the account and of its destinations. */
function call(world: TestWorld, caller: Caller, action: Action, waiting: To | undefined, version: string) {
  const more: Sending = { headers: { 'If-Match': `"${version}"` } }
  const code =
    world.box.findLast(({ to, subject }) => to === waiting && subject?.startsWith('Confirmer'))?.code ??
    '123456'
  const word = world.box.findLast(({ to, subject }) => to === ADDRESS && subject?.startsWith('Essai'))?.code
  const set = (changes: Partial<typeof wish>) => setForward(caller, changes, more)
  const calls: Record<Action, () => Promise<{ status: number; text: string }>> = {
    'set a': () => set({ forwardTo: A }),
    'set b': () => set({ forwardTo: B }),
    'set a without copy': () => set({ forwardTo: A, keepCopy: false }),
    'pause a': () => set({ forwardTo: A, enabled: false }),
    'ask for a code': () => askForForwardCode(caller),
    'right code': () => confirmForward(caller, code),
    'wrong code': () => confirmForward(caller, otherThan(code)),
    'give up': () => giveUpForward(caller),
    remove: () => removeForward(caller, more),
    'write again': () => writeRuleAgain(caller),
    test: () => startTest(caller),
    'right word': () => passTest(caller, word ?? 'BATIDO'),
    'wrong word': () => passTest(caller, 'nothing of the kind'),
    decline: () => undo(world.visitor(), waiting ? declineCode(world, waiting) : 'ABCDEFGH23'),
  }
  return calls[action]()
}

const outcomeOf = ({ status, text }: { status: number; text: string }) => {
  if (status < 300) return 'ok'
  const { code, fields = {} } = JSON.parse(text) as { code: string; fields?: Record<string, string> }
  return Object.values(fields)[0] ?? code
}

/** One call, and whether what the store says, the page shows and the mail server does are what the model says. */
async function take(world: TestWorld, model: Model, action: Action, pause: number) {
  world.advance(pause)
  model.now += pause
  await keepUp(world)
  // How often codes may be sent and tried, and tests made, has its own tests; here every call is to reach its step.
  delete world.world.shelf.sendings
  delete world.world.shelf.attempts
  const visitor = await signedIn(world, uid)
  const { version = '' } = (await forward(visitor)).body
  const before = await factsOf(world, uid)

  const stranger = world.visitor()
  if (action !== 'decline') {
    expect(outcomeOf(await call(world, stranger, action, model.candidate?.to, version))).toBe('session-ended')
    expect(await factsOf(world, uid)).toEqual(before)
  }
  const waiting = model.candidate && model.now < model.candidate.until ? model.candidate.to : model.asked?.to
  const reply = await call(world, visitor, action, waiting, version)
  const expected = walk(model, action)
  expect(outcomeOf(reply), action).toBe(expected)
  if (expected !== 'ok') expect(await factsOf(world, uid)).toEqual(before)

  const { body } = await forward(visitor)
  const { asked, candidate } = model
  expect(body.asked?.to, action).toBe(asked?.to)
  expect(body.candidate?.to, action).toBe(candidate?.to)
  expect(body.rule, action).toBe(asked?.enabled ? 'as-asked' : 'absent')
  expect(await inForce(world, uid)).toEqual(
    asked?.enabled ? [{ to: asked.to, keepsCopy: asked.keepsCopy }] : [],
  )
}

it('T-FWD-15, T-FWD-18: a forward moves on by permitted calls alone, in whatever order they come', async () => {
  const reached = { inForce: 0, paused: 0, tested: 0, declined: 0, waitingBeside: 0 }
  await fc.assert(
    fc.asyncProperty(steps, async (walked) => {
      const world = await openWorld()
      const model: Model = {
        now: world.ports.clock.now(),
        asked: undefined,
        candidate: undefined,
        tested: false,
        declined: new Map(),
        mayDecline: new Map(),
      }
      for (const { action, pause } of walked) {
        await take(world, model, action, pause)
        if (model.asked?.enabled) reached.inForce++
        if (model.asked && !model.asked.enabled) reached.paused++
        if (model.asked && model.candidate) reached.waitingBeside++
        if (model.tested) reached.tested++
      }
      reached.declined += model.declined.size
      expect(world.reports).toEqual([])
      // Nobody else's account has moved.
      expect((await send(await signedIn(world, 'pbalthazar'), 'GET', 'forward')).text).toContain('"none"')
    }),
    { numRuns: 30, examples: [[toEachState]] },
  )
  expect(Math.min(...Object.values(reached))).toBeGreaterThan(0)
}, 60_000)
