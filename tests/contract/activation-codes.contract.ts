import { beforeEach, describe, expect, it } from 'vitest'
import {
  askForCode,
  begin,
  begun,
  chooseContact,
  choosePassword,
  enterCode,
  look,
  otherThan,
  readyForPassword,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { anais, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { DAY, MINUTE } from '#tests/support/world.ts'

const PRIVATE = 'jean@example.net'

/** Codes of a first connection: how often, how long, how many tries. And what is left of one that is given up. */
export const activationCodesContract = (name: string, open: OpenHost) =>
  describe(`codes of a first connection (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
    })
    const awaitingCode = async () => {
      const id = await begun(visitor, jean)
      await chooseContact(visitor, id, { email: PRIVATE })
      return id
    }
    const fault = async (id: string, code: string) =>
      (await enterCode(visitor, id, code)).body.fields?.['code']

    it('sends another code after 60 seconds, and says until then how long to wait', async () => {
      const id = await awaitingCode()
      host.advance(MINUTE - 10_000)
      const early = await askForCode(visitor, id)
      expect([early.status, early.body.code, early.body.retryAfter]).toEqual([429, 'too-many-attempts', 10])
      expect(early.headers.get('Retry-After')).toBe('10')
      host.advance(10_000)
      expect((await askForCode(visitor, id)).status).toBe(200)
      expect(host.box).toHaveLength(2)
    })

    it('T-TOK-14: sends three codes a quarter of an hour, however often one asks', async () => {
      const id = await awaitingCode()
      const answers: number[] = []
      for (let minute = 1; minute < 15; minute++) {
        host.advance(MINUTE)
        answers.push((await askForCode(visitor, id)).status)
      }
      expect(answers.filter((status) => status === 200)).toHaveLength(2)
      host.advance(MINUTE)
      expect((await askForCode(visitor, id)).status).toBe(200)
    })

    it('counts the codes sent to one address over all flows, and those of one flow over all addresses', async () => {
      for (let flow = 0; flow < 3; flow++) await begin(host.visitor(), anais)
      const fourth = await begin(host.visitor(), anais)
      expect([fourth.status, fourth.body.liveCode]).toEqual([201, undefined])
      expect(host.box).toHaveLength(3)

      const id = await begun(visitor, jean)
      for (const n of [1, 2, 3]) await chooseContact(visitor, id, { email: `j${n}@example.net` })
      expect((await chooseContact(visitor, id, { email: 'j4@example.net' })).status).toBe(429)
      expect(host.box).toHaveLength(6)
    })

    it('THR-06: sends 15 codes a day to contacts one chooses for an account, over all its flows', async () => {
      const answers: unknown[] = []
      for (let flow = 0; flow < 6; flow++) {
        const id = await begun(visitor, jean)
        for (const n of [1, 2, 3]) {
          const { status, body } = await chooseContact(visitor, id, { mobile: `+1 900 555 01${flow}${n}` })
          answers.push(body.code ?? status)
        }
      }
      expect(answers).toEqual([...Array<number>(15).fill(200), ...Array<string>(3).fill('daily-limit')])
      expect(host.box).toHaveLength(15)

      await begin(host.visitor(), anais)
      expect(host.lastCode('anais@example.org'), 'nobody else waits').toHaveLength(6)
      host.advance(DAY)
      const id = await begun(visitor, jean)
      expect((await chooseContact(visitor, id, { email: PRIVATE })).status).toBe(200)
    })

    it('TOK-09: the newest code of a flow is the only one', async () => {
      const id = await awaitingCode()
      const first = host.lastCode(PRIVATE)
      host.advance(MINUTE)
      await askForCode(visitor, id)
      const second = host.lastCode(PRIVATE)
      if (first !== second) expect(await fault(id, first)).toBe('code-wrong:4')
      expect(await fault(id, second)).toBeUndefined()
    })

    it('takes a code until its ten minutes are over', async () => {
      const id = await awaitingCode()
      host.advance(10 * MINUTE - 1)
      expect(await fault(id, host.lastCode(PRIVATE))).toBeUndefined()
    })

    it('T-TOK-05: says that a code has expired after ten minutes, and sends another', async () => {
      const id = await awaitingCode()
      host.advance(10 * MINUTE)
      expect(await fault(id, host.lastCode(PRIVATE))).toBe('code-expired')
      expect((await look(visitor, id)).body.liveCode?.expiresAt).toBe(host.ports.clock.now())
      await askForCode(visitor, id)
      expect(await fault(id, host.lastCode(PRIVATE))).toBeUndefined()
    })

    it('T-TOK-05: goes on saying so to whoever had typed it wrong before', async () => {
      const id = await awaitingCode()
      await fault(id, otherThan(host.lastCode(PRIVATE)))
      const { liveCode } = (await look(visitor, id)).body
      host.advance(10 * MINUTE)
      expect((await look(visitor, id)).body.liveCode).toMatchObject({
        sentTo: liveCode?.sentTo,
        expiresAt: liveCode?.expiresAt,
      })
      expect(await fault(id, host.lastCode(PRIVATE))).toBe('code-expired')
    })

    it('counts down five tries, then wants another code', async () => {
      const id = await awaitingCode()
      const right = host.lastCode(PRIVATE)
      const faults: unknown[] = []
      for (let i = 0; i < 5; i++) faults.push(await fault(id, otherThan(right)))
      expect(faults).toEqual(['code-wrong:4', 'code-wrong:3', 'code-wrong:2', 'code-wrong:1', 'code-used-up'])
      expect(await fault(id, right)).toBe('code-used-up')
      host.advance(MINUTE)
      await askForCode(visitor, id)
      expect(await fault(id, host.lastCode(PRIVATE))).toBeUndefined()
    })

    it('T-TOK-02: takes a code once', async () => {
      const id = await awaitingCode()
      const code = host.lastCode(PRIVATE)
      await enterCode(visitor, id, code)
      expect((await enterCode(visitor, id, code)).body.code).toBe('step-closed')
    })

    it('T-TOK-11: reads a code as people paste it', async () => {
      const id = await awaitingCode()
      const code = host.lastCode(PRIVATE)
      expect(await fault(id, `Code : ${code.slice(0, 3)}\u00A0${code.slice(3)}.`)).toBeUndefined()
    })

    it.each(['fr', 'en', 'es'])(
      'T-TOK-11: finds a code in the whole SMS, pasted as it came in %s',
      async (language) => {
        const id = await begun(visitor, jean)
        await chooseContact(visitor, id, { mobile: '06 39 98 00 01' }, { language })
        const sms = host.box.at(-1)
        expect([sms?.channel, sms?.language]).toEqual(['sms', language])
        expect(await fault(id, sms?.paragraphs.join('\n') ?? '')).toBeUndefined()
      },
    )

    it('T-TOK-13: takes a code in the flow it was sent for, and in no other of the same person', async () => {
      const other = await begun(visitor, anais)
      const ofOther = host.lastCode('anais@example.org')
      const id = await begun(visitor, anais)
      const ofThis = host.lastCode('anais@example.org')
      if (ofOther !== ofThis) expect(await fault(id, ofOther)).toBe('code-wrong:4')
      expect(await fault(other, ofOther)).toBeUndefined()
    })

    it('evaluates 15 codes a day for an account, over all its flows', async () => {
      const mine = await begun(visitor, anais)
      const wrong = otherThan(host.lastCode('anais@example.org'))
      for (let i = 0; i < 15; i++) await enterCode(visitor, mine, wrong)
      const refused = await enterCode(visitor, mine, wrong)
      expect([refused.status, refused.body.code]).toEqual([429, 'daily-limit'])
      const other = host.visitor()
      const newest = await begun(other, anais)
      expect((await enterCode(other, newest, host.lastCode('anais@example.org'))).status).toBe(429)

      host.advance(DAY)
      expect((await enterCode(visitor, await begun(visitor, anais), wrong)).status).toBe(422)
    })

    it('an activation given up leaves nothing behind', async () => {
      const before = await host.ports.directory.findByUid(jean.uid)
      await readyForPassword(host, visitor, jean, PRIVATE)
      host.advance(DAY)
      expect(await host.ports.directory.findByUid(jean.uid)).toEqual(before)
      await host.ports.store.transaction(async (records) => {
        expect(await records.list('contact', jean.uid)).toEqual([])
        expect(await records.get('account', jean.uid)).toBeUndefined()
        for (const kind of ['activation', 'code'] as const) expect(await records.list(kind)).toEqual([])
      })
    })

    it('T-RES-29: ends a flow 24 hours after its last step, and lets one begin again', async () => {
      const id = await readyForPassword(host, visitor, jean, PRIVATE)
      host.advance(DAY - 1)
      expect((await look(visitor, id)).status).toBe(200)
      host.advance(1)
      expect((await choosePassword(visitor, id, GOOD_PASSWORD)).body.code).toBe('flow-ended')
      expect((await begin(visitor, jean)).status).toBe(201)
    })
  })
