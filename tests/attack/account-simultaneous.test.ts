import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  addContact,
  changePassword,
  choosePassword,
  readyForPassword,
  recover,
  removeContact,
  send,
  signedIn,
  undo,
  verifyContact,
  type Reply,
  type Sending,
  succeeded,
  times,
} from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const { uid } = marieJosee
const MJ_EMAIL = 'mjdorival@example.net'
const NEW = 'nouveau@example.net'
const BETTER = 'une barque rouge au matin'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = await signedIn(world, uid)
})
const works = (password: string) => world.ports.directory.verifyPassword(uid, password)

describe('at the same instant', () => {
  it('of two changes of the password in one session exactly one succeeds', async () => {
    const passwords = [GOOD_PASSWORD, BETTER]
    const replies = await Promise.all(
      passwords.map((password) => changePassword(visitor, EVERYONES_PASSWORD, password)),
    )
    expect(succeeded(replies)).toBe(1)
    expect(await Promise.all(passwords.map(works))).toEqual(replies.map(({ status }) => status === 200))
    expect(world.box).toHaveLength(3)
    expect((await account(visitor)).status).toBe(200)
  })

  it('of two changes of the password in two sessions exactly one succeeds, and ends the other’s session', async () => {
    const other = await signedIn(world, uid)
    const replies = await Promise.all([
      changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD),
      changePassword(other, EVERYONES_PASSWORD, BETTER),
    ])
    expect(succeeded(replies)).toBe(1)
    expect(replies.map(({ body }) => body.code)).toContain('session-ended')
  })

  it('of 100 uses of one undo code exactly one succeeds', async () => {
    await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
    const code = world.lastCode(MJ_EMAIL)
    world.box.length = 0
    expect(succeeded(await times(100, () => undo(world.visitor(), code)))).toBe(1)
    expect(world.box).toHaveLength(3)
  })

  it('of two recoveries of one visit exactly one succeeds', async () => {
    await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
    const owner = world.visitor()
    const id = (await undo(owner, world.lastCode(MJ_EMAIL))).body.id ?? ''
    const replies = await Promise.all([
      recover(owner, id, BETTER),
      recover(owner, id, 'une autre barque, bleue'),
    ])
    expect(succeeded(replies)).toBe(1)
  })

  it('of 20 uses of the code of an addition exactly one succeeds', async () => {
    await addContact(visitor, { email: NEW })
    const code = world.lastCode(NEW)
    expect(succeeded(await times(20, () => verifyContact(visitor, code)))).toBe(1)
    expect((await account(visitor)).body.contacts).toHaveLength(3)
  })

  it('of ten removals of one contact exactly one succeeds', async () => {
    const id = (await account(visitor)).body.contacts?.[0]?.id ?? ''
    world.box.length = 0
    expect(succeeded(await times(10, () => removeContact(visitor, id)))).toBe(1)
    expect(world.box).toHaveLength(3)
  })
})

describe('when the answer gets lost', () => {
  const more: Sending = { key: 'one intent' }

  it('T-RES-02: every change is made once, and answered again as it was', async () => {
    const contact = async (n: number) => (await account(visitor)).body.contacts?.[n]?.id ?? ''
    const [email, mobile] = [await contact(0), await contact(1)]
    await signedIn(world, uid)
    const steps: [string, () => Promise<Reply>][] = [
      ['an addition', () => addContact(visitor, { email: NEW }, more)],
      ['its code', () => verifyContact(visitor, world.lastCode(NEW), more)],
      ['a removal', () => removeContact(visitor, mobile, more)],
      [
        'a confirmation',
        () => send(visitor, 'POST', `account/contacts/${email}/confirmation`, undefined, more),
      ],
      ['a change of the password', () => changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD, more)],
      ['the end of all sessions', () => send(visitor, 'DELETE', 'activity/sessions', undefined, more)],
    ]
    for (const [what, step] of steps) {
      const first = await step()
      const sent = world.box.length
      const events = Object.keys(world.world.shelf.audit ?? {}).length
      const again = await step()
      expect([first.status, again.status, again.text], what).toEqual([200, 200, first.text])
      expect(world.box, what).toHaveLength(sent)
      expect(Object.keys(world.world.shelf.audit ?? {}), what).toHaveLength(events)
    }
    const code = world.lastCode(MJ_EMAIL)
    const undone = await undo(visitor, code, more)
    expect((await undo(visitor, code, more)).text).toBe(undone.text)
    const recovered = await recover(visitor, undone.body.id ?? '', BETTER, more)
    const sent = world.box.length
    expect((await recover(visitor, undone.body.id ?? '', BETTER, more)).text).toBe(recovered.text)
    expect(recovered.status).toBe(200)
    expect(world.box).toHaveLength(sent)
  })

  /** A directory that does this, and whose answer never comes; answers with how to mend it. */
  function loseAnswer(name: 'setPassword' | 'deactivate') {
    const { directory } = world.ports
    const losing = async (uid: string, password = '') => {
      await directory[name](uid, password)
      throw new Error('connection reset')
    }
    world.ports.directory = { ...directory, [name]: losing }
    return () => {
      world.ports.directory = directory
    }
  }

  it('T-PWD-23: of the directory itself, the same change may be made again, is told once, and no other comes of it', async () => {
    const mend = loseAnswer('setPassword')
    const lost = await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD, more)
    expect([lost.status, lost.body.code, world.box.length]).toEqual([503, 'unavailable', 0])
    mend()
    const wrong = await changePassword(visitor, EVERYONES_PASSWORD, BETTER)
    expect(wrong.body.fields).toEqual({ current: 'password-wrong' })
    expect((await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD, more)).status).toBe(200)
    expect(await Promise.all([EVERYONES_PASSWORD, GOOD_PASSWORD].map(works))).toEqual([false, true])
    expect(world.box).toHaveLength(3)
    const later = await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
    expect(later.body.fields).toEqual({ current: 'password-wrong' })
  })

  it('T-PWD-23: of the directory at the end of a recovery, the same password may be sent again', async () => {
    await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
    const owner = world.visitor()
    const id = (await undo(owner, world.lastCode(MJ_EMAIL))).body.id ?? ''
    world.box.length = 0
    const mend = loseAnswer('setPassword')
    expect((await recover(owner, id, BETTER, more)).status).toBe(503)
    mend()
    expect((await recover(owner, id, BETTER, more)).status).toBe(200)
    expect(await works(BETTER)).toBe(true)
    expect(world.box).toHaveLength(3)
  })

  it('of the directory when an activation is undone, the same code may be typed again', async () => {
    const id = await readyForPassword(world, visitor, jean, 'jean@example.net')
    await choosePassword(visitor, id, GOOD_PASSWORD)
    const code = world.lastCode('jean@example.net')
    const mend = loseAnswer('deactivate')
    expect((await undo(visitor, code, more)).status).toBe(503)
    mend()
    expect((await undo(visitor, code, more)).body.next).toBe('first-connection')
    expect((await world.ports.directory.findByUid(jean.uid))?.state).toBe('never-activated')
  })
})
