import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  activity,
  addContact,
  changePassword,
  removeContact,
  send,
  signedIn,
  signIn,
  undo,
  withContact,
} from '#tests/support/calls.ts'
import { allBut, checkUp, decide, leaSignedIn, renewPassword } from '#tests/support/check-up.ts'
import { copyTo, namedRule, setElsewhere } from '#tests/support/mail-rules.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, lea, marieJosee } from '#tests/support/people.ts'
import { resetPassword, resetProved } from '#tests/support/resets.ts'
import { DAY, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const { uid } = marieJosee
const MJ_EMAIL = 'mjdorival@example.net'
const INTRUDER = 'intrus@example.com'
const BETTER = 'une barque rouge au matin'

let world: TestWorld
beforeEach(async () => {
  world = await openWorld()
})
const tickets = () => world.ports.store.transaction((records) => records.list('ticket'))
const told = (to: string) => world.box.filter((message) => message.to === to)

describe('nothing is decided unseen', () => {
  let visitor: Visitor
  let decisions: Record<string, string>
  beforeEach(async () => {
    visitor = await leaSignedIn(world)
    decisions = allBut((await checkUp(visitor)).body, 'forward')
  })
  const expectNothingDone = async (tried: Record<string, unknown>, code = 'step-closed') => {
    const { body } = await decide(visitor, tried as Record<string, string>)
    expect(body.code).toBe(code)
    expect(await tickets()).toEqual([])
  }

  it('every item must be decided', async () => {
    for (const left of Object.keys(decisions)) {
      const { [left]: _, ...others } = decisions
      await expectNothingDone(others)
    }
    await expectNothingDone({})
    await expectNothingDone({ ...decisions, [Object.keys(decisions)[0] ?? '']: 'later' }, 'not-understood')
    expect(await world.ports.filters.list(lea.uid)).toHaveLength(1)
  })

  it('somebody else’s items are nobody’s here', async () => {
    const before = JSON.stringify(world.world.shelf.contact)
    const theirs = (await checkUp(await signedIn(world, uid))).body.items.map(({ id }) => id)
    await expectNothingDone({ ...decisions, [theirs[0] ?? '']: 'drop' })
    const [own = ''] = Object.keys(decisions).filter((id) => id.startsWith('contact:'))
    const { [own]: _, ...others } = decisions
    await expectNothingDone({ ...others, [theirs[0] ?? '']: 'drop' })
    await expectNothingDone({ ...decisions, __proto__: 'drop', 'session:': 'drop' })
    expect(JSON.stringify(world.world.shelf.contact)).toBe(before)
  })

  it('nor is a forward that leads elsewhere by now', async () => {
    setElsewhere(world.world.mailServer, lea.uid, copyTo('ailleurs@example.com'))
    await expectNothingDone(decisions)
    expect((await checkUp(visitor)).body.items[0]).toMatchObject({ to: 'ailleurs@example.com' })
  })

  it('nor what the mail server does once it does not answer', async () => {
    world.world.situation.mailDown = true
    await expectNothingDone(decisions)
    const { body } = await checkUp(visitor)
    expect([body.mailUnknown, body.items.map(({ kind }) => kind)]).toEqual([true, ['contact']])
    expect((await decide(visitor, allBut(body))).body.ticket?.dropped).toBe(0)
    world.world.situation.mailDown = false
    expect(await world.ports.filters.list(lea.uid)).toHaveLength(1)
  })

  it('a mail server that fails half-way: what is removed stays removed and logged, the rest is asked again', async () => {
    setElsewhere(world.world.mailServer, lea.uid, copyTo(INTRUDER), namedRule('.'))
    decisions = allBut((await checkUp(visitor)).body, 'forward', 'rule')
    const { filters } = world.ports
    const hidden = (await filters.list(lea.uid)).find(({ kind }) => kind === 'rule')
    world.ports.filters = {
      ...filters,
      remove: (who, id) => (id === hidden?.id ? Promise.reject(new Error('reset')) : filters.remove(who, id)),
    }
    await expectNothingDone(decisions, 'unavailable')
    expect(world.reports).toHaveLength(2)
    world.ports.filters = filters
    await expectNothingDone(decisions)
    const { body } = await checkUp(visitor)
    expect(body.items.map(({ kind }) => kind)).toEqual(['rule', 'contact'])
    expect((await decide(visitor, allBut(body, 'rule'))).status).toBe(200)
    expect((await tickets())[0]?.value.timeline.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['forward_removed', 'rule_removed']),
    )
  })

  it('T-RES-13: of two tabs, the second is told that the list is another', async () => {
    expect((await decide(visitor, decisions)).status).toBe(200)
    expect((await decide(visitor, decisions)).body.code).toBe('step-closed')
    expect(await tickets()).toHaveLength(1)
  })

  it('T-RES-02: a lost reply has one effect, one ticket and one message', async () => {
    const more = { key: 'one intent' }
    const first = await decide(visitor, decisions, more)
    const sent = world.box.length
    const again = await decide(visitor, decisions, more)
    expect([again.status, again.text]).toEqual([200, first.text])
    expect([(await tickets()).length, world.box.length]).toEqual([1, sent])
  })

  it('T-RES-04: of twenty at once exactly one succeeds', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => decide(visitor, decisions)))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await tickets()).toHaveLength(1)
  })
})

