import { beforeEach, describe, expect, it } from 'vitest'
import { signedIn, type Host, type OpenHost } from '#tests/support/calls.ts'
import {
  forward,
  lettersOf,
  passTest,
  refusedField,
  setForward,
  startTest,
  withForward,
} from '#tests/support/forwards.ts'
import { marieJosee } from '#tests/support/people.ts'
import { DAY, HOUR, MINUTE } from '#tests/support/world.ts'

const { uid } = marieJosee
const ADDRESS = 'marie-josee.d-orival@ac-martinique.fr'

/** The test message, which really goes the way of all mail. */
export const forwardTestsContract = (name: string, open: OpenHost) =>
  describe(`the test of a forward (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = await signedIn(host, uid)
      await withForward(host, visitor)
    })
    const word = () => host.lastCode(ADDRESS)
    const test = async () => (await forward(visitor)).body.test
    const downFor = (part: 'send' | 'hasArrived', fail: () => Promise<never>) => {
      const { mail } = host.ports
      host.ports.mail = { ...mail, [part]: fail }
      return () => {
        host.ports.mail = mail
      }
    }
    const fail = () => Promise.reject(new Error('no answer'))

    it('goes to the academic address, where a copy stays, and comes through by its word', async () => {
      const letters = lettersOf(host)
      await startTest(visitor)
      expect(letters.at(-1)).toMatchObject({ to: ADDRESS, notice: true, language: 'fr' })
      // A real mail server lets the portal look into no mailbox.
      const canSee = (await host.ports.mail.hasArrived(uid, 'none')) !== undefined
      const stages = { rule: 'passed', sent: 'passed', delivered: canSee ? 'passed' : 'unknown' }
      expect(await test()).toEqual({ startedAt: host.ports.clock.now(), ...stages, received: 'waiting' })
      const { body } = await passTest(visitor, ` ${word().toLowerCase().split('').join(' ')} `)
      expect(body.test).toMatchObject({ ...stages, received: 'passed' })
      expect(body.asked?.verifiedAt).toBe(host.ports.clock.now())
      expect(JSON.stringify(body)).not.toContain(word())
    })

    it('is passed by no other word, nor by that of the test before', async () => {
      await startTest(visitor)
      const first = word()
      expect(refusedField(await passTest(visitor, 'bonjour'))).toEqual({ word: 'word-wrong' })
      expect(refusedField(await passTest(visitor, '1234'))).toEqual({ word: 'word-wrong' })
      expect(refusedField(await passTest(visitor, ' '))).toEqual({ word: 'required' })
      await startTest(visitor)
      if (first !== word())
        expect(refusedField(await passTest(visitor, first))).toEqual({ word: 'word-wrong' })
      expect((await forward(visitor)).body.asked?.verifiedAt).toBeUndefined()
      expect((await passTest(visitor, word())).status).toBe(200)
    })

    it('may take its time: a word is right as long as it is the last one sent', async () => {
      await startTest(visitor)
      host.advance(3 * DAY)
      visitor = await signedIn(host, uid)
      expect((await passTest(visitor, word())).body.asked?.verifiedAt).toBe(host.ports.clock.now())
    })

    it('is no longer shown once the outbox knows nothing of its message; when it came through is', async () => {
      await startTest(visitor)
      const { body } = await passTest(visitor, word())
      host.advance(30 * DAY)
      visitor = await signedIn(host, uid)
      const later = (await forward(visitor)).body
      expect([later.test, later.asked?.verifiedAt]).toEqual([undefined, body.asked?.verifiedAt])
    })

    it('is made three times an hour at most, and the page says from when again', async () => {
      const from = host.ports.clock.now() + HOUR
      for (let sent = 0; sent < 3; sent++) expect((await startTest(visitor)).status).toBe(200)
      expect((await forward(visitor)).body.testFrom).toBe(from)
      const sent = host.box.length
      expect((await startTest(visitor)).body).toMatchObject({ code: 'too-many-attempts', retryAfter: 3600 })
      expect(host.box).toHaveLength(sent)
      host.advance(HOUR)
      visitor = await signedIn(host, uid)
      expect((await startTest(visitor)).body.testFrom).toBeUndefined()
    })

    it('says which stage failed: the rule, the sending, or the way to the mailbox', async () => {
      await host.ports.filters.setForward(uid, undefined)
      const mend = downFor('send', fail)
      await startTest(visitor)
      expect(await test()).toMatchObject({ rule: 'failed', sent: 'failed', delivered: 'waiting' })
      mend()
      const { mail } = host.ports
      host.ports.mail = { ...mail, hasArrived: async () => false }
      host.advance(MINUTE)
      await forward(visitor)
      expect(await test()).toMatchObject({ sent: 'passed', delivered: 'waiting' })
      host.advance(5 * MINUTE)
      expect(await test()).toMatchObject({ sent: 'passed', delivered: 'failed' })
    })

    it('claims nothing where nobody can say', async () => {
      await startTest(visitor)
      downFor('hasArrived', fail)
      const { filters } = host.ports
      host.ports.filters = { ...filters, list: fail }
      expect(await test()).toMatchObject({ rule: 'unknown', delivered: 'unknown', received: 'waiting' })
    })

    it('T-FWD-27: is not made of a forward that is paused, nor is its word taken then', async () => {
      await startTest(visitor)
      await setForward(visitor, { enabled: false })
      expect((await startTest(visitor)).body.code).toBe('step-closed')
      expect((await passTest(visitor, word())).body.code).toBe('step-closed')
      await setForward(visitor)
      expect((await passTest(visitor, word())).body.code).toBe('step-closed')
    })

    it('is written in the language of the account, whatever the page’s', async () => {
      await startTest(visitor, { language: 'en' })
      expect(host.box.at(-1)?.language).toBe('fr')
    })
  })
