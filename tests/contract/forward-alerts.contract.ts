import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  choosePassword,
  readyForPassword,
  signedIn,
  signIn,
  undo,
  withContact,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { leaSignedIn } from '#tests/support/check-up.ts'
import {
  confirmForward,
  declineCode,
  DESTINATION,
  forward,
  inForce,
  keepUp,
  lettersOf,
  refusedField,
  removeForward,
  setForward,
  withForward,
} from '#tests/support/forwards.ts'
import { GOOD_PASSWORD, jean, marieJosee, solange } from '#tests/support/people.ts'
import { DAY } from '#tests/support/world.ts'

const { uid } = marieJosee
const MJ_EMAIL = 'mjdorival@example.net'
const MJ_MOBILE = '+33639980003'
const MJ_ADDRESS = 'marie-josee.d-orival@ac-martinique.fr'
const OTHER = 'ailleurs@example.net'

/** Who is told of a forward, and what they can do about it. */
export const forwardAlertsContract = (name: string, open: OpenHost) =>
  describe(`alerts about a forward (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    let letters: ReturnType<typeof lettersOf>
    beforeEach(async () => {
      host = await open()
      letters = lettersOf(host)
      visitor = await signedIn(host, uid)
    })
    const told = () =>
      letters
        .filter(({ to }) => to !== DESTINATION && to !== OTHER)
        .map(({ to, code }) => [to, code !== undefined])
    const everybody = [
      [MJ_EMAIL, true],
      [MJ_MOBILE, true],
      [MJ_ADDRESS, false],
    ]

    it('go to every contact with a code that undoes it, and without one to the mailbox, where they stay', async () => {
      await setForward(visitor)
      expect(told()).toEqual([])
      await confirmForward(visitor, host.lastCode(DESTINATION))
      expect(told()).toEqual(everybody)
      expect(letters.filter(({ to }) => to === MJ_ADDRESS)).toMatchObject([{ notice: true }])
      for (const changes of [{ keepCopy: false }, { enabled: false }, {}]) {
        letters.length = 0
        await setForward(visitor, changes)
        expect(told()).toEqual(everybody)
      }
      letters.length = 0
      await removeForward(visitor)
      expect(told().map(([to]) => to)).toEqual([MJ_EMAIL, MJ_MOBILE, MJ_ADDRESS])
    })

    it('bring no code to a contact younger than a day, which may be an intruder’s', async () => {
      await withContact(host, visitor, 'intrus@example.com')
      letters.length = 0
      await withForward(host, visitor)
      expect(told()).toContainEqual(['intrus@example.com', false])
    })

    it('are written in the language of the account, not in that of whoever makes the change', async () => {
      await host.ports.store.transaction((records) => records.put('account', uid, { language: 'es' }))
      await setForward(visitor, {}, { language: 'en' })
      const code = host.lastCode(DESTINATION)
      letters.length = 0
      await confirmForward(visitor, code, { language: 'en' })
      expect(letters.map(({ language }) => language)).toEqual(['es', 'es', 'es'])
    })

    describe('undone', () => {
      it('stop the forward, end every session and lead to a new password', async () => {
        await withForward(host, visitor)
        const undone = await undo(host.visitor(), host.lastCode(MJ_EMAIL))
        expect(undone.body).toMatchObject({ undone: 'forward', next: 'password' })
        expect(await inForce(host, uid)).toEqual([])
        expect((await account(visitor)).body.code).toBe('session-ended')
        expect((await undo(host.visitor(), host.lastCode(MJ_MOBILE))).body.fields).toHaveProperty('code')
      })

      it('stop one that was changed from another as well: both may be the intruder’s', async () => {
        await withForward(host, visitor)
        await withForward(host, visitor, { forwardTo: OTHER })
        await undo(host.visitor(), host.lastCode(MJ_EMAIL))
        expect(await inForce(host, uid)).toEqual([])
        expect((await forward(await signedIn(host, uid))).body.asked).toBeUndefined()
      })

      it('stop it also where the mail server does not answer at once', async () => {
        await withForward(host, visitor)
        const { filters } = host.ports
        host.ports.filters = { ...filters, setForward: () => Promise.reject(new Error('no answer')) }
        expect((await undo(host.visitor(), host.lastCode(MJ_EMAIL))).status).toBe(200)
        host.ports.filters = filters
        expect((await forward(await signedIn(host, uid))).body.removing).toBe(true)
        await keepUp(host)
        expect(await inForce(host, uid)).toEqual([])
      })

      it('of an activation stop it too', async () => {
        const newcomer = host.visitor()
        const id = await readyForPassword(host, newcomer, jean, 'jean@example.net')
        await choosePassword(newcomer, id, GOOD_PASSWORD)
        const code = host.lastCode('jean@example.net')
        host.advance(DAY)
        await withForward(host, await signedIn(host, jean.uid, GOOD_PASSWORD))
        expect(await inForce(host, jean.uid)).toHaveLength(1)
        expect((await undo(host.visitor(), code)).body.undone).toBe('activation')
        expect(await inForce(host, jean.uid)).toEqual([])
      })
    })

    describe('T-FWD-19: “it is not me”', () => {
      it('typed by a stranger cancels the request, names nobody, and leaves sessions alone', async () => {
        await setForward(visitor)
        const right = host.lastCode(DESTINATION)
        const code = declineCode(host)
        letters.length = 0
        const stranger = host.visitor()
        const { body, text } = await undo(stranger, code, { language: 'en' })
        expect(body).toEqual({ id: body.id, undone: 'forward-declined', next: 'nothing' })
        expect(text).not.toMatch(/dorival|orival|Marie/)
        expect((await forward(visitor)).body.candidate).toBeUndefined()
        expect((await confirmForward(visitor, right)).body.code).toBe('step-closed')
        expect(letters.map(({ to, language }) => [to, language])).toEqual(
          [MJ_EMAIL, MJ_MOBILE, MJ_ADDRESS].map((to) => [to, 'fr']),
        )
        expect(letters.every(({ code }) => code === undefined)).toBe(true)
        expect((await undo(stranger, code)).body.fields).toEqual({ code: 'undo-code-wrong' })
      })

      it('keeps the address from being asked for 30 days, by this account alone, in any case of letters', async () => {
        await setForward(visitor)
        await undo(host.visitor(), declineCode(host))
        for (const forwardTo of [DESTINATION, DESTINATION.toUpperCase()])
          expect(refusedField(await setForward(visitor, { forwardTo }))).toEqual({
            forwardTo: 'forward-declined',
          })
        const kevin = await signedIn(host, 'ktoussaint')
        expect((await setForward(kevin)).status).toBe(200)
        host.advance(30 * DAY - 1)
        visitor = await signedIn(host, uid)
        expect(refusedField(await setForward(visitor))).toEqual({ forwardTo: 'forward-declined' })
        host.advance(1)
        expect((await setForward(visitor)).status).toBe(200)
      })

      it('stops a forward that is in force there, and none that leads elsewhere', async () => {
        await withForward(host, visitor)
        const ofTheFirst = declineCode(host)
        await setForward(visitor, { forwardTo: OTHER })
        await undo(host.visitor(), declineCode(host, OTHER))
        expect((await forward(visitor)).body).toMatchObject({ asked: { to: DESTINATION }, rule: 'as-asked' })
        expect((await forward(visitor)).body.candidate).toBeUndefined()
        await undo(host.visitor(), ofTheFirst)
        expect((await forward(visitor)).body.asked).toBeUndefined()
        expect(await inForce(host, uid)).toEqual([])
      })
    })

    it('an account that the académie closed sets none', async () => {
      const lea = await leaSignedIn(host)
      expect((await forward(lea)).body.code).toBe('account-blocked')
      expect((await setForward(lea)).body.code).toBe('account-blocked')
      expect((await signIn(host.visitor(), solange.uid, 'Trois-flamboyants-972')).body.code).toBe(
        'account-disabled',
      )
    })
  })