describe('somebody the académie blocked', () => {
  const entry = () => world.world.entries.find((one) => one.uid === lea.uid)

  it('may not enter with the password that was phished', async () => {
    expect((await signIn(world.visitor(), lea.uid, EVERYONES_PASSWORD)).body.code).toBe('account-blocked')
  })

  it('may do nothing but go through the account', async () => {
    const visitor = await leaSignedIn(world)
    const closed = [
      account(visitor),
      activity(visitor),
      changePassword(visitor, GOOD_PASSWORD, BETTER),
      addContact(visitor, { email: INTRUDER }),
      send(visitor, 'POST', 'account/contacts/codes'),
      send(visitor, 'POST', 'account/contacts/code', { code: '123456' }),
      send(visitor, 'DELETE', 'account/contacts/candidate'),
      send(visitor, 'POST', 'account/contacts/x/confirmation'),
      removeContact(visitor, 'lrosette-5'),
      send(visitor, 'DELETE', 'activity/sessions'),
      send(visitor, 'DELETE', 'activity/sessions/x'),
      send(visitor, 'DELETE', 'activity/devices/x'),
    ]
    for (const { status, body } of await Promise.all(closed))
      expect([status, body.code]).toEqual([403, 'account-blocked'])
    expect((await checkUp(visitor)).status).toBe(200)
  })

  it('is not sent round in circles when their password expires as well', async () => {
    const visitor = await leaSignedIn(world)
    Object.assign(entry() ?? {}, { passwordExpired: true })
    expect((await checkUp(visitor)).status).toBe(200)
  })

  it('is out again once blocked again', async () => {
    const visitor = await leaSignedIn(world)
    world.advance(1)
    Object.assign(entry() ?? {}, { blockedAt: world.ports.clock.now() })
    expect((await checkUp(visitor)).body.code).toBe('session-ended')
    expect((await signIn(world.visitor(), lea.uid, GOOD_PASSWORD)).body.code).toBe('account-blocked')
  })
})

