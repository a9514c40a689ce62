import { beforeEach, describe, expect, it } from 'vitest'
import { otherThan, signedIn, type Host, type OpenHost } from '#tests/support/calls.ts'
import {
  askForForwardCode,
  confirmForward,
  DESTINATION,
  forward,
  giveUpForward,
  inForce,
  refusedField,
  removeForward,
  setForward,
  UNTIL,
  wish,
  withForward,
} from '#tests/support/forwards.ts'
import { marieJosee } from '#tests/support/people.ts'
import { DAY, MINUTE } from '#tests/support/world.ts'

const { uid } = marieJosee
const OTHER = 'ailleurs@example.net'
const asked = { to: DESTINATION, shown: DESTINATION, keepsCopy: true, enabled: true, until: UNTIL }

/** A forward of whoever is signed in: wished for, confirmed by its destination, in force, and ended. */
export const forwardsContract = (name: string, open: OpenHost) =>
  describe(`forwards (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = await signedIn(host, uid)
    })
    const now = () => host.ports.clock.now()
    /** Signed in anew, much later. */
    const later = async (milliseconds: number) => {
      host.advance(milliseconds)
      visitor = await signedIn(host, uid)
    }

    it('are none at first, and the page is told what the académie allows', async () => {
      expect((await forward(visitor)).body).toEqual({
        uid,
        address: 'marie-josee.d-orival@ac-martinique.fr',
        policy: 'discouraged',
        keepCopyLocked: false,
        latest: '2027-11-21',
        version: 'none',
        rule: 'absent',
        removing: false,
        others: [],
      })
    })

    it('wait for the code that goes to their destination, which learns no name', async () => {
      const { body } = await setForward(visitor)
      expect(body.candidate).toEqual({
        ...asked,
        code: { sentTo: 'm•••••@e•••••.org', resendAt: now() + MINUTE, expiresAt: now() + DAY },
      })
      expect([body.asked, body.rule]).toEqual([undefined, 'absent'])
      expect(await inForce(host, uid)).toEqual([])
      expect(host.box.map(({ to }) => to)).toEqual([DESTINATION])
      expect(JSON.stringify(host.box)).not.toMatch(/Marie|Orival|mdorival/)
    })

    it('are in force once their destination’s code is typed, as read back from the mail server', async () => {
      const { body } = await withForward(host, visitor)
      expect(body).toMatchObject({
        asked: { ...asked, confirmedAt: now() },
        rule: 'as-asked',
        removing: false,
      })
      expect([body.candidate, body.asked?.verifiedAt]).toEqual([undefined, undefined])
      expect(await inForce(host, uid)).toEqual([{ to: DESTINATION, keepsCopy: true }])
    })

    it('take a code for a day, five tries at most', async () => {
      await setForward(visitor)
      const right = host.lastCode(DESTINATION)
      for (const left of ['code-wrong:4', 'code-wrong:3', 'code-wrong:2', 'code-wrong:1', 'code-used-up'])
        expect(refusedField(await confirmForward(visitor, otherThan(right)))).toEqual({ code: left })
      expect(refusedField(await confirmForward(visitor, right))).toEqual({ code: 'code-used-up' })
      host.advance(MINUTE)
      await askForForwardCode(visitor)
      await later(DAY - 1)
      expect((await confirmForward(visitor, host.lastCode(DESTINATION))).status).toBe(200)
    })

    it('wait no longer than a day', async () => {
      await setForward(visitor)
      const code = host.lastCode(DESTINATION)
      await later(DAY)
      expect((await confirmForward(visitor, code)).body.code).toBe('step-closed')
      expect((await askForForwardCode(visitor)).body.code).toBe('step-closed')
      expect((await forward(visitor)).body.candidate).toBeUndefined()
    })

    it('get another code after a minute, three in a quarter of an hour, and the last alone is right', async () => {
      await setForward(visitor)
      const first = host.lastCode(DESTINATION)
      expect((await askForForwardCode(visitor)).body).toMatchObject({
        code: 'too-many-attempts',
        retryAfter: 60,
      })
      for (let sent = 1; sent < 3; sent++) {
        host.advance(MINUTE)
        expect((await askForForwardCode(visitor)).status).toBe(200)
      }
      host.advance(MINUTE)
      expect((await askForForwardCode(visitor)).body).toMatchObject({
        code: 'too-many-attempts',
        retryAfter: 12 * 60,
      })
      const last = host.lastCode(DESTINATION)
      if (first !== last)
        expect(refusedField(await confirmForward(visitor, first))).toEqual({ code: 'code-wrong:4' })
      expect((await confirmForward(visitor, last)).status).toBe(200)
    })

    it('change at once where the address stays', async () => {
      await withForward(host, visitor)
      host.box.length = 0
      const { body } = await setForward(visitor, { keepCopy: false })
      expect(body).toMatchObject({ asked: { ...asked, keepsCopy: false }, rule: 'as-asked' })
      expect(body.candidate).toBeUndefined()
      expect(await inForce(host, uid)).toEqual([{ to: DESTINATION, keepsCopy: false }])
      expect(host.box.filter(({ subject }) => subject?.startsWith('Confirmer'))).toEqual([])
    })

    it('leave the address before in force until another has confirmed', async () => {
      await withForward(host, visitor)
      const waiting = await setForward(visitor, { forwardTo: OTHER })
      expect(waiting.body).toMatchObject({ asked, candidate: { to: OTHER }, rule: 'as-asked' })
      expect(await inForce(host, uid)).toEqual([{ to: DESTINATION, keepsCopy: true }])
      const { body } = await confirmForward(visitor, host.lastCode(OTHER))
      expect(body).toMatchObject({ asked: { to: OTHER }, rule: 'as-asked' })
      expect(await inForce(host, uid)).toEqual([{ to: OTHER, keepsCopy: true }])
    })

    it('may change while another address is waited for, which is waited for still', async () => {
      await withForward(host, visitor)
      await setForward(visitor, { forwardTo: OTHER })
      const { body } = await setForward(visitor, { keepCopy: false })
      expect(body).toMatchObject({ asked: { keepsCopy: false }, candidate: { to: OTHER } })
      expect((await confirmForward(visitor, host.lastCode(OTHER))).body.asked?.to).toBe(OTHER)
    })

    it('may be given up while they wait, and the code is worth nothing then', async () => {
      await withForward(host, visitor)
      await setForward(visitor, { forwardTo: OTHER })
      const { body } = await giveUpForward(visitor)
      expect([body.candidate, body.asked?.to, body.rule]).toEqual([undefined, DESTINATION, 'as-asked'])
      expect((await confirmForward(visitor, host.lastCode(OTHER))).body.code).toBe('step-closed')
    })

    it('pause and resume: noted all the while, and nothing is forwarded', async () => {
      await withForward(host, visitor)
      const paused = await setForward(visitor, { enabled: false })
      expect(paused.body).toMatchObject({ asked: { ...asked, enabled: false }, rule: 'absent' })
      expect(await inForce(host, uid)).toEqual([])
      expect((await setForward(visitor)).body).toMatchObject({ asked, rule: 'as-asked' })
      expect(await inForce(host, uid)).toHaveLength(1)
    })

    it('end on a day from today to twelve months from now, and may be extended', async () => {
      for (const [until, refused] of [
        ['2026-11-20', 'end-past'],
        ['2027-11-22', 'end-late'],
        ['2027-02-29', 'date-impossible'],
        ['', 'required'],
      ] as const)
        expect(refusedField(await setForward(visitor, { until }))).toEqual({ until: refused })
      expect((await withForward(host, visitor, { until: '2026-11-21' })).body.rule).toBe('as-asked')
      await later(MINUTE)
      const { body } = await setForward(visitor, { until: '2027-11-21' })
      expect([body.asked?.until, body.candidate]).toEqual(['2027-11-21', undefined])
    })

    it('are removed, and nothing of them is left', async () => {
      await withForward(host, visitor)
      const { body } = await removeForward(visitor)
      expect(body).toEqual({ ...body, version: 'none', rule: 'absent', removing: false })
      expect([body.asked, body.candidate]).toEqual([undefined, undefined])
      expect(await inForce(host, uid)).toEqual([])
      expect((await removeForward(visitor)).body.code).toBe('step-closed')
    })

    it('need the risk accepted where the académie discourages them', async () => {
      expect(refusedField(await setForward(visitor, { riskAccepted: false }))).toEqual({
        riskAccepted: 'risk-required',
      })
    })

    it('are not understood as anything but what the page sends', async () => {
      for (const changes of [{ keepCopy: 'yes' }, { forwardTo: [DESTINATION, OTHER] }, { bcc: OTHER }])
        expect((await setForward(visitor, changes as Partial<typeof wish>)).body.code).toBe('not-understood')
    })
  })
