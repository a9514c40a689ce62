import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  addContact,
  changePassword,
  enterCode,
  begun,
  otherThan,
  recover,
  removeContact,
  send,
  signedIn,
  undo,
  withContact,
  type Caller,
  succeeded,
  times,
} from '#tests/support/calls.ts'
import { fullStore } from '#tests/support/full-store.ts'
import { anais, EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import {
  askForResetCode,
  enterResetCode,
  lookAtReset,
  resetBegun,
  resetPassword,
  resetProved,
  startReset,
  type ResetReply,
} from '#tests/support/resets.ts'
import { DAY, HOUR, MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const MJ = 'mdorival1'
const MJ_EMAIL = 'mjdorival@example.net'
const OTHER_PASSWORD = 'une barque rouge au matin'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = world.visitor()
})
const outcomeOf = ({ status, body }: Pick<ResetReply, 'status' | 'body'>) =>
  status === 200 ? 'ok' : (body.fields?.['code'] ?? body.code)
const type = async (caller: Caller, id: string, code: string) =>
  outcomeOf(await enterResetCode(caller, id, code))
const passwordOf = (uid: string) => world.world.entries.find((entry) => entry.uid === uid)?.passwordHash

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
    expect([await type(visitor, id, code), await type(visitor, id, code)]).toEqual(['ok', 'step-closed'])
    const again = await resetBegun(visitor, MJ)
    if (code !== world.lastCode(MJ_EMAIL)) expect(await type(visitor, again, code)).toBe('code-wrong:4')
  })

  it('T-TOK-03: opened in two tabs, only the flow begun last goes on, and only once', async () => {
    const first = await resetBegun(visitor, MJ)
    const ofFirst = world.lastCode(MJ_EMAIL)
    const second = await resetBegun(visitor, MJ)
    expect(await type(visitor, first, ofFirst)).toBe('flow-ended')
    expect(await type(visitor, first, world.lastCode(MJ_EMAIL))).toBe('flow-ended')
    expect(await type(visitor, second, world.lastCode(MJ_EMAIL))).toBe('ok')
    await resetPassword(visitor, second, GOOD_PASSWORD)
    expect((await resetPassword(visitor, second, OTHER_PASSWORD)).body.code).toBe('step-closed')
  })

  it('T-TOK-06: the newest code of a visit is the only one', async () => {
    const id = await resetBegun(visitor, MJ)
    const first = world.lastCode(MJ_EMAIL)
    world.advance(MINUTE)
    await askForResetCode(visitor, id, 'mobile')
    const second = world.lastCode('+33639980003')
    if (first !== second) expect(await type(visitor, id, first)).toBe('code-wrong:4')
    expect(await type(visitor, id, second)).toBe('ok')
  })

  it('T-TOK-13: is of no use in another visit, nor for another person, nor the other way round', async () => {
    const stranger = world.visitor('198.51.100.1')
    const theirs = await resetBegun(stranger, MJ)
    const ofStranger = world.lastCode(MJ_EMAIL)
    const mine = await resetBegun(visitor, MJ)
    const ofOwner = world.lastCode(MJ_EMAIL)
    if (ofStranger !== ofOwner) expect(await type(stranger, theirs, ofOwner)).toBe('code-wrong:4')
    expect(await type(stranger, mine, ofOwner)).toBe('flow-ended')
    const other = world.visitor()
    expect(await type(other, await resetBegun(other, 'pbalthazar'), ofOwner)).toBe('code-wrong:4')
    expect(await type(visitor, mine, ofOwner)).toBe('ok')
  })

  it('T-TOK-13: for an unlocking sets no password, also in a flow begun anew by the same visit', async () => {
    await resetBegun(visitor, MJ, 'unlock')
    const toUnlock = world.lastCode(MJ_EMAIL)
    const id = await resetBegun(visitor, MJ, 'new-password')
    if (toUnlock !== world.lastCode(MJ_EMAIL)) expect(await type(visitor, id, toUnlock)).toBe('code-wrong:4')
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
    for (const code of ofOthers) expect(await type(visitor, id, code)).toMatch(/^code-wrong/)
    expect((await enterCode(visitor, activation, ofReset)).status).toBe(422)
    expect((await send(owner, 'POST', 'account/contacts/code', { code: ofReset })).status).toBe(422)
    await changePassword(owner, EVERYONES_PASSWORD, GOOD_PASSWORD)
    const ofAlert = world.lastCode(MJ_EMAIL)
    expect(await type(visitor, id, ofAlert)).toMatch(/^code-wrong/)
    expect((await undo(visitor, ofReset)).status).toBe(422)
  })

  it('TOK-05: is no longer taken after five errors, in whatever order they come', async () => {
    const id = await resetBegun(visitor, MJ)
    const code = world.lastCode(MJ_EMAIL)
    const replies = await times(20, () => enterResetCode(visitor, id, otherThan(code)))
    expect(replies.filter(({ body }) => body.fields?.['code'] === 'code-used-up').length).toBe(3)
    expect(replies.filter(({ status }) => status === 429).length).toBe(13)
    world.advance(DAY)
    expect(await type(visitor, id, code)).toBe('flow-ended')
  })

  it('TOK-10: arrives when mail is back, once, and is right as long as it lives', async () => {
    world.world.situation.mailDown = true
    const id = await resetBegun(visitor, MJ)
    world.advance(2 * MINUTE)
    world.world.situation.mailDown = false
    await lookAtReset(visitor, id)
    expect(world.box).toHaveLength(1)
    expect(await type(visitor, id, world.lastCode(MJ_EMAIL))).toBe('ok')
  })
})

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
    expect(await type(visitor, id, code)).toBe('code-wrong:4')
    expect((await resetPassword(visitor, id, GOOD_PASSWORD)).body.code).toBe('step-closed')
    expect(passwordOf(MJ)).toBe(before)
  })

  it('T-TOK-07: and no manager code is left either', async () => {
    const manager = await world.issueManagerCode(MJ)
    const owner = await signedIn(world, MJ)
    await changePassword(owner, EVERYONES_PASSWORD, OTHER_PASSWORD)
    expect(await type(visitor, await resetBegun(visitor, MJ), manager)).toBe('code-wrong')
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

describe('the new password', () => {
  it('T-TOK-02: of 100 last steps at once exactly one succeeds, sets its password, and writes its alerts', async () => {
    const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
    world.box.length = 0
    const passwords = Array.from({ length: 100 }, (_, i) => `${GOOD_PASSWORD} ${i}`)
    const replies = await times(100, (i) => resetPassword(visitor, id, passwords[i] ?? ''))
    expect(succeeded(replies)).toBe(1)
    const works = await times(100, (i) => world.ports.directory.verifyPassword(MJ, passwords[i] ?? ''))
    expect(works).toEqual(replies.map(({ status }) => status === 200))
    expect(world.box).toHaveLength(3)
    expect(world.reports).toEqual([])
  }, 60_000)

  it('T-RES-04: the same call again, while the first is at work, waits for it', async () => {
    const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
    const key = 'one intent'
    const { directory } = world.ports
    let again: ResetReply | undefined
    world.ports.directory = {
      ...directory,
      verifyPassword: async (uid, password) => {
        again ??= await resetPassword(visitor, id, GOOD_PASSWORD, { key })
        return directory.verifyPassword(uid, password)
      },
    }
    expect((await resetPassword(visitor, id, GOOD_PASSWORD, { key })).status).toBe(200)
    expect([again?.status, again?.body.code]).toEqual([409, 'in-progress'])
  })

  it('T-RES-30: is told to its contacts also when mail is down as it is set', async () => {
    const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
    world.box.length = 0
    world.world.situation.mailDown = true
    expect((await resetPassword(visitor, id, GOOD_PASSWORD)).status).toBe(200)
    expect(world.box).toEqual([])
    world.world.situation.mailDown = false
    world.advance(2 * MINUTE)
    await lookAtReset(visitor, id)
    expect(world.box).toHaveLength(3)
  })

  it('T-RES-30: after a crash in the store, either all is written or the same call does it', async () => {
    const id = await resetProved(world, visitor, MJ, MJ_EMAIL)
    const elsewhere = await signedIn(world, MJ)
    world.box.length = 0
    const { store } = world.ports
    world.ports.store = fullStore(store, 'message')
    expect((await resetPassword(visitor, id, GOOD_PASSWORD, { key: 'k' })).status).toBe(503)
    world.ports.store = store
    expect((await account(elsewhere)).status, 'not half done').toBe(200)
    expect((await resetPassword(visitor, id, GOOD_PASSWORD, { key: 'k' })).status).toBe(200)
    expect((await account(elsewhere)).body.code).toBe('session-ended')
    expect(world.box).toHaveLength(3)
  })
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
