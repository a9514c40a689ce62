import { beforeEach, describe, expect, it } from 'vitest'
import { accountFacts } from '#tests/support/account-facts.ts'
import {
  account,
  addContact,
  begun,
  changePassword,
  chooseContact,
  provePassword,
  recover,
  removeContact,
  send,
  signedIn,
  signIn,
  undo,
  withContact,
} from '#tests/support/calls.ts'
import { legible } from '#tests/support/legible.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { MINUTE, openWorld, type TestWorld, type Visitor } from '#tests/support/world.ts'

const { uid } = marieJosee
const MJ_EMAIL = 'mjdorival@example.net'
const NEW = 'nouveau@example.net'

let world: TestWorld
let visitor: Visitor
beforeEach(async () => {
  world = await openWorld()
  visitor = await signedIn(world, uid)
})

describe('guessing at an open session', () => {
  it.each([
    ['the proof', (password: string) => provePassword(visitor, password)],
    ['the change', (password: string) => changePassword(visitor, password, GOOD_PASSWORD)],
  ])('T-PWD-21, T-THR-15: is slowed down as signing in is, by %s, and the session is kept', async (_what, guess) => {
    for (let i = 0; i < 5; i++) expect((await guess('wrong')).status).toBe(422)
    const refused = await guess(EVERYONES_PASSWORD)
    expect([refused.status, refused.body.code, refused.body.retryAfter]).toEqual([429, 'too-many-attempts', 60])
    expect((await account(visitor)).status).toBe(200)
    world.advance(MINUTE)
    expect((await guess(EVERYONES_PASSWORD)).status).toBe(200)
  }) // prettier-ignore

  it('T-THR-15: is counted once for both, and never more than 25 times in a session', async () => {
    let evaluated = 0
    const { directory } = world.ports
    world.ports.directory = {
      ...directory,
      verifyPassword: (who, password) => {
        evaluated++
        return directory.verifyPassword(who, password)
      },
    }
    for (let i = 0; i < 31; i++) {
      await provePassword(visitor, 'wrong')
      await changePassword(visitor, 'wrong', GOOD_PASSWORD)
      world.advance(15 * MINUTE)
    }
    expect(evaluated).toBe(25)
  })

  it('T-THR-02: from outside keeps no owner from changing the password', async () => {
    for (let i = 0; i < 20; i++) await signIn(world.visitor(), uid, 'wrong')
    expect((await signIn(world.visitor(), uid, EVERYONES_PASSWORD)).status).toBe(429)
    expect((await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)).status).toBe(200)
  })

  it('THR-06: sends 15 codes a day to contacts to be added, in as many sessions as one opens', async () => {
    const answers: unknown[] = []
    for (let session = 0; session < 6; session++) {
      const elsewhere = await signedIn(world, uid)
      for (const n of [1, 2, 3]) {
        const { status, body } = await addContact(elsewhere, { mobile: `+1 900 555 01${session}${n}` })
        answers.push(body.code ?? status)
      }
    }
    expect(answers).toEqual([...Array<number>(15).fill(200), ...Array<string>(3).fill('daily-limit')])
  })

  it('undo codes: wrong ones are counted, for the visit and for its address', async () => {
    for (let i = 0; i < 5; i++) expect((await undo(visitor, '2345678ABC')).status).toBe(422)
    expect((await undo(visitor, '2345678ABC')).status).toBe(429)
    for (let i = 0; i < 95; i++) await undo(world.visitor(), '2345678ABC')
    expect((await undo(world.visitor(), '2345678ABC')).status).toBe(429)
  })
})

describe('an account that the académie closed', () => {
  it.each(['blocked', 'disabled'] as const)('%s is opened by no undo code, nor its activation taken back', async (state) => {
    const id = await begun(visitor, jean)
    await chooseContact(visitor, id, { none: true })
    await send(visitor, 'PUT', `activations/${id}/password`, { password: GOOD_PASSWORD })
    await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
    const codes = [world.lastCode('ce.dp1@ac-martinique.fr'), world.lastCode(MJ_EMAIL)]
    for (const entry of world.world.entries) if ([jean.uid, uid].includes(entry.uid)) entry.state = state
    const before = accountFacts(world)
    for (const code of codes) expect((await undo(world.visitor(), code)).body.code).toBe(`account-${state}`)
    expect(accountFacts(world)).toEqual(before)
    for (const entry of world.world.entries) if (entry.uid === uid) entry.state = 'active'
    expect((await undo(world.visitor(), codes[1] ?? '')).status).toBe(200)
  }) // prettier-ignore

  it('lets a recovery set no password', async () => {
    await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
    const owner = world.visitor()
    const id = (await undo(owner, world.lastCode(MJ_EMAIL))).body.id ?? ''
    for (const entry of world.world.entries) if (entry.uid === uid) entry.state = 'blocked'
    expect((await recover(owner, id, 'une barque rouge au matin')).body.code).toBe('flow-ended')
  })
})

describe('the security log and the store', () => {
  it('T-AUD-01: have a line for each change, and no secret of any', async () => {
    await provePassword(visitor, 'wrong')
    await withContact(world, visitor, NEW)
    const added = (await account(visitor)).body.contacts?.[2]?.id ?? ''
    await removeContact(visitor, added)
    await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD, { key: 'kept' })
    const code = world.lastCode(MJ_EMAIL)
    const owner = world.visitor()
    const id = (await undo(owner, code)).body.id ?? ''
    await undo(owner, code)
    await recover(owner, id, 'une barque rouge au matin')

    const lines = await world.ports.store.transaction((records) => records.list('audit'))
    expect(lines.map(({ value }) => value.event)).toEqual([
      'authn_login_success',
      'authn_proof_fail',
      'code_sent',
      'contact_added',
      'contact_removed',
      'password_changed',
      'undone_password-changed',
      'undo_refused',
      'password_changed',
    ])
    const { contact: _contacts, message, ...rest } = world.world.shelf
    const texts = [JSON.stringify(rest), JSON.stringify(Object.values(message ?? {}).map(({ value }) => ({ ...(value as object), to: '' })))]
    const secrets = [EVERYONES_PASSWORD, GOOD_PASSWORD, 'une barque rouge', NEW, ...Object.values(visitor.grants)]
    const codes = world.box.flatMap((sent) => sent.code ?? [])
    expect(codes.length).toBeGreaterThan(5)
    for (const text of texts) {
      for (const secret of secrets) expect(text).not.toContain(secret)
      for (const code of codes) expect(legible(text)).not.toContain(code)
    }
  }) // prettier-ignore

  it('compare no repeated change by its passwords', async () => {
    await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD, { key: 'one' })
    await changePassword(visitor, 'another', 'une barque rouge au matin', { key: 'two' })
    const kept = await world.ports.store.transaction((records) => records.list('idempotency'))
    expect(new Set(kept.map(({ value }) => value.body)).size).toBe(1)
  })
})
