import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  addContact,
  changePassword,
  provePassword,
  removeContact,
  send,
  signedIn,
  signIn,
  verifyContact,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, marieJosee } from '#tests/support/people.ts'
import { MINUTE } from '#tests/support/world.ts'

const MJ_EMAIL = 'mjdorival@example.net'
const MJ_MOBILE = '+33639980003'
const MJ_ADDRESS = 'marie-josee.d-orival@ac-martinique.fr'
const NEW = 'nouveau@example.net'

/** The account of whoever is signed in: the password, and what wants it again. */
export const accountContract = (name: string, open: OpenHost) =>
  describe(`account (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = await signedIn(host, marieJosee.uid)
    })
    /** Who was told what since the box was emptied, and whether an undo code came with it. */
    const told = () => host.box.map(({ to, code }) => [to, code !== undefined])
    const contacts = async () => (await account(visitor)).body.contacts ?? []
    const fault = (reply: { body: { fields?: Record<string, string> | undefined } }) => reply.body.fields

    describe('the password', () => {
      it('is changed by who knows it, and works at once in place of the old one', async () => {
        const changed = await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
        expect([changed.status, changed.body.uid]).toEqual([200, marieJosee.uid])
        expect((await account(visitor)).status).toBe(200)
        expect((await signIn(host.visitor(), marieJosee.uid, EVERYONES_PASSWORD)).status).toBe(401)
        expect((await signIn(host.visitor(), marieJosee.uid, GOOD_PASSWORD)).status).toBe(201)
      })

      it('T-SES-06: ends every other session, and tells every contact and the mailbox', async () => {
        const other = await signedIn(host, marieJosee.uid)
        host.box.length = 0
        await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
        expect((await account(other)).body.code).toBe('session-ended')
        expect(told()).toEqual([
          [MJ_EMAIL, true],
          [MJ_MOBILE, true],
          [MJ_ADDRESS, false],
        ])
      })

      it('T-PWD-20: may not be the one in use, which is said only once the current one is right', async () => {
        const same = await changePassword(visitor, EVERYONES_PASSWORD, EVERYONES_PASSWORD)
        expect(fault(same)).toEqual({ password: 'password-same' })
        const wrong = await changePassword(visitor, 'not it at all', EVERYONES_PASSWORD)
        expect(fault(wrong)).toEqual({ current: 'password-wrong' })
      })

      it('may not hold personal data or be guessable, as at the first connection', async () => {
        for (const [password, code] of [
          ['mdorival1 et compagnie', 'password-personal'],
          ['Azerty123456!', 'password-guessable'],
          ['short', 'password-short:5'],
        ] as const)
          expect(fault(await changePassword(visitor, EVERYONES_PASSWORD, password))).toEqual({
            password: code,
          })
        expect(host.box).toEqual([])
      })

      it('voids the code a manager issued', async () => {
        await host.issueManagerCode(marieJosee.uid)
        await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
        const left = await host.ports.store.transaction((records) => records.list('managerCode'))
        expect(left).toEqual([])
      })

      it('of Noé expired: he can do nothing but change it, and then everything', async () => {
        const noe = await signedIn(host, 'nmarie2')
        const refused = [
          await account(noe),
          await send(noe, 'GET', 'activity'),
          await provePassword(noe, EVERYONES_PASSWORD),
          await addContact(noe, { email: NEW }),
          await send(noe, 'POST', 'account/contacts/codes'),
          await verifyContact(noe, '123456'),
          await send(noe, 'DELETE', 'account/contacts/candidate'),
          await send(noe, 'POST', 'account/contacts/x/confirmation'),
          await removeContact(noe, 'x'),
          await send(noe, 'DELETE', 'activity/sessions'),
          await send(noe, 'DELETE', 'activity/sessions/x'),
          await send(noe, 'DELETE', 'activity/devices/x'),
        ]
        for (const { status, body } of refused) expect([status, body.code]).toEqual([403, 'password-expired'])
        expect(host.box).toEqual([])
        expect((await changePassword(noe, EVERYONES_PASSWORD, GOOD_PASSWORD)).status).toBe(200)
        expect((await account(noe)).status).toBe(200)
      })
    })

    describe('sensitive changes', () => {
      it('T-SES-15: want the password again five minutes after it was typed, and take it', async () => {
        host.advance(5 * MINUTE - 1)
        expect((await addContact(visitor, { email: 'early@example.net' })).status).toBe(200)
        host.advance(1)
        expect((await account(visitor)).body.provedUntil).toBeUndefined()
        const [first] = await contacts()
        for (const late of [
          await addContact(visitor, { email: NEW }),
          await removeContact(visitor, first?.id ?? ''),
          await send(visitor, 'DELETE', 'activity/sessions'),
        ])
          expect([late.status, late.body.code]).toEqual([403, 'password-needed'])
        expect(await contacts()).toHaveLength(2)

        expect(fault(await provePassword(visitor, 'not it'))).toEqual({ password: 'password-wrong' })
        const proved = await provePassword(visitor, EVERYONES_PASSWORD)
        expect(proved.body.provedUntil).toBe(host.ports.clock.now() + 5 * MINUTE)
        expect((await addContact(visitor, { email: NEW })).status).toBe(200)
      })

      it('T-SES-09: go through with the key they had, once the password was typed or somebody signed in again', async () => {
        const key = 'one intent'
        host.advance(5 * MINUTE)
        expect((await addContact(visitor, { email: NEW }, { key })).status).toBe(403)
        await provePassword(visitor, EVERYONES_PASSWORD)
        expect((await addContact(visitor, { email: NEW }, { key })).status).toBe(200)

        const [first] = await contacts()
        host.advance(30 * MINUTE)
        const remove = () => removeContact(visitor, first?.id ?? '', { key })
        expect((await remove()).body.code).toBe('session-ended')
        await signIn(visitor, marieJosee.uid, EVERYONES_PASSWORD)
        expect((await remove()).status).toBe(200)
      })
    })
  })
