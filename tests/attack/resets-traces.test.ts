import { beforeEach, describe, expect, it } from 'vitest'
import { otherThan, send, signedIn, withContact } from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import { enterResetCode, resetBegun, resetPassword, resetProved, startReset } from '#tests/support/resets.ts'
import { DAY, HOUR, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const MJ = 'mdorival1'
const MJ_EMAIL = 'mjdorival@example.net'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})

describe('what is kept of a reset', () => {
  it('PRI-04, T-AUD-01: has neither the name typed, nor a code, nor a password, nor a text of a message', async () => {
    const typed = 'Marie-Josee.D-Orival@ac-martinique.fr'
    await startReset(world.visitor(), 'jamais-vu', 'unlock')
    await send(visitor, 'GET', 'status')
    const begun = await startReset(visitor, typed)
    const id = begun.body.id ?? ''
    const wrong = otherThan(world.lastCode(MJ_EMAIL))
    await enterResetCode(visitor, id, wrong)
    await enterResetCode(visitor, id, 'ABCDEFGH23')
    await enterResetCode(visitor, id, world.lastCode(MJ_EMAIL))
    await resetPassword(visitor, id, EVERYONES_PASSWORD)
    await resetPassword(visitor, id, GOOD_PASSWORD)
    await world.issueManagerCode('pbalthazar')

    const { shelf } = world.world
    const { contact: _addresses, idempotency, message, ...rest } = shelf
    const messages = Object.values(message ?? {}).map(({ value }) => ({ ...(value as object), to: '' }))
    const secrets = [wrong, 'ABCDEFGH23', EVERYONES_PASSWORD, GOOD_PASSWORD, 'jamais-vu', ...Object.values(visitor.grants)]
    const codes = world.box.flatMap(({ code }) => code ?? [])
    expect(codes).toHaveLength(3)
    const text = JSON.stringify([rest, messages]) + JSON.stringify(world.reports)
    for (const secret of [...secrets, ...codes, typed]) expect(text.toLowerCase()).not.toContain(secret.toLowerCase())
    const replies = JSON.stringify(idempotency)
    for (const secret of [...secrets, ...codes]) expect(replies).not.toContain(secret)
    expect(JSON.stringify(shelf.audit)).not.toMatch(/mdorival|example\.net|\+33/)
    for (const listed of messages) expect(listed).not.toHaveProperty('content')
    expect(Object.values(shelf.audit ?? {}).map(({ value }) => (value as { event: string }).event)).toEqual([
      'code_sent',
      'reset_requested',
      'code_sent',
      'reset_requested',
      'code_refused',
      'manager_code_refused',
      'password_reset',
      'manager_code_issued',
    ])
  }) // prettier-ignore

  it('PRI-03: is gone a day after, but for the log and the list of messages', async () => {
    const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
    await resetPassword(visitor, id, GOOD_PASSWORD)
    await resetBegun(world.visitor(), 'nobody')
    world.advance(DAY)
    await world.ports.store.transaction(async (records) => {
      for (const kind of ['reset', 'code', 'attempts', 'sendings', 'idempotency'] as const)
        expect(await records.list(kind), kind).toEqual([])
    })
  })

  it('IDP-09, PRI-06: no message of it holds a link, in any language', async () => {
    for (const language of ['fr', 'en', 'es'] as const) {
      world = await openWorld()
      visitor = world.visitor()
      await world.ports.store.transaction((records) => records.put('account', MJ, { language }))
      const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
      await resetPassword(visitor, id, GOOD_PASSWORD)
      const toUnlock = world.visitor()
      await enterResetCode(toUnlock, await resetBegun(toUnlock, MJ, 'unlock'), world.lastCode(MJ_EMAIL))
      expect(world.box).toHaveLength(8)
      for (const message of world.box) {
        expect(message.language).toBe(language)
        for (const text of [message.subject ?? '', ...message.paragraphs])
          expect(text).not.toMatch(/https?:|www\.|\b\d{2}[A-Z]\d{7}[A-Z]{3}\b|mdorival1|mangue/i)
      }
    }
  })

  it('a contact younger than 24 hours reads no code, and no alert’s code either', async () => {
    const intruder = await signedIn(world, MJ)
    await withContact(world, intruder, 'intruder@example.net')
    world.box.length = 0
    world.advance(24 * HOUR - 1)
    const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
    await resetPassword(visitor, id, GOOD_PASSWORD)
    const theirs = world.box.filter(({ to }) => to === 'intruder@example.net')
    expect(theirs.map(({ code }) => code)).toEqual([undefined])
  })
})
