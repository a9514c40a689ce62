import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  begun,
  changePassword,
  choosePassword,
  enterCode,
  recover,
  removeContact,
  signedIn,
  undo,
  withContact,
} from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, therese } from '#tests/support/people.ts'
import { lookAtReset, resetBegun, resetPassword, resetProved, typeResetCode } from '#tests/support/resets.ts'
import { openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const MJ = 'mdorival1'
const MJ_EMAIL = 'mjdorival@example.net'
const OTHER_PASSWORD = 'une barque rouge au matin'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})
const passwordOf = (uid: string) => world.world.entries.find((entry) => entry.uid === uid)?.passwordHash

describe('a reset that waits while the account changes', () => {
  const changes: [string, (owner: Visitor) => Promise<unknown>][] = [
    ['its owner changed the password', (owner) => changePassword(owner, EVERYONES_PASSWORD, OTHER_PASSWORD)],
    ['its owner undid a change', async (owner) => {
      await withContact(world, owner, 'added@example.net')
      expect((await undo(owner, world.lastCode(MJ_EMAIL))).status).toBe(200)
    }],
    ['its owner removed the contact that may have read the code', async (owner) => {
      const [first] = (await account(owner)).body.contacts ?? []
      expect((await removeContact(owner, first?.id ?? '')).status).toBe(200)
    }],
    ['its owner got back in, in another visit', async (owner) => {
      const id = await resetProved(world, owner, MJ, '+33639980003').catch(() => resetProved(world, owner, MJ, MJ_EMAIL))
      expect((await resetPassword(owner, id, OTHER_PASSWORD)).status).toBe(200)
    }],
    ['the académie disabled it', async () => {
      for (const entry of world.world.entries) if (entry.uid === MJ) entry.state = 'disabled'
    }],
  ] // prettier-ignore

  it.each(changes)('T-TOK-07: leads nowhere any more once %s, proved or not', async (_what, change) => {
    const owner = await signedIn(world, MJ)
    const proved = world.visitor()
    const provedId = await resetProved(world, proved, MJ, MJ_EMAIL)
    const id = await resetBegun(visitor, MJ)
    const code = world.lastCode(MJ_EMAIL)
    await change(owner)
    const before = passwordOf(MJ)

    expect((await resetPassword(proved, provedId, GOOD_PASSWORD)).body.code).toBe('flow-ended')
    expect((await lookAtReset(proved, provedId)).body.code).toBe('flow-ended')
    expect(await typeResetCode(visitor, id, code)).toBe('code-wrong:4')
    expect((await resetPassword(visitor, id, GOOD_PASSWORD)).body.code).toBe('step-closed')
    expect(passwordOf(MJ)).toBe(before)
  })

  it('T-TOK-07: leads nowhere any more once somebody whose password was the NUMEN has chosen one, proved or not', async () => {
    const email = 'therese@example.net'
    const verified = { kind: 'email', value: email, verifiedAt: 0, resetsFrom: 0 } as const
    await world.ports.store.transaction((records) =>
      records.put('contact', 'hers', verified, { owner: therese.uid }),
    )
    const proved = world.visitor()
    const provedId = await resetProved(world, proved, therese.uid, email)
    const id = await resetBegun(visitor, therese.uid)
    const code = world.lastCode(email)
    const hers = world.visitor()
    const activation = await begun(hers, therese)
    await enterCode(hers, activation, world.lastCode(email))
    expect((await choosePassword(hers, activation, OTHER_PASSWORD)).status).toBe(200)

    expect((await resetPassword(proved, provedId, GOOD_PASSWORD)).body.code).toBe('flow-ended')
    expect(await typeResetCode(visitor, id, code)).toBe('code-wrong:4')
    expect(await world.ports.directory.verifyPassword(therese.uid, OTHER_PASSWORD)).toBe(true)
  })

  it('T-TOK-07: and no manager code is left either', async () => {
    const manager = await world.issueManagerCode(MJ)
    const owner = await signedIn(world, MJ)
    await changePassword(owner, EVERYONES_PASSWORD, OTHER_PASSWORD)
    expect(await typeResetCode(visitor, await resetBegun(visitor, MJ), manager)).toBe('code-wrong')
  })

  it('ends the recovery that an undo code opened, and the other way round', async () => {
    const owner = await signedIn(world, MJ)
    await changePassword(owner, EVERYONES_PASSWORD, OTHER_PASSWORD)
    const undone = (await undo(visitor, world.lastCode(MJ_EMAIL))).body.id ?? ''
    const elsewhere = world.visitor()
    const id = await resetProved(world, elsewhere, MJ, MJ_EMAIL)
    await resetPassword(elsewhere, id, GOOD_PASSWORD)
    expect((await recover(visitor, undone, EVERYONES_PASSWORD)).body.code).toBe('flow-ended')

    const again = (await undo(visitor, world.lastCode(MJ_EMAIL))).body.id ?? ''
    const late = await resetProved(world, elsewhere, MJ, MJ_EMAIL)
    expect((await recover(visitor, again, OTHER_PASSWORD)).status).toBe(200)
    expect((await resetPassword(elsewhere, late, GOOD_PASSWORD)).body.code).toBe('flow-ended')
  })
})
