import { beforeEach, describe, expect, it } from 'vitest'
import { accountFacts } from '#tests/support/account-facts.ts'
import {
  account,
  activity,
  addContact,
  askForCode,
  begun,
  changePassword,
  chooseContact,
  enterCode,
  lookAtUndo,
  otherThan,
  recover,
  removeContact,
  send,
  signedIn,
  signIn,
  undo,
  verifyContact,
} from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const { uid } = marieJosee
const MJ_EMAIL = 'mjdorival@example.net'
const NEW = 'nouveau@example.net'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = await signedIn(world, uid)
})

describe('steps', () => {
  it('T-TOK-13: no code is taken for an addition that was never begun', async () => {
    for (const code of ['123456', await world.issueManagerCode(uid)])
      expect((await verifyContact(visitor, code)).body.fields).toEqual({ code: 'code-expired' })
    expect((await send(visitor, 'POST', 'account/contacts/codes')).body.code).toBe('step-closed')
  })

  it('T-TOK-13: the code of one session’s addition is worth nothing in another session of the same person', async () => {
    const other = await signedIn(world, uid)
    await addContact(visitor, { email: NEW })
    expect((await verifyContact(other, world.lastCode(NEW))).body.fields).toEqual({ code: 'code-expired' })
    await addContact(other, { email: 'autre@example.net' })
    const [ofOne, ofOther] = [world.lastCode(NEW), world.lastCode('autre@example.net')]
    if (ofOne !== ofOther)
      expect((await verifyContact(other, ofOne)).body.fields).toEqual({ code: 'code-wrong:4' })
    expect((await account(visitor)).body.contacts).toHaveLength(2)
  })

  it('T-TOK-13: the code of an activation adds no contact, and that of an addition activates nothing', async () => {
    const id = await begun(visitor, jean)
    await chooseContact(visitor, id, { email: 'jean@example.net' })
    await addContact(visitor, { email: NEW })
    const [ofActivation, ofAddition] = [world.lastCode('jean@example.net'), world.lastCode(NEW)]
    if (ofActivation === ofAddition) return
    expect((await verifyContact(visitor, ofActivation)).body.fields).toEqual({ code: 'code-wrong:4' })
    expect((await enterCode(visitor, id, ofAddition)).body.fields).toEqual({ code: 'code-wrong:4' })
  })

  it('no addition can be reached as an activation', async () => {
    await addContact(visitor, { email: NEW })
    const [session = ''] = Object.keys(world.world.shelf.session ?? {})
    for (const id of [`addition:${session}`, session]) {
      const path = encodeURIComponent(id)
      expect((await enterCode(visitor, path, world.lastCode(NEW))).body.code).toBe('flow-ended')
      expect((await askForCode(visitor, path)).body.code).toBe('flow-ended')
    }
  })

  it('an addition ends with its session, whoever signs in next on this browser', async () => {
    await addContact(visitor, { email: NEW })
    await signIn(visitor, 'ktoussaint', EVERYONES_PASSWORD)
    expect((await account(visitor)).body.candidate).toBeUndefined()
    expect((await verifyContact(visitor, world.lastCode(NEW))).body.fields).toEqual({ code: 'code-expired' })
  })

  it('counts five tries at the code of an addition', async () => {
    await addContact(visitor, { email: NEW })
    const right = world.lastCode(NEW)
    for (let i = 0; i < 5; i++) await verifyContact(visitor, otherThan(right))
    expect((await verifyContact(visitor, right)).body.fields).toEqual({ code: 'code-used-up' })
  })

  it('a recovery is for the visit that typed the undo code, signed in or not', async () => {
    await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
    const owner = world.visitor()
    const id = (await undo(owner, world.lastCode(MJ_EMAIL))).body.id ?? ''
    const before = accountFacts(world)
    for (const other of [world.visitor(), visitor]) {
      expect((await lookAtUndo(other, id)).body.code).toBe('flow-ended')
      expect((await recover(other, id, 'une barque rouge au matin')).body.code).toBe('flow-ended')
    }
    expect(accountFacts(world)).toEqual(before)
    expect((await recover(owner, id, 'une barque rouge au matin')).status).toBe(200)
  })

  it('a recovery under way ends with a later one, a changed password, and an activation', async () => {
    await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
    const intruder = world.visitor()
    const id = (await undo(intruder, world.lastCode(MJ_EMAIL))).body.id ?? ''
    const back = await signedIn(world, uid, GOOD_PASSWORD)
    await changePassword(back, GOOD_PASSWORD, 'une barque rouge au matin')
    expect((await recover(intruder, id, 'rien que pour moi demain')).body.code).toBe('flow-ended')
  })
})

