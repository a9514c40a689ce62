import fc from 'fast-check'
import { expect, it } from 'vitest'
import { otherThan, type Caller, type Sending } from '#tests/support/calls.ts'
import { outcomeOf, pauses, plain } from '#tests/support/model.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import {
  askForResetCode,
  enterResetCode,
  lookAtReset,
  resetPassword,
  startReset,
  type ResetReply,
} from '#tests/support/resets.ts'
import { openWorld } from '#tests/support/world.ts'
import { actions, walk, type Action, type Model, type Visit } from './resets-model.ts'

const KEVIN = 'ktoussaint'
const HIS_EMAIL = 'kevin.t@example.org'

const steps = fc.array(
  fc.record({
    visit: fc.constantFrom<Visit>(0, 1),
    action: fc.constantFrom(...actions),
    pause: fc.oneof(
      { weight: 20, arbitrary: fc.constant('a minute' as const) },
      { weight: 2, arbitrary: fc.constant('too long for a code' as const) },
      { weight: 1, arbitrary: fc.constant('too long for a flow' as const) },
    ),
  }),
  { minLength: 15, maxLength: 40 },
)

type Walk = { visit: Visit; action: Action; pause: keyof typeof pauses }[]
const inOrder = (...walked: Action[]): Walk =>
  walked.map((action) => ({ visit: 0, action, pause: 'a minute' }))
/** To each end, always walked: whether chance gets there differs from run to run. */
const toEachEnd: [Walk][] = [
  [inOrder('start', 'right-code', 'good-password', 'look')],
  [inOrder('start-unlock', 'right-code', 'look')],
  [[...inOrder('start'), { visit: 0, action: 'look', pause: 'too long for a flow' }]],
]

/** Two visits that reset the same account, a stranger who knows the ids of both, and the model beside them. */
async function openRace() {
  const world = await openWorld()
  const model: Model = { now: world.ports.clock.now(), flows: [undefined, undefined] }
  const visits = [world.visitor(), world.visitor('198.51.100.1')] as const
  // Their first call gives them their visit.
  for (const visit of visits) await lookAtReset(visit, 'none')
  return {
    world,
    model,
    visits,
    stranger: world.visitor(),
    ids: ['none', 'none'] as [string, string],
    /** The codes each visit was sent, the newest last. */
    codes: [[], []] as [string[], string[]],
    password: EVERYONES_PASSWORD,
    chosen: 0,
  }
}
type Race = Awaited<ReturnType<typeof openRace>>
type Call = (caller: Caller, more?: Sending) => Promise<ResetReply>

/** How each action is asked for by somebody who read their own codes, and those of the other visit. */
function callOf(race: Race, visit: Visit, action: Action, manager: string): Call {
  const id = race.ids[visit]
  const right = race.codes[visit].at(-1) ?? '123456'
  const wrong = otherThan(right)
  const notRight = (code: string | undefined) => (code === undefined || code === right ? wrong : code)
  const type =
    (code: string): Call =>
    (caller, more) =>
      enterResetCode(caller, id, code, more)
  const choose =
    (password: string): Call =>
    (caller, more) =>
      resetPassword(caller, id, password, more)
  const calls: Record<Action, Call> = {
    start: (caller, more) => startReset(caller, KEVIN, 'new-password', more),
    'start-unlock': (caller, more) => startReset(caller, KEVIN, 'unlock', more),
    look: (caller) => lookAtReset(caller, id),
    'ask-for-code': (caller, more) => askForResetCode(caller, id, 'email', more),
    'right-code': type(right),
    'wrong-code': type(wrong),
    'earlier-code': type(notRight(race.codes[visit].at(-2))),
    'code-of-the-other-visit': type(notRight(race.codes[visit === 0 ? 1 : 0].at(-1))),
    'manager-code': type(manager),
    'wrong-manager-code': type(manager.startsWith('A') ? `B${manager.slice(1)}` : `A${manager.slice(1)}`),
    'good-password': choose(`${GOOD_PASSWORD} ${race.chosen}`),
    'guessable-password': choose('Azerty123456!'),
    'password-in-use': choose(race.password),
  }
  return calls[action]
}

/** One call: by a stranger, by the visit, and by the visit once more from another tab that repeats it. */
async function take(race: Race, visit: Visit, action: Action, pause: number) {
  const { world, model, visits, stranger } = race
  world.advance(pause)
  model.now += pause
  // How often codes may be sent and tried has its own tests; here every call is to reach its step.
  delete world.world.shelf.sendings
  delete world.world.shelf.attempts
  const manager = action.endsWith('manager-code') ? await world.issueManagerCode(KEVIN) : 'ABCDEFGH23'
  const call = callOf(race, visit, action, manager)
  const starts = action.startsWith('start')

  const before = plain(world)
  if (!starts) {
    expect(outcomeOf(await call(stranger))).toBe('flow-ended')
    expect(plain(world)).toEqual(before)
  }
  const tries = model.flows[visit]?.code?.tries
  const expected = walk(model, visit, action)
  const key = crypto.randomUUID()
  const reply = await call(visits[visit], { key })
  expect(outcomeOf(reply), action).toBe(expected)
  if (starts) race.ids[visit] = reply.body.id ?? ''
  if (expected === 'ok' && (starts || action === 'ask-for-code'))
    race.codes[visit].push(world.lastCode(HIS_EMAIL))
  if (expected === 'ok' && action === 'good-password') race.password = `${GOOD_PASSWORD} ${race.chosen++}`
  const after = plain(world)
  const nothingMoved = action === 'look' || (expected !== 'ok' && model.flows[visit]?.code?.tries === tries)
  if (nothingMoved) expect(after).toEqual(before)
  else expect(after).not.toEqual(before)
  expect(await world.ports.directory.verifyPassword(KEVIN, race.password)).toBe(true)

  const again = await call(visits[visit], { key })
  if (action !== 'look')
    expect([again.status, { ...again.body, requestId: '' }]).toEqual([
      reply.status,
      { ...reply.body, requestId: '' },
    ])
  expect(plain(world)).toEqual(after)
}

it('T-TOK-02, T-TOK-07, T-TOK-13: two visits that reset one account move on by permitted calls alone, in whatever order they come', async () => {
  const reached = { changed: 0, unlocked: 0, ended: 0 }
  await fc.assert(
    fc.asyncProperty(steps, async (walked) => {
      const race = await openRace()
      for (const { visit, action, pause } of walked) {
        await take(race, visit, action, pauses[pause])
        if (race.model.flows[visit]?.done && race.model.flows[visit].goal === 'unlock') reached.unlocked++
        if (pause === 'too long for a flow') reached.ended++
      }
      reached.changed += race.chosen
      expect(race.world.reports).toEqual([])
    }),
    { numRuns: 30, examples: toEachEnd },
  )
  expect(Math.min(...Object.values(reached))).toBeGreaterThan(0)
}, 60_000)
