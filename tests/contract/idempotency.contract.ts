import { beforeEach, describe, expect, it } from 'vitest'
import {
  addContact,
  begin,
  begun,
  chooseContact,
  choosePassword,
  enterCode,
  identityOf,
  otherThan,
  send,
  signIn,
  signOut,
  type Host,
  type OpenHost,
  type Reply,
} from '#tests/support/calls.ts'
import { legible } from '#tests/support/legible.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { askAppointment } from '#tests/support/numen-requests.ts'
import { DAY } from '#tests/support/world.ts'

/** One intent, one effect, however often its request arrives (RES-01). */
export const idempotencyContract = (name: string, open: OpenHost) =>
  describe(`repeated requests (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    const key = 'one intent'
    const email = 'jean@example.net'
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
    })
    const flows = () => host.ports.store.transaction((records) => records.list('activation'))

    it('T-RES-02: answers every step’s repetition with its first answer, and does nothing more', async () => {
      let id = ''
      const steps = [
        () => begin(visitor, jean, { key }),
        () => chooseContact(visitor, id, { email }, { key }),
        () => enterCode(visitor, id, host.lastCode(email), { key }),
        () => choosePassword(visitor, id, GOOD_PASSWORD, { key }),
      ]
      for (const step of steps) {
        const first = await step()
        id ||= first.body.id ?? ''
        const messages = host.box.length
        const again = await step()
        expect(first.status).toBeLessThan(300)
        expect([again.status, again.text]).toEqual([first.status, first.text])
        expect(again.headers.get('Idempotent-Replay')).toBe('true')
        expect(host.box).toHaveLength(messages)
      }
      expect(await flows()).toHaveLength(1)
      expect(host.box).toHaveLength(4)
    })

    it('repeats a refusal as well', async () => {
      const id = await begun(visitor, jean)
      await chooseContact(visitor, id, { email })
      const wrong = otherThan(host.lastCode(email))
      for (let time = 0; time < 3; time++)
        expect((await enterCode(visitor, id, wrong, { key })).body.fields).toEqual({ code: 'code-wrong:4' })
    })

    it('refuses a key that comes again with another body', async () => {
      const id = await begun(visitor, jean)
      await chooseContact(visitor, id, { email }, { key })
      const other = await chooseContact(visitor, id, { email: 'other@example.net' }, { key })
      expect([other.status, other.body.code]).toEqual([422, 'key-reused'])
      expect(host.box).toHaveLength(1)
    })

    it('T-RES-04: has one effect when the same request arrives again while the first is at work', async () => {
      await send(visitor, 'GET', 'status')
      const { directory } = host.ports
      let again: Reply | undefined
      host.ports.directory = {
        ...directory,
        findByNumen: async (numen) => {
          again ??= await begin(visitor, jean, { key })
          return directory.findByNumen(numen)
        },
      }
      expect((await begin(visitor, jean, { key })).status).toBe(201)
      expect([again?.status, again?.body.code]).toEqual([409, 'in-progress'])
      expect(again?.headers.get('Retry-After')).toBe('1')
      expect(await flows()).toHaveLength(1)
    })

    it('knows a key for a day', async () => {
      await begin(visitor, jean, { key })
      host.advance(DAY - 1)
      expect((await begin(visitor, jean, { key })).headers.get('Idempotent-Replay')).toBe('true')
      host.advance(1)
      expect((await begin(visitor, jean, { key })).headers.get('Idempotent-Replay')).toBeNull()
    })

    it('knows a key of this visit and this call only', async () => {
      const mine = await begin(visitor, jean, { key })
      const theirs = await begin(host.visitor(), jean, { key })
      expect(theirs.status).toBe(201)
      expect(theirs.body.id).not.toBe(mine.body.id)
      expect((await chooseContact(visitor, mine.body.id ?? '', { none: true }, { key })).status).toBe(200)
    })

    it('answers nobody with what was meant for who was signed in before on this browser', async () => {
      const answers: Reply[] = []
      for (const uid of ['mdorival1', 'pbalthazar']) {
        await signIn(visitor, uid, EVERYONES_PASSWORD)
        answers.push(await addContact(visitor, { mobile: '06 39 98 00 01' }, { key }))
        await signOut(visitor)
      }
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect(answers.map(({ body }) => body.uid)).toEqual(['mdorival1', 'pbalthazar'])
      expect(answers[1]?.headers.get('Idempotent-Replay')).toBeNull()
    })

    it('keeps no answer about waiting or an outage: the same request may be made again', async () => {
      const { directory } = host.ports
      host.ports.directory = { ...directory, findByNumen: () => Promise.reject(new Error('down')) }
      expect((await begin(visitor, jean, { key })).status).toBe(503)
      host.ports.directory = directory
      expect((await begin(visitor, jean, { key })).status).toBe(201)

      const id = await begun(visitor, jean)
      for (const n of [1, 2, 3]) await chooseContact(visitor, id, { email: `j${n}@example.net` })
      expect((await chooseContact(visitor, id, { email }, { key: 'later' })).status).toBe(429)
      host.advance(DAY / 96)
      expect((await chooseContact(visitor, id, { email }, { key: 'later' })).status).toBe(200)
    })

    it('keeps nothing of what it neither did nor judged, however many keys come', async () => {
      const academic = 'jean.sairien@ac-martinique.fr'
      const refused = [
        await send(visitor, 'POST', 'activations', { numen: 1 }, { key: 'not understood' }),
        await begin(visitor, { ...jean, numen: '30E24' }, { key: 'a field refused' }),
        await enterCode(visitor, 'nobody', '123456', { key: 'no such flow' }),
        await chooseContact(visitor, 'nobody', { email: academic }, { key: 'no such flow to give it to' }),
        await addContact(visitor, { email: academic }, { key: 'nobody signed in' }),
        await askAppointment(visitor, 'nobody', { email: academic }, { key: 'no such request' }),
        await askAppointment(visitor, 'nobody', { slots: ['2026-11-22T08:30'] }, { key: 'nor on a Sunday' }),
        await choosePassword(visitor, await begun(visitor, jean), GOOD_PASSWORD, { key: 'not this step' }),
      ]
      expect(refused.map(({ status }) => status)).toEqual([400, 422, 410, 410, 401, 410, 410, 409])
      const kept = await host.ports.store.transaction((records) => records.list('idempotency'))
      // That of the flow which was begun.
      expect(kept).toHaveLength(1)
    })

    it('T-PWD-23: activates once when the directory took the password but its answer got lost', async () => {
      const id = await begun(visitor, jean)
      await chooseContact(visitor, id, { none: true })
      const { directory } = host.ports
      host.ports.directory = {
        ...directory,
        activate: async (uid, password) => {
          await directory.activate(uid, password)
          throw new Error('connection reset')
        },
      }
      const lost = await choosePassword(visitor, id, GOOD_PASSWORD, { key })
      expect([lost.status, lost.body.code, host.box.length]).toEqual([503, 'unavailable', 0])
      host.ports.directory = directory
      expect((await choosePassword(visitor, id, GOOD_PASSWORD, { key })).status).toBe(200)
      expect(await directory.verifyPassword(jean.uid, GOOD_PASSWORD)).toBe(true)
      expect(host.box).toHaveLength(2)
    })

    it('keeps nothing of a secret: neither in the answer kept nor to compare bodies by', async () => {
      await begin(visitor, jean, { key })
      await send(
        visitor,
        'POST',
        'activations',
        { ...identityOf(jean), numen: '30E2400009DMZ' },
        { key: 'wrong' },
      )
      const kept = await host.ports.store.transaction((records) => records.list('idempotency'))
      expect(kept).toHaveLength(2)
      const [right, wrong] = kept.map(({ value }) => value)
      expect(right?.body).toBe(wrong?.body)
      const text = JSON.stringify(kept)
      for (const bearer of Object.values(visitor.grants)) expect(text).not.toContain(bearer)
      for (const secret of [jean.numen, '30E2400009DMZ', '1985']) expect(legible(text)).not.toContain(secret)
    })
  })
