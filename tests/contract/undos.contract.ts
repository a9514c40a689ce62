import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  begin,
  changePassword,
  choosePassword,
  enterCode,
  lookAtUndo,
  readyForPassword,
  recover,
  removeContact,
  signedIn,
  signIn,
  undo,
  withContact,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { anais, EVERYONES_PASSWORD, GOOD_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { DAY, HOUR } from '#tests/support/world.ts'

const { uid } = marieJosee
const MJ_EMAIL = 'mjdorival@example.net'
const MJ_MOBILE = '+33639980003'
const MANAGER = 'ce.dp1@ac-martinique.fr'
const BETTER = 'une barque rouge au matin'

/** Undoing a change one did not make, with the code of the alert. */
export const undosContract = (name: string, open: OpenHost) =>
  describe(`undoing (${name})`, () => {
    let host: Host
    let owner: ReturnType<Host['visitor']>
    /** Somebody else, who knows the password and is signed in. */
    let intruder: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      owner = host.visitor()
      intruder = await signedIn(host, uid)
    })
    const contactsOf = (who: string) =>
      host.ports.store.transaction(async (records) =>
        (await records.list('contact', who)).map(({ value: { value, removedUntil } }) => [
          value,
          removedUntil,
        ]),
      )
    const fault = async (code: string) => (await undo(owner, code)).body.fields?.['code']
    const contactId = async (n: number) => (await account(intruder)).body.contacts?.[n]?.id ?? ''

    describe('a changed password', () => {
      beforeEach(async () => {
        await changePassword(intruder, EVERYONES_PASSWORD, GOOD_PASSWORD)
      })

      it('ends every session and leads to a new password', async () => {
        const undone = await undo(owner, host.lastCode(MJ_EMAIL))
        expect(undone.body).toEqual({
          id: undone.body.id,
          undone: 'password-changed',
          next: 'password',
          account: { uid, address: 'marie-josee.d-orival@ac-martinique.fr' },
        })
        expect((await account(intruder)).body.code).toBe('session-ended')
        const id = undone.body.id ?? ''
        expect((await lookAtUndo(owner, id)).body).toEqual(undone.body)

        expect((await recover(owner, id, 'Azerty123456!')).body.fields).toEqual({
          password: 'password-guessable',
        })
        expect((await recover(owner, id, GOOD_PASSWORD)).body.fields).toEqual({ password: 'password-same' })
        const recovered = await recover(owner, id, BETTER)
        expect([recovered.status, recovered.body.next]).toEqual([200, 'sign-in'])
        expect((await signIn(intruder, uid, GOOD_PASSWORD)).status).toBe(401)
        expect((await account(owner)).body.code, 'no automatic sign-in').toBe('session-ended')
        expect((await signIn(owner, uid, BETTER)).status).toBe(201)
        expect((await recover(owner, id, GOOD_PASSWORD)).body.code).toBe('flow-ended')
      })

      it('is undone once, by whichever contact comes first', async () => {
        const [one, other] = [host.lastCode(MJ_EMAIL), host.lastCode(MJ_MOBILE)]
        expect(one).not.toBe(other)
        expect((await undo(owner, one)).status).toBe(200)
        expect([await fault(one), await fault(other)]).toEqual(['undo-code-wrong', 'undo-code-wrong'])
      })

      it('tells every contact and the mailbox that it was undone, and then of the new password', async () => {
        const code = host.lastCode(MJ_EMAIL)
        host.box.length = 0
        const { body } = await undo(owner, code)
        expect(host.box.map((message) => [message.to, message.code])).toEqual([
          [MJ_EMAIL, undefined],
          [MJ_MOBILE, undefined],
          ['marie-josee.d-orival@ac-martinique.fr', undefined],
        ])
        host.box.length = 0
        await recover(owner, body.id ?? '', BETTER)
        expect(host.box.map((message) => [message.to, message.code !== undefined])).toEqual([
          [MJ_EMAIL, true],
          [MJ_MOBILE, true],
          ['marie-josee.d-orival@ac-martinique.fr', false],
        ])
      })

      it('and replaced leads to the check-up where the mail server does something that nobody confirmed', async () => {
        host.ports.filters = {
          ...host.ports.filters,
          list: async () => [
            { id: 'r1', kind: 'forward', own: false, to: 'intruder@example.com', keepsCopy: true },
          ],
        }
        const { body } = await undo(owner, host.lastCode(MJ_EMAIL))
        await recover(owner, body.id ?? '', BETTER)
        expect((await signIn(owner, uid, BETTER)).text).toBe('{"signedIn":true,"mustCheckUp":true}')
      })

      it('may be undone within seven days, as the code is read, copied or dictated', async () => {
        const code = host.lastCode(MJ_EMAIL)
        host.advance(7 * DAY - 1)
        const typed = ` ${code.slice(0, 5)}-${code.slice(5)}. `.toLowerCase()
        expect((await undo(owner, typed)).status).toBe(200)
      })

      it('may not be undone after seven days', async () => {
        const code = host.lastCode(MJ_EMAIL)
        host.advance(7 * DAY)
        expect(await fault(code)).toBe('undo-code-wrong')
      })

      it('leaves an hour for the new password', async () => {
        const { body } = await undo(owner, host.lastCode(MJ_EMAIL))
        host.advance(HOUR)
        expect((await lookAtUndo(owner, body.id ?? '')).body.code).toBe('flow-ended')
        expect((await recover(owner, body.id ?? '', BETTER)).body.code).toBe('flow-ended')
      })

      it('is not undone by another kind of code, or by none', async () => {
        expect(await fault('123456')).toBe('undo-code-format')
        expect(await fault(' ')).toBe('required')
        expect(await fault(await host.issueManagerCode(uid))).toBe('undo-code-wrong')
      })
    })

    it('a contact that was added is gone, and hears nothing of it', async () => {
      await withContact(host, intruder, 'intruder@example.com')
      const code = host.lastCode(MJ_EMAIL)
      host.box.length = 0
      expect((await undo(owner, code)).body).toMatchObject({ undone: 'contact-added', next: 'password' })
      expect(await contactsOf(uid)).toEqual([
        [MJ_EMAIL, undefined],
        [MJ_MOBILE, undefined],
      ])
      expect(host.box.map(({ to }) => to)).not.toContain('intruder@example.com')
    })

    it('a contact that was removed is back, by its own code too', async () => {
      await removeContact(intruder, await contactId(1))
      host.advance(7 * DAY - 1)
      expect((await undo(owner, host.lastCode(MJ_MOBILE))).body.undone).toBe('contact-removed')
      host.advance(365 * DAY)
      expect(await contactsOf(uid)).toEqual([
        [MJ_EMAIL, undefined],
        [MJ_MOBILE, undefined],
      ])
    })

    it('a contact that was removed stays so after seven days', async () => {
      await removeContact(intruder, await contactId(1))
      host.advance(7 * DAY)
      expect(await fault(host.lastCode(MJ_MOBILE))).toBe('undo-code-wrong')
      expect(await contactsOf(uid)).toEqual([[MJ_EMAIL, undefined]])
    })

    it('an intruder’s contact, once undone, holds no code that still works', async () => {
      await withContact(host, intruder, 'intruder@example.com')
      const ownersCode = host.lastCode(MJ_EMAIL)
      host.advance(DAY)
      intruder = await signedIn(host, uid)
      await changePassword(intruder, EVERYONES_PASSWORD, GOOD_PASSWORD)
      const intrudersCode = host.lastCode('intruder@example.com')
      const { body } = await undo(owner, ownersCode)
      await recover(owner, body.id ?? '', BETTER)
      expect((await undo(intruder, intrudersCode)).body.fields).toEqual({ code: 'undo-code-wrong' })
      expect((await signIn(owner, uid, BETTER)).status).toBe(201)
    })

    it('a removed contact, once gone, holds no code that still works', async () => {
      await removeContact(intruder, await contactId(1))
      host.advance(7 * DAY - 1)
      await changePassword(await signedIn(host, uid), EVERYONES_PASSWORD, GOOD_PASSWORD)
      const code = host.lastCode(MJ_MOBILE)
      host.advance(1)
      expect(await fault(code)).toBe('undo-code-wrong')
    })

    describe('an activation', () => {
      beforeEach(async () => {
        const id = await readyForPassword(host, intruder, jean, 'jean@example.net')
        await choosePassword(intruder, id, GOOD_PASSWORD, { language: 'es' })
      })

      it.each(['jean@example.net', MANAGER])(
        'is as if it had never been, and may begin again, with the code sent to %s',
        async (to) => {
          await signIn(intruder, jean.uid, GOOD_PASSWORD, true)
          const undone = await undo(owner, host.lastCode(to))
          expect(undone.body).toMatchObject({ undone: 'activation', next: 'first-connection' })
          expect((await lookAtUndo(owner, undone.body.id ?? '')).body.code).toBe('flow-ended')

          expect((await account(intruder)).body.code).toBe('session-ended')
          expect((await signIn(intruder, jean.uid, GOOD_PASSWORD)).body.code).toBe('bad-credentials')
          expect(await contactsOf(jean.uid)).toEqual([])
          await host.ports.store.transaction(async (records) => {
            expect(await records.get('account', jean.uid)).toBeUndefined()
            for (const kind of ['undo', 'device', 'session', 'recovery'] as const)
              expect(await records.list(kind, jean.uid)).toEqual([])
          })
          expect((await begin(owner, jean)).body).toMatchObject({ proved: true, contactAsked: true })
        },
      )

      it('is announced as undone to its contact and the mailbox, in the account’s language', async () => {
        await host.ports.store.transaction((records) => records.put('account', jean.uid, { language: 'es' }))
        const code = host.lastCode(MANAGER)
        host.box.length = 0
        await undo(owner, code)
        expect(host.box.map(({ to, language }) => [to, language])).toEqual([
          ['jean@example.net', 'es'],
          ['jean.sairien@ac-martinique.fr', 'es'],
        ])
      })

      it('sends no code that undoes it to the academic mailbox', () => {
        const [mailbox] = host.box.filter(({ to }) => to === 'jean.sairien@ac-martinique.fr')
        expect(mailbox?.code).toBeUndefined()
        expect(mailbox?.paragraphs.join(' ')).not.toMatch(/\b[2-9A-HJKMNP-Z]{10}\b/)
      })

      it('of Anaïs, once undone, wants her code again', async () => {
        const id = (await begin(intruder, anais)).body.id ?? ''
        await enterCode(intruder, id, host.lastCode('anais@example.org'))
        await choosePassword(intruder, id, GOOD_PASSWORD)
        expect((await undo(owner, host.lastCode('anais@example.org'))).status).toBe(200)
        expect((await begin(owner, anais)).body).toMatchObject({ proofAsked: 'contact' })
      })
    })
  })
