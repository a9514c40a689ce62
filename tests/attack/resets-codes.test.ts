import { beforeEach, describe, expect, it } from 'vitest'
import {
  addContact,
  changePassword,
  enterCode,
  begun,
  otherThan,
  send,
  signedIn,
  undo,
  succeeded,
  times,
} from '#tests/support/calls.ts'
import { anais, EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import {
  askForResetCode,
  enterResetCode,
  lookAtReset,
  resetBegun,
  resetPassword,
  typeResetCode,
} from '#tests/support/resets.ts'
import { DAY, MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const MJ = 'mdorival1'
const MJ_EMAIL = 'mjdorival@example.net'
const OTHER_PASSWORD = 'une barque rouge au matin'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})

describe('the code of a reset', () => {
  it('T-TOK-02: of 100 uses at once has exactly one that succeeds, whatever it leads to', async () => {
    for (const goal of ['new-password', 'unlock'] as const) {
      const id = await resetBegun(visitor, MJ, goal)
      const code = world.lastCode(MJ_EMAIL)
      expect(succeeded(await times(100, () => enterResetCode(visitor, id, code)))).toBe(1)
      world.advance(DAY)
    }
  })

  it('T-TOK-02: is used up once it was right', async () => {
    const id = await resetBegun(visitor, MJ)
    const code = world.lastCode(MJ_EMAIL)
    expect([await typeResetCode(visitor, id, code), await typeResetCode(visitor, id, code)]).toEqual([
      'ok',
      'step-closed',
    ])
    const again = await resetBegun(visitor, MJ)
    if (code !== world.lastCode(MJ_EMAIL))
      expect(await typeResetCode(visitor, again, code)).toBe('code-wrong:4')
  })

  it('T-TOK-03: opened in two tabs, only the flow begun last goes on, and only once', async () => {
    const first = await resetBegun(visitor, MJ)
    const ofFirst = world.lastCode(MJ_EMAIL)
    const second = await resetBegun(visitor, MJ)
    expect(await typeResetCode(visitor, first, ofFirst)).toBe('flow-ended')
    expect(await typeResetCode(visitor, first, world.lastCode(MJ_EMAIL))).toBe('flow-ended')
    expect(await typeResetCode(visitor, second, world.lastCode(MJ_EMAIL))).toBe('ok')
    await resetPassword(visitor, second, GOOD_PASSWORD)
    expect((await resetPassword(visitor, second, OTHER_PASSWORD)).body.code).toBe('step-closed')
  })

  it('T-TOK-06: the newest code of a visit is the only one', async () => {
    const id = await resetBegun(visitor, MJ)
    const first = world.lastCode(MJ_EMAIL)
    world.advance(MINUTE)
    await askForResetCode(visitor, id, 'mobile')
    const second = world.lastCode('+33639980003')
    if (first !== second) expect(await typeResetCode(visitor, id, first)).toBe('code-wrong:4')
    expect(await typeResetCode(visitor, id, second)).toBe('ok')
  })

  it('T-TOK-13: is of no use in another visit, nor for another person, nor the other way round', async () => {
    const stranger = world.visitor('198.51.100.1')
    const theirs = await resetBegun(stranger, MJ)
    const ofStranger = world.lastCode(MJ_EMAIL)
    const mine = await resetBegun(visitor, MJ)
    const ofOwner = world.lastCode(MJ_EMAIL)
    if (ofStranger !== ofOwner) expect(await typeResetCode(stranger, theirs, ofOwner)).toBe('code-wrong:4')
    expect(await typeResetCode(stranger, mine, ofOwner)).toBe('flow-ended')
    const other = world.visitor()
    expect(await typeResetCode(other, await resetBegun(other, 'pbalthazar'), ofOwner)).toBe('code-wrong:4')
    expect(await typeResetCode(visitor, mine, ofOwner)).toBe('ok')
  })

  it('T-TOK-13: for an unlocking sets no password, also in a flow begun anew by the same visit', async () => {
    await resetBegun(visitor, MJ, 'unlock')
    const toUnlock = world.lastCode(MJ_EMAIL)
    const id = await resetBegun(visitor, MJ, 'new-password')
    if (toUnlock !== world.lastCode(MJ_EMAIL))
      expect(await typeResetCode(visitor, id, toUnlock)).toBe('code-wrong:4')
  })

  it('T-TOK-13: is no code of an activation, of a new contact or of an alert, nor are those codes of a reset', async () => {
    const owner = await signedIn(world, MJ)
    await addContact(owner, { email: 'added@example.net' })
    const ofContact = world.lastCode('added@example.net')
    const activation = await begun(visitor, anais)
    const ofActivation = world.lastCode('anais@example.org')
    const id = await resetBegun(visitor, MJ)
    const ofReset = world.lastCode(MJ_EMAIL)

    const ofOthers = [ofContact, ofActivation].filter((code) => code !== ofReset)
    for (const code of ofOthers) expect(await typeResetCode(visitor, id, code)).toMatch(/^code-wrong/)
    expect((await enterCode(visitor, activation, ofReset)).status).toBe(422)
    expect((await send(owner, 'POST', 'account/contacts/code', { code: ofReset })).status).toBe(422)
    await changePassword(owner, EVERYONES_PASSWORD, GOOD_PASSWORD)
    const ofAlert = world.lastCode(MJ_EMAIL)
    expect(await typeResetCode(visitor, id, ofAlert)).toMatch(/^code-wrong/)
    expect((await undo(visitor, ofReset)).status).toBe(422)
  })

  it('TOK-05: is no longer taken after five errors, in whatever order they come', async () => {
    const id = await resetBegun(visitor, MJ)
    const code = world.lastCode(MJ_EMAIL)
    const replies = await times(20, () => enterResetCode(visitor, id, otherThan(code)))
    expect(replies.filter(({ body }) => body.fields?.['code'] === 'code-used-up').length).toBe(3)
    expect(replies.filter(({ status }) => status === 429).length).toBe(13)
    world.advance(DAY)
    expect(await typeResetCode(visitor, id, code)).toBe('flow-ended')
  })

  it('TOK-10: arrives when mail is back, once, and is right as long as it lives', async () => {
    world.world.situation.mailDown = true
    const id = await resetBegun(visitor, MJ)
    world.advance(2 * MINUTE)
    world.world.situation.mailDown = false
    await lookAtReset(visitor, id)
    expect(world.box).toHaveLength(1)
    expect(await typeResetCode(visitor, id, world.lastCode(MJ_EMAIL))).toBe('ok')
  })
})
