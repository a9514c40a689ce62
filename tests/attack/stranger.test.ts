import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  askForCode,
  begin,
  begun,
  changePassword,
  chooseContact,
  choosePassword,
  enterCode,
  look,
  readyForPassword,
  recover,
  send,
  signedIn,
  signIn,
  undo,
} from '#tests/support/calls.ts'
import { anais, GOOD_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

/** A stranger who knows everybody's name, NUMEN and birth date, and wants into an account that is not theirs. */
let world: TestWorld
let stranger: Visitor
beforeEach(async () => {
  world = await openWorld()
  stranger = world.visitor()
})
const THEIRS = 'stranger@example.com'
const stateOf = (uid: string) => structuredClone(world.world.entries.find((entry) => entry.uid === uid))
const MANAGER = 'ce.dp1@ac-martinique.fr'

describe('an account in use', () => {
  it('begins no activation, whatever code or contact comes with it', async () => {
    const before = stateOf(marieJosee.uid)
    expect((await begin(stranger, marieJosee)).body.code).toBe('identity-not-matched')
    await world.issueManagerCode(marieJosee.uid)
    expect((await begin(stranger, marieJosee)).body.code).toBe('identity-not-matched')
    const own = await readyForPassword(world, stranger, jean, THEIRS)
    expect((await begin(stranger, marieJosee)).body.code).toBe('identity-not-matched')
    const claim = { headers: { 'Alize-Subject': marieJosee.uid } }
    expect((await choosePassword(stranger, own, GOOD_PASSWORD, claim)).body.account?.uid).toBe(jean.uid)
    expect(stateOf(marieJosee.uid)).toEqual(before)
  })

  it('opens to no grants that a page makes up or copies into its own headers', async () => {
    const owner = await signedIn(world, marieJosee.uid)
    const forged = Object.entries(owner.grants)
      .map((grant) => grant.join('='))
      .join('; ')
    for (const name of ['Alize-Grants', 'alize-grants', 'Cookie', 'Authorization', 'Alize-Set-Grant'])
      expect(
        (await send(stranger, 'GET', 'account', undefined, { headers: { [name]: forged } })).status,
      ).toBe(401)
  })
})

describe('Anaïs, who proves herself by a code to the contact HR knows', () => {
  it('is not skipped past: no contact, password or other proof is taken before hers', async () => {
    const id = await begun(stranger, anais)
    for (const reply of [
      await chooseContact(stranger, id, { email: THEIRS }),
      await chooseContact(stranger, id, { none: true }),
      await choosePassword(stranger, id, GOOD_PASSWORD),
    ])
      expect(reply.body.code).toBe('step-closed')
    expect((await look(stranger, id)).body.account).toBeUndefined()
  })

  it('is not proved by codes of another flow, another person, another kind, or another intent’s key', async () => {
    const key = 'one intent'
    const own = await begun(stranger, jean)
    await chooseContact(stranger, own, { email: THEIRS })
    const codeOfJean = world.lastCode(THEIRS)
    await enterCode(stranger, own, codeOfJean, { key })
    await choosePassword(stranger, own, GOOD_PASSWORD, { key })
    const undoOfJean = world.lastCode(THEIRS)
    const managerOfJean = await world.issueManagerCode(jean.uid)

    const id = await begun(stranger, anais)
    if (codeOfJean !== world.lastCode('anais@example.org'))
      expect((await enterCode(stranger, id, codeOfJean, { key })).body.fields).toEqual({
        code: 'code-wrong:4',
      })
    for (const code of [undoOfJean, managerOfJean])
      expect((await enterCode(stranger, id, code)).body.fields).toEqual({ code: 'code-wrong' })
    expect((await choosePassword(stranger, id, GOOD_PASSWORD, { key })).body.code).toBe('step-closed')
    expect((await undo(stranger, managerOfJean)).body.fields).toEqual({ code: 'undo-code-wrong' })
    expect((await look(stranger, id)).body.proved).toBeUndefined()
  })

  it('is not overtaken while she activates her account, nor afterwards', async () => {
    const owner = world.visitor()
    const planted = await begun(stranger, anais)
    const id = await begun(owner, anais)
    await enterCode(owner, id, world.lastCode('anais@example.org'))
    const replies = await Promise.all([
      choosePassword(stranger, planted, 'rien que pour moi demain'),
      choosePassword(stranger, id, 'rien que pour moi demain'),
      choosePassword(owner, id, GOOD_PASSWORD),
      chooseContact(stranger, planted, { email: THEIRS }),
      askForCode(stranger, planted),
    ])
    expect(replies.map(({ status }) => status < 300)).toEqual([false, false, true, false, false])
    expect((await look(stranger, planted)).body.code).toBe('flow-ended')
    expect((await signIn(owner, anais.uid, GOOD_PASSWORD)).status).toBe(201)
  })
})

describe('Jean, whose NUMEN is enough until his account is active', () => {
  it('loses nothing to a flow that was made to look half written before the directory opened his account', async () => {
    const id = await begun(stranger, jean)
    await chooseContact(stranger, id, { none: true })
    const { directory } = world.ports
    let raced = false
    world.ports.directory = {
      ...directory,
      // Between the first look at the flow and the last step.
      verifyPassword: async (uid, password) => {
        if (!raced) await chooseContact(stranger, id, { email: THEIRS })
        raced = true
        return directory.verifyPassword(uid, password)
      },
    }
    expect((await choosePassword(stranger, id, GOOD_PASSWORD)).body.code).toBe('step-closed')
    world.ports.directory = directory
    await directory.activate(jean.uid, 'donné au rectorat')
    const before = stateOf(jean.uid)
    await enterCode(stranger, id, world.lastCode(THEIRS))
    expect((await choosePassword(stranger, id, GOOD_PASSWORD)).body.code).toBe('flow-ended')
    expect(stateOf(jean.uid)).toEqual(before)
  })

  it('changes no contact once the directory was asked to take the password', async () => {
    const id = await begun(stranger, jean)
    await chooseContact(stranger, id, { none: true })
    const { directory } = world.ports
    world.ports.directory = { ...directory, activate: () => Promise.reject(new Error('down')) }
    expect((await choosePassword(stranger, id, GOOD_PASSWORD)).status).toBe(503)
    world.ports.directory = directory
    expect((await chooseContact(stranger, id, { email: THEIRS })).body.code).toBe('step-closed')
    expect((await choosePassword(stranger, id, GOOD_PASSWORD)).status).toBe(200)
  })

  it('is rid of a stranger who was first, with all they left behind, by the manager’s undo code', async () => {
    await choosePassword(stranger, await readyForPassword(world, stranger, jean, THEIRS), GOOD_PASSWORD)
    const managers = world.lastCode(MANAGER)
    await signIn(stranger, jean.uid, GOOD_PASSWORD, true)
    await changePassword(stranger, GOOD_PASSWORD, 'rien que pour moi demain')
    const planted = (await undo(stranger, world.lastCode(THEIRS))).body.id ?? ''
    await signIn(stranger, jean.uid, 'rien que pour moi demain', true)
    await changePassword(stranger, 'rien que pour moi demain', GOOD_PASSWORD)
    const unused = world.lastCode(THEIRS)

    const owner = world.visitor()
    expect((await undo(owner, managers)).body.next).toBe('first-connection')
    await choosePassword(
      owner,
      await readyForPassword(world, owner, jean, 'jean@example.net'),
      'une barque rouge au matin',
    )
    const before = stateOf(jean.uid)
    world.box.length = 0
    expect((await recover(stranger, planted, GOOD_PASSWORD)).body.code).toBe('flow-ended')
    for (const code of [unused, managers])
      expect((await undo(stranger, code)).body.fields).toEqual({ code: 'undo-code-wrong' })
    expect((await account(stranger)).body.code).toBe('session-ended')
    expect((await begin(stranger, jean)).body.code).toBe('identity-not-matched')
    expect(stateOf(jean.uid)).toEqual(before)
    expect(
      world.box.map(({ to }) => to),
      'only that somebody tried',
    ).toEqual(['jean@example.net', 'jean.sairien@ac-martinique.fr'])
  })

  it('is not shared with a stranger who keeps the visit but not the flow, nor the flow but not the visit', async () => {
    const owner = world.visitor()
    const id = await readyForPassword(world, owner, jean, 'jean@example.net')
    for (const bearer of [stranger.grants['visit'], '0'.repeat(32), '__proto__', undefined]) {
      if (bearer === undefined) Reflect.deleteProperty(stranger.grants, 'visit')
      else stranger.grants['visit'] = bearer
      for (const path of [id, '__proto__', 'constructor'])
        expect((await choosePassword(stranger, path, GOOD_PASSWORD)).body.code).toBe('flow-ended')
    }
    expect((await choosePassword(owner, id, GOOD_PASSWORD)).status).toBe(200)
  })
})