describe('somebody else’s', () => {
  it.each(['contacts', 'sessions', 'devices'])('%s are not found, and nothing changes', async (what) => {
    const kevin = world.visitor()
    await signIn(kevin, 'ktoussaint', EVERYONES_PASSWORD, true)
    const theirs = (await account(kevin)).body.contacts?.[0]?.id ?? ''
    const { sessions = [], devices = [] } = (await activity(kevin)).body
    const id = { contacts: theirs, sessions: sessions[0]?.id, devices: devices[0]?.id }[what] ?? ''
    expect(id).not.toBe('')
    const before = accountFacts(world)
    const room = what === 'contacts' ? 'account' : 'activity'
    for (const unknown of [id, '__proto__', 'constructor', '%00', uid, 'current'])
      expect((await send(visitor, 'DELETE', `${room}/${what}/${unknown}`)).body.code).toBe('not-found')
    if (what === 'contacts')
      expect((await send(visitor, 'POST', `account/contacts/${id}/confirmation`)).body.code).toBe('not-found')
    expect(accountFacts(world)).toEqual(before)
    expect((await account(kevin)).status).toBe(200)
  })

  it('T-SES-11: account is not touched by a tab that still shows another person', async () => {
    await signIn(visitor, 'ktoussaint', EVERYONES_PASSWORD)
    await addContact(visitor, { email: NEW })
    const kevins = (await account(visitor)).body.contacts?.[0]?.id ?? ''
    const before = accountFacts(world)
    const stale = { headers: { 'Alize-Subject': uid } }
    for (const reply of [
      await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD, stale),
      await send(visitor, 'POST', 'account/proof', { password: EVERYONES_PASSWORD }, stale),
      await addContact(visitor, { email: 'autre@example.net' }, stale),
      await verifyContact(visitor, world.lastCode(NEW), stale),
      await send(visitor, 'POST', 'account/contacts/codes', undefined, stale),
      await send(visitor, 'DELETE', 'account/contacts/candidate', undefined, stale),
      await send(visitor, 'POST', `account/contacts/${kevins}/confirmation`, undefined, stale),
      await removeContact(visitor, kevins, stale),
      await send(visitor, 'DELETE', 'activity/sessions', undefined, stale),
      await send(visitor, 'DELETE', 'activity/sessions/x', undefined, stale),
      await send(visitor, 'DELETE', 'activity/devices/x', undefined, stale),
      await send(visitor, 'GET', 'account', undefined, stale),
      await send(visitor, 'GET', 'activity', undefined, stale),
    ])
      expect([reply.status, reply.body.code]).toEqual([409, 'subject-changed'])
    expect(accountFacts(world)).toEqual(before)
    const rightful = { headers: { 'Alize-Subject': 'ktoussaint' } }
    expect((await send(visitor, 'GET', 'account', undefined, rightful)).status).toBe(200)
  })

  it('answer is not repeated to who signs in next on this browser, nor to who signed out', async () => {
    const key = 'one intent'
    await addContact(visitor, { email: NEW }, { key })
    await signIn(visitor, 'ktoussaint', EVERYONES_PASSWORD)
    const reply = await addContact(visitor, { email: NEW }, { key })
    expect(reply.body.uid).not.toBe(uid)
    await send(visitor, 'DELETE', 'sessions/current')
    expect((await addContact(visitor, { email: NEW }, { key })).body.code).toBe('session-ended')
  })
})
