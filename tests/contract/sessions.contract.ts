import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  choosePassword,
  readyForPassword,
  send,
  signIn,
  signOut,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean, lea, solange, therese } from '#tests/support/people.ts'
import { HOUR, MINUTE } from '#tests/support/world.ts'

/** Signing in and out, and the account of whom is signed in. */
export const sessionsContract = (name: string, open: OpenHost) =>
  describe(`sessions (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
    })
    const isIn = async (who = visitor) => (await account(who)).status === 200

    it.each([
      'pbalthazar',
      'PBalthazar',
      ' pbalthazar\t',
      'paul.balthazar@ac-martinique.fr',
      'Paul.Balthazar@AC-Martinique.fr',
      'paul.balthazar@',
      'AC-MARTINIQUE\\pbalthazar',
      'pbal\u200Bthazar',
    ])('T-SES-03: signs Paul in by %j', async (identifier) => {
      expect((await signIn(visitor, identifier, EVERYONES_PASSWORD)).status).toBe(201)
      expect((await account(visitor)).body).toEqual({
        uid: 'pbalthazar',
        address: 'paul.balthazar@ac-martinique.fr',
        firstName: 'Paul',
        lastName: 'Balthazar',
        contacts: [],
        endsAt: host.ports.clock.now() + 30 * MINUTE,
        provedUntil: host.ports.clock.now() + 5 * MINUTE,
      })
    })

    it.each(['pbalthazaſ', 'ｐbalthazar', 'ﬁ', 'pbalthazar@ac-guadeloupe.fr', 'paul.balthazar', 'p*', '30A0500004DMD'])(
      'T-SES-04: takes %j for nobody',
      async (identifier) => {
        expect((await signIn(visitor, identifier, EVERYONES_PASSWORD)).body.code).toBe('bad-credentials')
        expect(await isIn()).toBe(false)
      },
    ) // prettier-ignore

    it.each([
      ['blocked', lea.uid, 'account-blocked'],
      ['disabled', solange.uid, 'account-disabled'],
    ])('says that an account is %s after a right password only', async (_state, uid, code) => {
      expect((await signIn(visitor, uid, 'not it at all')).body.code).toBe('bad-credentials')
      const right = await signIn(visitor, uid, EVERYONES_PASSWORD)
      expect([right.status, right.body.code]).toEqual([403, code])
      expect(await isIn()).toBe(false)
    })

    it('gives Noé, whose password expired, a session in which he may only change it', async () => {
      const right = await signIn(visitor, 'nmarie2', EVERYONES_PASSWORD)
      expect([right.status, JSON.parse(right.text)]).toEqual([
        201,
        { signedIn: true, mustChangePassword: true },
      ])
      expect((await account(visitor)).body.code).toBe('password-expired')
    })

    it('T-SES-01: refuses an empty password before the directory hears of it, and sends blanks as they are', async () => {
      const heard: string[] = []
      const { directory } = host.ports
      host.ports.directory = {
        ...directory,
        verifyPassword: (uid, password) => {
          heard.push(password)
          return directory.verifyPassword(uid, password)
        },
      }
      const empty = await signIn(visitor, 'pbalthazar', '')
      expect([empty.status, empty.body.fields]).toEqual([422, { password: 'required' }])
      expect(heard).toEqual([])
      await signIn(visitor, 'pbalthazar', '   ')
      expect(heard).toEqual(['   '])
    })

    it('names every field left empty, and one too long', async () => {
      const { body } = await signIn(visitor, ' ', '')
      expect(body).toMatchObject({
        code: 'invalid-fields',
        fields: { identifier: 'required', password: 'required' },
      })
      const long = await signIn(visitor, 'a'.repeat(255), 'b'.repeat(2001))
      expect(long.body.fields).toEqual({ identifier: 'too-long', password: 'too-long' })
    })

    it('ends a session after 30 minutes of nothing', async () => {
      await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD)
      host.advance(30 * MINUTE - 1)
      expect(await isIn()).toBe(true)
      host.advance(30 * MINUTE)
      expect(await isIn()).toBe(false)
    })

    it('tells on each answer when the session ends, which what a page asks by itself does not put off', async () => {
      await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD)
      const end = host.ports.clock.now() + 30 * MINUTE
      const endToldOf = async (headers: Record<string, string> = {}) =>
        Number(
          (await send(visitor, 'GET', 'account', undefined, { headers })).headers.get('Alize-Session-Ends'),
        )
      expect(await endToldOf()).toBe(end)
      host.advance(29 * MINUTE)
      expect(await endToldOf({ 'Alize-By-Itself': '1' })).toBe(end)
      expect(await endToldOf()).toBe(end + 29 * MINUTE)
      host.advance(30 * MINUTE)
      expect(await isIn()).toBe(false)
    })

    it('ends a session after 8 hours whatever happens', async () => {
      await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD)
      for (let quarters = 0; quarters < 8 * 4 - 1; quarters++) {
        host.advance(HOUR / 4)
        expect(await isIn()).toBe(true)
      }
      expect((await account(visitor)).body.endsAt).toBe(host.ports.clock.now() + HOUR / 4)
      host.advance(HOUR / 4)
      expect(await isIn()).toBe(false)
    })

    it('T-SES-05: gives a new bearer at each sign-in, after which the old one is dead', async () => {
      await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD)
      const fixed = host.visitor()
      Object.assign(fixed.grants, visitor.grants)
      await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD)
      expect([await isIn(), await isIn(fixed)]).toEqual([true, false])
    })

    it('lets nobody in by a bearer of their own making, or by one of another kind', async () => {
      await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD, true)
      const { visit = '', device = '' } = visitor.grants
      for (const bearer of [visit, device, '0'.repeat(32), '', 'eyJhbGciOiJub25lIn0.e30.']) {
        const other = host.visitor()
        other.grants['session'] = bearer
        expect(await isIn(other)).toBe(false)
      }
    })

    it('ends the session at sign-out, for this browser and on the service, and no other', async () => {
      const other = host.visitor()
      for (const browser of [visitor, other]) await signIn(browser, 'pbalthazar', EVERYONES_PASSWORD)
      const kept = host.visitor()
      Object.assign(kept.grants, visitor.grants)
      expect((await signOut(visitor)).status).toBe(200)
      expect([await isIn(visitor), await isIn(kept), await isIn(other)]).toEqual([false, false, true])
      expect((await signOut(visitor)).status).toBe(200)
    })

    it('an activation opens no session, and ends those there were', async () => {
      await host.ports.store.transaction((records) =>
        records.put(
          'session',
          'old',
          { uid: therese.uid, place: { browser: '', system: '' }, startedAt: 0, seenAt: 0, provedAt: 0 },
          { owner: therese.uid },
        ),
      )
      const id = await readyForPassword(host, visitor, therese, 'therese@example.net')
      await choosePassword(visitor, id, GOOD_PASSWORD)
      expect(await isIn()).toBe(false)
      expect(await host.ports.store.transaction((records) => records.list('session', therese.uid))).toEqual(
        [],
      )
    })

    it('closes the session of somebody the académie disables meanwhile', async () => {
      await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD)
      const { directory } = host.ports
      host.ports.directory = {
        ...directory,
        findByUid: async (uid) => {
          const person = await directory.findByUid(uid)
          return person && { ...person, state: 'disabled' }
        },
      }
      expect((await account(visitor)).body.code).toBe('session-ended')
    })

    it('never activated, nobody signs in, not even with the NUMEN', async () => {
      for (const password of [jean.numen, EVERYONES_PASSWORD])
        expect((await signIn(visitor, jean.uid, password)).body.code).toBe('bad-credentials')
    })

    it('SES-08: lets no answer be kept by a cache', async () => {
      await signIn(visitor, 'pbalthazar', EVERYONES_PASSWORD)
      const answers = [await account(visitor), await send(visitor, 'GET', 'status'), await signOut(visitor)]
      for (const { headers } of answers) expect(headers.get('Cache-Control')).toBe('no-store')
    })
  })
