import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  begun,
  changePassword,
  otherThan,
  send,
  signedIn,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { anais, EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import {
  askForResetCode,
  enterResetCode,
  resetBegun,
  resetPassword,
  startReset,
} from '#tests/support/resets.ts'
import { HOUR, MINUTE } from '#tests/support/world.ts'

const MJ = 'mdorival1'
const MJ_EMAIL = 'mjdorival@example.net'
const MJ_MOBILE = '+33639980003'
const LEA = 'lrosette'
const LEA_MOBILE = '+33639980005'

/** The codes of a reset: to whom they are sent, when, and how long they are right. */
export const resetCodesContract = (name: string, open: OpenHost) =>
  describe(`codes of a reset (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
    })
    const fault = async (id: string, code: string) =>
      (await enterResetCode(visitor, id, code)).body.fields?.['code']
    const sentTo = () => host.box.map(({ to }) => to)

    it('sends the code by SMS to whoever prefers it, and by what there is to whoever has nothing else', async () => {
      const id = await resetBegun(visitor, MJ)
      host.advance(MINUTE)
      await askForResetCode(visitor, id, 'mobile')
      expect(sentTo()).toEqual([MJ_EMAIL, MJ_MOBILE])
      expect(await fault(id, host.lastCode(MJ_MOBILE))).toBeUndefined()
      await startReset(host.visitor(), LEA)
      await startReset(host.visitor(), 'ktoussaint')
      expect(sentTo().slice(2)).toEqual([LEA_MOBILE, 'kevin.t@example.org'])
    })

    it('takes the manager’s code of somebody without a contact, once', async () => {
      const code = await host.issueManagerCode('pbalthazar')
      const id = await resetBegun(visitor, 'pbalthazar')
      expect(host.box).toEqual([])
      expect((await enterResetCode(visitor, id, code)).body.proved).toBe(true)
      const other = host.visitor()
      expect((await enterResetCode(other, await resetBegun(other, 'pbalthazar'), code)).status).toBe(422)
      expect((await resetPassword(visitor, id, GOOD_PASSWORD)).status).toBe(200)
    })

    it('sends another code after 60 seconds, and says until then how long to wait', async () => {
      const { body } = await startReset(visitor, MJ)
      expect(body.resendAt).toBe(host.ports.clock.now() + MINUTE)
      host.advance(MINUTE - 10_000)
      const early = await askForResetCode(visitor, body.id ?? '')
      expect([early.status, early.body.code, early.body.retryAfter]).toEqual([429, 'too-many-attempts', 10])
      host.advance(10_000)
      expect((await askForResetCode(visitor, body.id ?? '')).status).toBe(200)
    })

    it('T-TOK-14: sends four codes a quarter of an hour to a visit, however often one asks or begins', async () => {
      const id = await resetBegun(visitor, MJ)
      for (let i = 0; i < 20; i++) {
        await askForResetCode(visitor, id)
        await startReset(visitor, MJ)
        host.advance(MINUTE / 2)
      }
      expect(host.box).toHaveLength(4)
    })

    it('keeps the code that is on its way when no other may be sent', async () => {
      let id = ''
      for (let i = 0; i < 4; i++) id = await resetBegun(visitor, MJ)
      expect((await startReset(visitor, MJ)).status).toBe(429)
      expect(await fault(id, host.lastCode(MJ_EMAIL))).toBeUndefined()
    })

    it('T-TOK-05: takes a code for ten minutes, then says that it has expired', async () => {
      const id = await resetBegun(visitor, MJ)
      const code = host.lastCode(MJ_EMAIL)
      host.advance(10 * MINUTE)
      expect(await fault(id, code)).toBe('code-expired')
      await askForResetCode(visitor, id)
      host.advance(10 * MINUTE - 1)
      expect(await fault(id, host.lastCode(MJ_EMAIL))).toBeUndefined()
    })

    it('T-TOK-15: of a late code and the one asked for since, the newest is right', async () => {
      const id = await resetBegun(visitor, MJ)
      const late = host.lastCode(MJ_EMAIL)
      host.advance(12 * MINUTE)
      await askForResetCode(visitor, id)
      const newest = host.lastCode(MJ_EMAIL)
      if (late !== newest) expect(await fault(id, late)).toBe('code-wrong:4')
      expect(await fault(id, newest)).toBeUndefined()
    })

    it('TOK-05: counts down five tries, then wants another code', async () => {
      const id = await resetBegun(visitor, MJ)
      const right = host.lastCode(MJ_EMAIL)
      const faults: unknown[] = []
      for (let i = 0; i < 5; i++) faults.push(await fault(id, otherThan(right)))
      expect(faults).toEqual(['code-wrong:4', 'code-wrong:3', 'code-wrong:2', 'code-wrong:1', 'code-used-up'])
      expect(await fault(id, right)).toBe('code-used-up')
      host.advance(MINUTE)
      await askForResetCode(visitor, id)
      expect(await fault(id, host.lastCode(MJ_EMAIL))).toBeUndefined()
    })

    it('writes in the person’s language, whoever asks', async () => {
      await startReset(visitor, MJ, 'new-password', { language: 'es' })
      expect(host.box[0]?.language).toBe('fr')
    })

    it('is for accounts in use: one never activated gets no code', async () => {
      await startReset(visitor, anais.uid)
      expect(host.box).toEqual([])
      await begun(visitor, anais)
      expect(sentTo()).toEqual(['anais@example.org'])
    })

    it('sends codes to a contact once it is 24 hours old, and no more once it is removed', async () => {
      const owner = await signedIn(host, 'ktoussaint')
      await send(owner, 'POST', 'account/contacts', { email: 'younger@example.net' })
      await send(owner, 'POST', 'account/contacts/code', { code: host.lastCode('younger@example.net') })
      host.box.length = 0
      await startReset(host.visitor(), 'ktoussaint')
      expect(sentTo()).toEqual(['kevin.t@example.org'])
      host.advance(24 * HOUR)
      await startReset(host.visitor(), 'ktoussaint')
      expect(sentTo().slice(1)).toEqual(['kevin.t@example.org', 'younger@example.net'])

      const again = await signedIn(host, 'ktoussaint')
      const younger = (await account(again)).body.contacts?.[1]?.id ?? ''
      expect((await send(again, 'DELETE', `account/contacts/${younger}`)).status).toBe(200)
      host.box.length = 0
      await startReset(host.visitor(), 'ktoussaint')
      expect(sentTo()).toEqual(['kevin.t@example.org'])
    })

    it('T-TOK-07: takes no code that was sent before its owner changed the password', async () => {
      const owner = await signedIn(host, MJ)
      const id = await resetBegun(visitor, MJ)
      const code = host.lastCode(MJ_EMAIL)
      await changePassword(owner, EVERYONES_PASSWORD, GOOD_PASSWORD)
      expect(await fault(id, code)).toBe('code-wrong:4')
    })
  })
