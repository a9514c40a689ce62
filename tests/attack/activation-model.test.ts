import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  askForCode,
  begun,
  chooseContact,
  choosePassword,
  enterCode,
  look,
  otherThan,
  type Caller,
  type Identity,
  type Reply,
  type Sending,
} from '#tests/support/calls.ts'
import { outcomeOf, pauses, plain } from '#tests/support/model.ts'
import { anais, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { DAY, openWorld } from '#tests/support/world.ts'
import { actions, walk, type Action, type Model } from './activation-model.ts'

const steps = fc.array(
  fc.record({
    action: fc.constantFrom(...actions),
    pause: fc.oneof(
      { weight: 16, arbitrary: fc.constant('a minute' as const) },
      { weight: 2, arbitrary: fc.constant('too long for a code' as const) },
      { weight: 1, arbitrary: fc.constant('too long for a flow' as const) },
    ),
  }),
  { minLength: 10, maxLength: 30 },
)

/** Walked each time: of walks at random one in six gets that far, and once in a thousand runs none of forty did. */
const wholeWay = (['manager-code', 'have-no-contact', 'good-password'] as const).map((action) => ({
  action,
  pause: 'a minute' as const,
}))

/** One flow, its owner, a stranger who knows its id, and the model beside it. */
async function openFlow(who: Identity, proof: 'numen' | 'manager-code') {
  const world = await openWorld({ academy: { activation: { proof } } })
  const owner = world.visitor()
  const id = await begun(owner, who)
  const now = world.ports.clock.now()
  const hrContact = who === anais
  const model: Model = {
    now,
    movedAt: now,
    hrContact,
    proved: hrContact || proof === 'manager-code' ? false : 'numen',
    contact: 'unknown',
    code: hrContact ? { sentAt: now, tries: 0 } : undefined,
    done: false,
  }
  return { world, owner, stranger: world.visitor(), id, model, who }
}
type Flow = Awaited<ReturnType<typeof openFlow>>
type Call = (caller: Caller, more: Sending) => Promise<Reply>

/** How each action is asked for by somebody who has read the newest code and was given this manager code. */
const callsOf = (id: string, newest: string, manager: string): Record<Action, Call> => ({
  look: (caller) => look(caller, id),
  'ask-for-code': (caller, more) => askForCode(caller, id, more),
  'right-code': (caller, more) => enterCode(caller, id, newest, more),
  'wrong-code': (caller, more) => enterCode(caller, id, otherThan(newest), more),
  'manager-code': (caller, more) => enterCode(caller, id, manager, more),
  'give-contact': (caller, more) => chooseContact(caller, id, { email: 'private@example.net' }, more),
  'have-no-contact': (caller, more) => chooseContact(caller, id, { none: true }, more),
  'good-password': (caller, more) => choosePassword(caller, id, GOOD_PASSWORD, more),
  'guessable-password': (caller, more) => choosePassword(caller, id, 'Azerty123456!', more),
})

/** One call: by a stranger, by the owner, and by the owner once more from another tab that repeats it. */
async function take({ world, model, who, owner, stranger, id }: Flow, action: Action, pause: number) {
  world.advance(pause)
  model.now += pause
  // How often codes may be sent and tried has its own tests; here every call is to reach its step.
  delete world.world.shelf.sendings
  delete world.world.shelf.attempts
  const newest = world.box.findLast(({ code }) => code?.length === 6)?.code ?? '123456'
  const call = callsOf(id, newest, await world.issueManagerCode(who.uid))[action]

  const before = plain(world)
  expect(outcomeOf(await call(stranger, {}))).toBe('flow-ended')
  expect(plain(world)).toEqual(before)

  const tries = model.code?.tries
  const expected = walk(model, action)
  const key = crypto.randomUUID()
  const reply = await call(owner, { key })
  expect(outcomeOf(reply)).toBe(expected)
  const after = plain(world)
  const nothingMoved = action === 'look' || (expected !== 'ok' && model.code?.tries === tries)
  if (nothingMoved) expect(after).toEqual(before)
  else expect(after).not.toEqual(before)

  const again = await call(owner, { key })
  if (action !== 'look')
    expect([again.status, { ...again.body, requestId: '' }]).toEqual([
      reply.status,
      { ...reply.body, requestId: '' },
    ])
  expect(plain(world)).toEqual(after)
}

it.each([
  ['Jean, whose NUMEN is enough', jean, 'numen'],
  ['Anaïs, who proves herself by a code', anais, 'numen'],
  ['Jean, who needs a manager code', jean, 'manager-code'],
] as const)(
  '%s: permitted calls move the activation on, no other changes anything',
  async (_who, who, proof) => {
    const finished = { done: 0, ended: 0 }
    await fc.assert(
      fc.asyncProperty(steps, async (walked) => {
        const flow = await openFlow(who, proof)
        for (const { action, pause } of walked) await take(flow, action, pauses[pause])
        if (flow.model.done) finished.done++
        if (flow.model.now - flow.model.movedAt >= DAY) finished.ended++
        expect(flow.world.reports).toEqual([])
      }),
      { numRuns: 40, examples: [[wholeWay]] },
    )
    // The walks got somewhere.
    expect(Math.min(finished.done, finished.ended)).toBeGreaterThan(0)
  },
  60_000,
)
