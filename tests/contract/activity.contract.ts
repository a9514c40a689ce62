import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  activity,
  changePassword,
  send,
  signedIn,
  signIn,
  signOut,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, marieJosee } from '#tests/support/people.ts'
import { DAY, MINUTE } from '#tests/support/world.ts'

const { uid } = marieJosee
const PHONE =
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'
const DESK = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** Sessions, devices, history and messages, for whoever is signed in to recognise. */
export const activityContract = (name: string, open: OpenHost) =>
  describe(`activity (${name})`, () => {
    let host: Host
    beforeEach(async () => {
      host = await open()
    })
    const on = async (agent: string) => {
      host.ports.clientAgent = agent
      return signedIn(host, uid)
    }

    it('T-SES-07: lists the sessions, newest first, and where each is', async () => {
      const desk = await on(DESK)
      const then = host.ports.clock.now()
      host.advance(MINUTE)
      await on(PHONE)
      host.advance(MINUTE)
      const { body } = await activity(desk)
      expect(body.sessions).toEqual([
        {
          id: expect.any(String) as unknown,
          place: { browser: 'Chrome', system: 'Android' },
          startedAt: then + MINUTE,
          seenAt: then + MINUTE,
          current: false,
        },
        {
          id: expect.any(String) as unknown,
          place: { browser: 'Firefox', system: 'Windows' },
          startedAt: then,
          seenAt: then + 2 * MINUTE,
          current: true,
        },
      ])
    })

    it('T-SES-07: ends one session, at once', async () => {
      const [desk, phone] = [await on(DESK), await on(PHONE)]
      const other = (await activity(desk)).body.sessions?.find(({ current }) => !current)
      const { body } = await send(desk, 'DELETE', `activity/sessions/${other?.id ?? ''}`)
      expect(body.sessions).toHaveLength(1)
      expect([(await account(phone)).status, (await account(desk)).status]).toEqual([401, 200])
    })

    it('T-SES-07: ends all sessions but this one, forgets all devices but this one, and tells the contacts', async () => {
      const home = host.visitor()
      await signIn(home, uid, EVERYONES_PASSWORD, true)
      const stranger = host.visitor()
      await signIn(stranger, uid, EVERYONES_PASSWORD, true)
      host.box.length = 0
      const { body } = await send(home, 'DELETE', 'activity/sessions')
      expect(body.sessions?.map(({ current }) => current)).toEqual([true])
      expect(body.devices?.map(({ current }) => current)).toEqual([true])
      expect((await account(stranger)).body.code).toBe('session-ended')
      expect(host.box.map(({ to, code }) => [to, code])).toEqual([
        ['mjdorival@example.net', undefined],
        ['+33639980003', undefined],
        ['marie-josee.d-orival@ac-martinique.fr', undefined],
      ])
    })

    it('lists remembered devices, and forgets one', async () => {
      const home = host.visitor()
      await signIn(home, uid, EVERYONES_PASSWORD, true)
      const [device] = (await activity(home)).body.devices ?? []
      expect(device).toMatchObject({ current: true, rememberedAt: host.ports.clock.now() })
      const { body } = await send(home, 'DELETE', `activity/devices/${device?.id ?? ''}`)
      expect(body.devices).toEqual([])
    })

    it('T-AUD-06: tells what happened, newest first, failures included, for a month', async () => {
      await signIn(host.visitor(), uid, 'wrong')
      const visitor = await signedIn(host, uid)
      await changePassword(visitor, 'wrong', GOOD_PASSWORD)
      await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
      const at = host.ports.clock.now()
      expect((await activity(visitor)).body.history).toEqual([
        { event: 'password_changed', at, outcome: 'success' },
        { event: 'authn_proof_fail', at, outcome: 'refused' },
        { event: 'authn_login_success', at, outcome: 'success' },
        { event: 'authn_login_fail', at, outcome: 'refused' },
      ])
      host.advance(30 * DAY)
      const later = await signedIn(host, uid, GOOD_PASSWORD)
      expect((await activity(later)).body.history).toHaveLength(1)
    })

    it('tells the newest fifty events only', async () => {
      for (let i = 0; i < 60; i++) {
        host.advance(16 * MINUTE)
        await signedIn(host, uid)
      }
      const visitor = await signedIn(host, uid)
      const history = (await activity(visitor)).body.history ?? []
      expect(history).toHaveLength(50)
      expect(history[0]?.at).toBe(host.ports.clock.now())
    })

    it('T-AUD-07: lists the messages of a month by subject, contacts masked, and no word or code of them', async () => {
      const visitor = await signedIn(host, uid)
      await changePassword(visitor, EVERYONES_PASSWORD, GOOD_PASSWORD)
      const { body, text } = await activity(visitor)
      const sentAt = host.ports.clock.now()
      expect(body.messages?.map(({ kind, shown, sentAt: at }) => [kind, shown, at])).toEqual([
        ['email', 'marie-josee.d-orival@ac-martinique.fr', sentAt],
        ['mobile', '06 •• •• •• 03', sentAt],
        ['email', 'm•••••@e•••••.net', sentAt],
      ])
      for (const { code, subject } of host.box) {
        if (code) expect(text).not.toContain(code)
        if (subject) expect(body.messages?.[0]?.subject).toBe(subject)
      }
      host.advance(30 * DAY)
      expect((await activity(await signedIn(host, uid, GOOD_PASSWORD))).body.messages).toEqual([])
    })

    it('holds nothing of anybody else', async () => {
      await signedIn(host, 'ktoussaint').then((kevin) =>
        changePassword(kevin, EVERYONES_PASSWORD, GOOD_PASSWORD),
      )
      const visitor = await signedIn(host, uid)
      const { body } = await activity(visitor)
      expect([body.sessions?.length, body.devices, body.history?.length, body.messages]).toEqual([
        1,
        [],
        1,
        [],
      ])
    })

    it('is closed to who signed out', async () => {
      const visitor = await signedIn(host, uid)
      await signOut(visitor)
      expect((await activity(visitor)).body.code).toBe('session-ended')
    })
  })
