import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  addContact,
  changePassword,
  removeContact,
  send,
  signedIn,
  verifyContact,
  withContact,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, marieJosee } from '#tests/support/people.ts'
import { DAY, MINUTE } from '#tests/support/world.ts'

const MJ_EMAIL = 'mjdorival@example.net'
const MJ_MOBILE = '+33639980003'
const MJ_ADDRESS = 'marie-josee.d-orival@ac-martinique.fr'
const NEW = 'nouveau@example.net'

/** Rescue contacts of whoever is signed in: added, confirmed, removed, and told. */
export const contactsContract = (name: string, open: OpenHost) =>
  describe(`rescue contacts (${name})`, () => {
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

    it('are shown masked, oldest first, with when they were verified', async () => {
      expect((await contacts()).map(({ kind, shown, resetsFrom }) => [kind, shown, resetsFrom])).toEqual([
        ['email', 'm•••••@e•••••.net', 0],
        ['mobile', '06 •• •• •• 03', 0],
      ])
    })

    it('are added by the code sent to them, and may reset a password a day later', async () => {
      const asked = await addContact(visitor, { email: NEW })
      const now = host.ports.clock.now()
      expect(asked.body.candidate).toEqual({
        sentTo: 'n•••••@e•••••.net',
        resendAt: now + MINUTE,
        expiresAt: now + 10 * MINUTE,
      })
      expect(asked.body.contacts).toHaveLength(2)
      const added = await verifyContact(visitor, host.lastCode(NEW))
      expect(added.body.candidate).toBeUndefined()
      expect(added.body.contacts?.[2]).toMatchObject({
        shown: 'n•••••@e•••••.net',
        verifiedAt: now,
        resetsFrom: now + DAY,
        askAgain: false,
      })
    })

    it('once added are announced to the others and the mailbox, never to themselves', async () => {
      await addContact(visitor, { email: NEW })
      const code = host.lastCode(NEW)
      host.box.length = 0
      await verifyContact(visitor, code)
      expect(told()).toEqual([
        [MJ_EMAIL, true],
        [MJ_MOBILE, true],
        [MJ_ADDRESS, false],
      ])
    })

    it('hear of changes but get no undo code before they are a day old', async () => {
      await withContact(host, visitor, NEW)
      host.box.length = 0
      await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
      expect(told()).toContainEqual([NEW, false])
      host.advance(DAY)
      visitor = await signedIn(host, marieJosee.uid, GOOD_PASSWORD)
      host.box.length = 0
      await changePassword(visitor, GOOD_PASSWORD, EVERYONES_PASSWORD)
      expect(told()).toContainEqual([NEW, true])
    })

    it('are three at most, each once, and none of the académie’s own', async () => {
      expect(fault(await addContact(visitor, { email: MJ_EMAIL }))).toEqual({ email: 'contact-known' })
      expect(fault(await addContact(visitor, { mobile: '06 39 98 00 03' }))).toEqual({
        mobile: 'contact-known',
      })
      expect(fault(await addContact(visitor, { email: MJ_ADDRESS }))).toEqual({ email: 'email-academic' })
      await withContact(host, visitor, NEW)
      expect(fault(await addContact(visitor, { email: 'four@example.net' }))).toEqual({
        email: 'contacts-full',
      })
    })

    it('are three at most, even added from several sessions at once', async () => {
      const other = await signedIn(host, marieJosee.uid)
      await addContact(visitor, { email: NEW })
      await addContact(other, { email: 'four@example.net' })
      await verifyContact(visitor, host.lastCode(NEW))
      expect(fault(await verifyContact(other, host.lastCode('four@example.net')))).toEqual({
        code: 'contacts-full',
      })
      expect(await contacts()).toHaveLength(3)
    })

    it('may be given up before their code is typed, which is void then', async () => {
      await addContact(visitor, { email: NEW })
      const code = host.lastCode(NEW)
      const given = await send(visitor, 'DELETE', 'account/contacts/candidate')
      expect(given.body.candidate).toBeUndefined()
      expect(fault(await verifyContact(visitor, code))).toEqual({ code: 'code-expired' })
      expect((await send(visitor, 'POST', 'account/contacts/codes')).body.code).toBe('step-closed')
    })

    it('get another code after a minute, and the first is void', async () => {
      await addContact(visitor, { email: NEW })
      const first = host.lastCode(NEW)
      expect((await send(visitor, 'POST', 'account/contacts/codes')).status).toBe(429)
      host.advance(MINUTE)
      expect((await send(visitor, 'POST', 'account/contacts/codes')).status).toBe(200)
      const second = host.lastCode(NEW)
      if (first !== second)
        expect(fault(await verifyContact(visitor, first))).toEqual({ code: 'code-wrong:4' })
      expect((await verifyContact(visitor, second)).status).toBe(200)
    })

    it('that wait for a code are forgotten when they can no longer be added', async () => {
      await addContact(visitor, { email: NEW })
      host.advance(20 * MINUTE)
      expect((await account(visitor)).body.candidate).toBeDefined()
      host.advance(10 * MINUTE)
      expect((await account(visitor)).body.candidate).toBeUndefined()
    })

    it('are asked about after a year, and confirmed for another', async () => {
      await withContact(host, visitor, NEW)
      const [, , added] = await contacts()
      host.advance(365 * DAY)
      visitor = await signedIn(host, marieJosee.uid)
      expect((await contacts())[2]?.askAgain).toBe(false)
      host.advance(1)
      expect((await contacts())[2]?.askAgain).toBe(true)
      const confirmed = await send(visitor, 'POST', `account/contacts/${added?.id ?? ''}/confirmation`)
      expect(confirmed.body.contacts?.[2]).toMatchObject({
        askAgain: false,
        verifiedAt: host.ports.clock.now(),
        resetsFrom: added?.resetsFrom,
      })
    })

    it('once removed are told, hear of every change for seven days, and are gone then', async () => {
      const [, mobile] = await contacts()
      host.box.length = 0
      const removed = await removeContact(visitor, mobile?.id ?? '')
      const until = host.ports.clock.now() + 7 * DAY
      expect(removed.body.contacts?.[1]?.removedUntil).toBe(until)
      expect(told()).toEqual([
        [MJ_EMAIL, true],
        [MJ_MOBILE, true],
        [MJ_ADDRESS, false],
      ])
      expect((await removeContact(visitor, mobile?.id ?? '')).body.code).toBe('not-found')

      host.advance(7 * DAY - 1)
      visitor = await signedIn(host, marieJosee.uid)
      host.box.length = 0
      await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
      expect(told()).toContainEqual([MJ_MOBILE, true])

      host.advance(1)
      expect(await contacts()).toHaveLength(1)
      host.box.length = 0
      await changePassword(visitor, GOOD_PASSWORD, EVERYONES_PASSWORD)
      expect(told().map(([to]) => to)).toEqual([MJ_EMAIL, MJ_ADDRESS])
    })

    it('removed by mistake may be added again, and are one contact still', async () => {
      const [email] = await contacts()
      await removeContact(visitor, email?.id ?? '')
      await withContact(host, visitor, MJ_EMAIL)
      const again = await contacts()
      expect(again).toHaveLength(2)
      expect(again[0]).toMatchObject({ id: email?.id, resetsFrom: host.ports.clock.now() + DAY })
      expect(again[0]?.removedUntil).toBeUndefined()
    })

    it('hear of changes in the account’s language, not in that of whoever makes them', async () => {
      await host.ports.store.transaction((records) =>
        records.put('account', marieJosee.uid, { language: 'es' }),
      )
      host.box.length = 0
      await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD, { language: 'en' })
      expect(host.box.map(({ language }) => language)).toEqual(['es', 'es', 'es'])
    })
  })
