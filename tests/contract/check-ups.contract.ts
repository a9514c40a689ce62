import { beforeEach, describe, expect, it } from 'vitest'
import { activity, send, signedIn, signIn, type Host, type OpenHost } from '#tests/support/calls.ts'
import { allBut, checkUp, decide, LEA_MOBILE, leaSignedIn, renewPassword } from '#tests/support/check-up.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, lea, marieJosee } from '#tests/support/people.ts'
import { MINUTE } from '#tests/support/world.ts'

const PHONE =
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'

/** The security check-up, over everything that works in an account. */
export const checkUpsContract = (name: string, open: OpenHost) =>
  describe(`check-ups (${name})`, () => {
    let host: Host
    beforeEach(async () => {
      host = await open()
    })

    it('T-FWD-29: lists the forward of Léa, and removes it with its alert and a ticket', async () => {
      const visitor = await leaSignedIn(host)
      const { body } = await checkUp(visitor)
      expect(body).toEqual({
        uid: lea.uid,
        blocked: true,
        mailUnknown: false,
        items: [
          {
            id: expect.any(String) as unknown,
            kind: 'forward',
            own: false,
            to: 'collecte@example.com',
            keepsCopy: true,
          },
          {
            id: expect.any(String) as unknown,
            kind: 'contact',
            by: 'mobile',
            shown: '06 •• •• •• 05',
            verifiedAt: host.ports.clock.now(),
          },
        ],
      })
      host.box.length = 0
      const after = await decide(visitor, allBut(body, 'forward'))
      expect(after.status).toBe(200)
      expect(after.body).toMatchObject({
        blocked: true,
        items: [{ kind: 'contact' }],
        ticket: {
          reference: expect.stringMatching(/^[A-Z2-9]{8}$/) as unknown,
          writtenAt: host.ports.clock.now(),
          dropped: 1,
        },
      })
      expect(await host.ports.filters.list(lea.uid)).toEqual([])
      const reference = after.body.ticket?.reference ?? ''
      const told = host.box.filter(({ to }) => to === LEA_MOBILE).map(({ paragraphs }) => paragraphs.join())
      expect(told).toEqual([
        expect.stringContaining('transfert') as unknown,
        expect.stringContaining(reference) as unknown,
      ])
      expect((await checkUp(visitor)).body).toEqual(after.body)
    })

    it('writes down what was found and decided, and the month before it', async () => {
      await signIn(host.visitor(), lea.uid, EVERYONES_PASSWORD)
      const visitor = await leaSignedIn(host)
      await decide(visitor, allBut((await checkUp(visitor)).body, 'forward'))
      const [ticket] = await host.ports.store.transaction((records) => records.list('ticket', lea.uid))
      expect(ticket?.value).toMatchObject({
        category: 'check-up',
        uid: lea.uid,
        decisions: [
          { kind: 'forward', what: 'collecte@example.com', kept: false },
          { kind: 'contact', what: '06 •• •• •• 05', kept: true },
        ],
      })
      expect(ticket?.value.timeline.map(({ event }) => event)).toEqual([
        'authn_login_closed',
        'reset_requested',
        'password_reset',
        'authn_login_success',
        'forward_removed',
      ])
    })

    it('lists devices, this one marked, and every session but this one; drops what is not recognised', async () => {
      host.ports.clientAgent = PHONE
      const stranger = host.visitor()
      await signIn(stranger, marieJosee.uid, EVERYONES_PASSWORD, true)
      host.ports.clientAgent = ''
      const home = host.visitor()
      await signIn(home, marieJosee.uid, EVERYONES_PASSWORD, true)
      const { body } = await checkUp(home)
      expect(body.items.map((item) => [item.kind, 'current' in item && item.current])).toEqual([
        ['contact', false],
        ['contact', false],
        ['device', false],
        ['device', true],
        ['session', false],
      ])
      const place = { browser: 'Chrome', system: 'Android' }
      expect(body.items.filter((item) => 'place' in item && item.place.system === 'Android')).toMatchObject([
        { kind: 'device', place },
        { kind: 'session', place },
      ])
      const isTheirs = (item: (typeof body.items)[number]) =>
        (item.kind === 'device' && !item.current) || item.kind === 'session'
      const decisions = Object.fromEntries(
        body.items.map((item) => [item.id, isTheirs(item) ? 'drop' : 'keep']),
      )
      const after = await decide(home, decisions)
      expect(after.body.items.map(({ kind }) => kind)).toEqual(['contact', 'contact', 'device'])
      expect((await activity(stranger)).body.code).toBe('session-ended')
      expect((await activity(home)).body.history?.map(({ event }) => event).slice(0, 3)).toEqual([
        'account_checked',
        'session_ended',
        'device_forgotten',
      ])
    })

    it('is there for somebody with nothing to check', async () => {
      const visitor = await signedIn(host, 'pbalthazar')
      const { body } = await checkUp(visitor)
      expect(body).toEqual({ uid: 'pbalthazar', blocked: false, mailUnknown: false, items: [] })
      expect((await decide(visitor, {})).body.ticket?.dropped).toBe(0)
    })

    it('T-FWD-29: comes first after signing in, for as long as forwards stand unconfirmed since a reset', async () => {
      await renewPassword(host, marieJosee.uid, 'mjdorival@example.net')
      const mustCheckUp = async (uid: string) =>
        JSON.parse((await signIn(host.visitor(), uid, GOOD_PASSWORD)).text) as object
      expect(await mustCheckUp(marieJosee.uid)).toEqual({ signedIn: true })
      const visitor = await leaSignedIn(host)
      expect(await mustCheckUp(lea.uid)).toEqual({ signedIn: true, mustCheckUp: true })
      await decide(visitor, allBut((await checkUp(visitor)).body))
      // The académie keeps the account blocked until it has heard of her.
      expect(await mustCheckUp(lea.uid)).toEqual({ signedIn: true, mustCheckUp: true })
    })

    it('T-SES-15: asks for a password typed within five minutes, and then takes the same decisions', async () => {
      const visitor = await leaSignedIn(host)
      const decisions = allBut((await checkUp(visitor)).body, 'forward')
      host.advance(5 * MINUTE)
      const more = { key: 'one intent' }
      expect((await decide(visitor, decisions, more)).body.code).toBe('password-needed')
      expect(await host.ports.filters.list(lea.uid)).toHaveLength(1)
      expect((await send(visitor, 'POST', 'account/proof', { password: GOOD_PASSWORD })).status).toBe(200)
      expect((await decide(visitor, decisions, more)).status).toBe(200)
      expect(await host.ports.filters.list(lea.uid)).toEqual([])
    })

    it('is closed to whoever is not signed in', async () => {
      expect((await checkUp(host.visitor())).body.code).toBe('session-ended')
      expect((await decide(host.visitor(), {})).body.code).toBe('session-ended')
    })
  })
