import { beforeEach, describe, expect, it } from 'vitest'
import type { Academy } from '#src/academy/schema.ts'
import {
  account,
  begun,
  chooseContact,
  choosePassword,
  provePassword,
  readyForPassword,
  signedIn,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import {
  confirmForward,
  DESTINATION,
  forward,
  inForce,
  keepUp,
  refusedField,
  removeForward,
  setForward,
  withForward,
  writeRuleAgain,
} from '#tests/support/forwards.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { DAY, MINUTE } from '#tests/support/world.ts'

const { uid } = marieJosee
type Policy = NonNullable<Academy['forwarding']>
const allowed: Policy = { policy: 'allowed', keepCopyLocked: false, maxMonths: 12, refusedDomains: [] }

/** What limits a forward: the académie’s policy, the first day of an account, the password, the mail server. */
export const forwardLimitsContract = (name: string, open: OpenHost) =>
  describe(`limits of a forward (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    const begin = async (forwarding: Policy | 'none' = allowed) => {
      host = await open({ academy: { forwarding: forwarding === 'none' ? undefined : forwarding } })
      visitor = await signedIn(host, uid)
    }
    beforeEach(() => begin())

    describe('the académie’s policy', () => {
      it('“allowed” asks for no acceptance of a risk', async () => {
        expect((await setForward(visitor, { riskAccepted: false })).body.candidate?.to).toBe(DESTINATION)
      })

      it('“forbidden”, or none at all, refuses a forward and says so', async () => {
        for (const policy of [{ ...allowed, policy: 'forbidden' }, 'none'] satisfies (Policy | 'none')[]) {
          await begin(policy)
          expect((await forward(visitor)).body.policy).toBe('forbidden')
          expect((await setForward(visitor)).body.code).toBe('forward-forbidden')
        }
      })

      it('“forbidden” since a forward was set lets it be removed, and nothing else', async () => {
        await withForward(host, visitor)
        await setForward(visitor, { forwardTo: 'ailleurs@example.net' })
        Object.assign(host.ports.academy, { forwarding: { ...allowed, policy: 'forbidden' } })
        const calls = [
          confirmForward(visitor, host.lastCode('ailleurs@example.net')),
          setForward(visitor, { keepCopy: false }),
          writeRuleAgain(visitor),
        ]
        for (const { body } of await Promise.all(calls)) expect(body.code).toBe('forward-forbidden')
        expect((await removeForward(visitor)).status).toBe(200)
        expect(await inForce(host, uid)).toEqual([])
      })

      it('may lock the copy that stays', async () => {
        await begin({ ...allowed, keepCopyLocked: true })
        const { body } = await withForward(host, visitor, { keepCopy: false })
        expect([body.keepCopyLocked, body.asked?.keepsCopy, body.rule]).toEqual([true, true, 'as-asked'])
      })

      it('may shorten how long a forward lasts', async () => {
        await begin({ ...allowed, maxMonths: 1 })
        expect((await forward(visitor)).body.latest).toBe('2026-12-21')
        expect(refusedField(await setForward(visitor, { until: '2026-12-22' }))).toEqual({
          until: 'end-late',
        })
        expect((await setForward(visitor, { until: '2026-12-21' })).status).toBe(200)
      })
    })

    it('the first day of an account that proved no contact: from when on a forward may be set', async () => {
      const newcomer = host.visitor()
      const id = await begun(newcomer, jean)
      await chooseContact(newcomer, id, { none: true })
      await choosePassword(newcomer, id, GOOD_PASSWORD)
      const from = host.ports.clock.now() + DAY
      const he = await signedIn(host, jean.uid, GOOD_PASSWORD)
      expect((await forward(he)).body.from).toBe(from)
      expect((await setForward(he)).body.code).toBe('forward-too-soon')
      host.advance(DAY)
      const later = await signedIn(host, jean.uid, GOOD_PASSWORD)
      expect((await forward(later)).body.from).toBeUndefined()
      expect((await setForward(later)).status).toBe(200)
    })

    it('the first day also of one whose contact was first named then', async () => {
      const newcomer = host.visitor()
      const id = await readyForPassword(host, newcomer, jean, 'jean@example.net')
      await choosePassword(newcomer, id, GOOD_PASSWORD)
      const he = await signedIn(host, jean.uid, GOOD_PASSWORD)
      expect((await setForward(he)).body.code).toBe('forward-too-soon')
    })

    it('the password, five minutes after it was last typed', async () => {
      await withForward(host, visitor)
      host.advance(5 * MINUTE)
      expect((await account(visitor)).body.provedUntil).toBeUndefined()
      for (const call of [setForward, removeForward])
        expect((await call(visitor)).body.code).toBe('password-needed')
      expect((await writeRuleAgain(visitor)).body.code).toBe('password-needed')
      await provePassword(visitor, EVERYONES_PASSWORD)
      expect((await removeForward(visitor)).status).toBe(200)
    })

    describe('the mail server', () => {
      /** One that does not answer; answers with how to mend it. */
      const breakDown = () => {
        const { filters } = host.ports
        const fail = () => Promise.reject(new Error('the mail server does not answer'))
        host.ports.filters = { list: fail, setForward: fail, remove: fail }
        return () => {
          host.ports.filters = filters
        }
      }

      it('that does not answer leaves the state unknown, and the wish noted: written again, it is in force', async () => {
        await setForward(visitor)
        const mend = breakDown()
        const { body } = await confirmForward(visitor, host.lastCode(DESTINATION))
        expect([body.asked?.to, body.rule]).toEqual([DESTINATION, 'unknown'])
        mend()
        expect((await forward(visitor)).body.rule).toBe('absent')
        await keepUp(host)
        expect(await inForce(host, uid)).toEqual([])
        expect((await writeRuleAgain(visitor)).body.rule).toBe('as-asked')
      })

      it('that does not answer while a forward changes has the one before in force, and the page says so', async () => {
        await withForward(host, visitor)
        const mend = breakDown()
        expect((await setForward(visitor, { keepCopy: false })).body.rule).toBe('unknown')
        mend()
        expect((await forward(visitor)).body).toMatchObject({ rule: 'other', asked: { keepsCopy: false } })
        expect((await writeRuleAgain(visitor)).body.rule).toBe('as-asked')
        expect(await inForce(host, uid)).toEqual([{ to: DESTINATION, keepsCopy: false }])
      })

      it('that does not answer to a removal is asked again later, by itself', async () => {
        await withForward(host, visitor)
        const mend = breakDown()
        expect((await removeForward(visitor)).body).toMatchObject({ removing: true, rule: 'unknown' })
        await keepUp(host)
        mend()
        expect((await forward(visitor)).body).toMatchObject({ removing: true, rule: 'as-asked' })
        await keepUp(host)
        expect(await inForce(host, uid)).toEqual([])
        expect((await forward(visitor)).body.asked).toBeUndefined()
      })

      it('that redirects no message so often is believed: the page says why nothing is forwarded', async () => {
        const { filters } = host.ports
        host.ports.filters = { ...filters, setForward: async () => 'too-many' }
        expect((await withForward(host, visitor)).body.rule).toBe('too-many')
        host.ports.filters = filters
        expect((await writeRuleAgain(visitor)).body.rule).toBe('as-asked')
      })

      it('that lost the rule is seen to have; and what others set there is shown apart', async () => {
        await withForward(host, visitor)
        await host.ports.filters.setForward(uid, undefined)
        expect((await forward(visitor)).body).toMatchObject({ rule: 'absent', others: [] })
        const theirs = { to: 'collecte@example.com', keepsCopy: true }
        const { filters } = host.ports
        host.ports.filters = {
          ...filters,
          list: async (who) => [
            ...(await filters.list(who)),
            { id: 'theirs', kind: 'forward', own: false, ...theirs },
            { id: 'filter', kind: 'rule', name: 'Vacances' },
          ],
        }
        expect((await forward(visitor)).body).toMatchObject({ rule: 'absent', others: [theirs] })
        expect((await writeRuleAgain(visitor)).body).toMatchObject({ rule: 'as-asked', others: [theirs] })
      })
    })
  })