describe('of two contacts, the older wins', () => {
  /** Marie-Josée’s account with a contact of an intruder’s, old enough to reset the password. */
  async function intruded() {
    const intruder = await signedIn(world, uid)
    await withContact(world, intruder, INTRUDER)
    world.advance(DAY)
  }
  const dropping = async (visitor: Visitor, isDropped: (shown: string) => boolean) => {
    const { body } = await checkUp(visitor)
    world.box.length = 0
    const after = await decide(
      visitor,
      Object.fromEntries(
        body.items.map((item) => [
          item.id,
          item.kind === 'session' || (item.kind === 'contact' && isDropped(item.shown)) ? 'drop' : 'keep',
        ]),
      ),
    )
    expect(after.status).toBe(200)
  }
  const isTheirs = (shown: string) => shown.startsWith('i')

  it('one younger than a contact kept is gone at once, reads of nothing, and its codes are worth nothing', async () => {
    await intruded()
    await renewPassword(world, uid, MJ_EMAIL)
    const code = world.lastCode(INTRUDER)
    setElsewhere(world.world.mailServer, uid, copyTo(INTRUDER))
    const she = await signedIn(world, uid, GOOD_PASSWORD)
    const { body } = await checkUp(she)
    world.box.length = 0
    await decide(
      she,
      Object.fromEntries(
        body.items.map((item) => [
          item.id,
          item.kind === 'forward' || (item.kind === 'contact' && isTheirs(item.shown)) ? 'drop' : 'keep',
        ]),
      ),
    )
    expect(told(INTRUDER)).toEqual([])
    expect(told(MJ_EMAIL)).toHaveLength(3)
    expect((await account(she)).body.contacts?.map(({ shown }) => shown)).toEqual([
      'm•••••@e•••••.net',
      '06 •• •• •• 03',
    ])
    expect((await undo(world.visitor(), code)).body.fields).toEqual({ code: 'undo-code-wrong' })
  })

  it('one removed before is gone at once too', async () => {
    await intruded()
    const she = await signedIn(world, uid)
    const theirs = (await account(she)).body.contacts?.find(({ shown }) => isTheirs(shown))
    await removeContact(she, theirs?.id ?? '')
    const code = world.lastCode(INTRUDER)
    await dropping(she, () => false)
    expect(told(INTRUDER)).toEqual([])
    expect((await undo(world.visitor(), code)).body.fields).toEqual({ code: 'undo-code-wrong' })
  })

  it('a reset begun by its means, proved or not, sets no password any more', async () => {
    await intruded()
    const she = await signedIn(world, uid)
    const intruder = world.visitor()
    const proved = await resetProved(world, intruder, uid, INTRUDER)
    const waiting = world.visitor()
    const { id = '' } = (await send(waiting, 'POST', 'resets', { identifier: uid, goal: 'new-password' }))
      .body
    const code = world.lastCode(INTRUDER)
    await dropping(she, isTheirs)
    expect((await resetPassword(intruder, proved, BETTER)).body.code).toBe('flow-ended')
    expect((await send(waiting, 'POST', `resets/${id}/code`, { code })).body.fields).toHaveProperty('code')
    expect(await world.ports.directory.verifyPassword(uid, EVERYONES_PASSWORD)).toBe(true)
  })

  it('one older than all that stay is told, and may undo for a week: whoever decides may be the intruder', async () => {
    await intruded()
    const intruder = await signedIn(world, uid)
    await dropping(intruder, (shown) => !isTheirs(shown))
    expect(told(MJ_EMAIL).length).toBeGreaterThan(0)
    world.advance(7 * DAY - 1)
    expect((await undo(world.visitor(), world.lastCode(MJ_EMAIL))).body.undone).toBe('contact-removed')
    expect((await checkUp(intruder)).body.code).toBe('session-ended')
  })
})

it('T-FWD-29: whoever reset the password is led to the forwards until they are confirmed, mail server or not', async () => {
  setElsewhere(world.world.mailServer, uid, copyTo(INTRUDER))
  const answered = async (password: string) => JSON.parse((await signIn(world.visitor(), uid, password)).text) as object
  expect(await answered(EVERYONES_PASSWORD)).toEqual({ signedIn: true })
  await renewPassword(world, uid, MJ_EMAIL)
  const she = await signedIn(world, uid, GOOD_PASSWORD)
  expect(await answered(GOOD_PASSWORD)).toEqual({ signedIn: true, mustCheckUp: true })
  world.world.situation.mailDown = true
  expect(await answered(GOOD_PASSWORD)).toEqual({ signedIn: true })
  world.world.situation.mailDown = false
  await decide(she, allBut((await checkUp(she)).body))
  expect(await answered(GOOD_PASSWORD)).toEqual({ signedIn: true })
}) // prettier-ignore
