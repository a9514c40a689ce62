import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  activity,
  begun,
  changePassword,
  otherThan,
  send,
  signedIn,
  signIn,
  undo,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { anais, EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import {
  askForResetCode,
  enterResetCode,
  lookAtReset,
  resetBegun,
  resetPassword,
  resetProved,
  startReset,
} from '#tests/support/resets.ts'
import { DAY, HOUR, MINUTE } from '#tests/support/world.ts'

const MJ = 'mdorival1'
const MJ_EMAIL = 'mjdorival@example.net'
const MJ_MOBILE = '+33639980003'
const LEA = 'lrosette'
const LEA_MOBILE = '+33639980005'

/** Getting back in with a code: a new password, or the end of a wait. */
export const resetsContract = (name: string, open: OpenHost) =>
  describe(`resets (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
    })
    const fault = async (id: string, code: string) =>
      (await enterResetCode(visitor, id, code)).body.fields?.['code']
    const sentTo = () => host.box.map(({ to }) => to)

    it('gives a new password to whoever types the code, and opens no session', async () => {
      const id = await resetBegun(visitor, MJ)
      expect(sentTo()).toEqual([MJ_EMAIL])
      const proved = await enterResetCode(visitor, id, host.lastCode(MJ_EMAIL))
      expect(proved.body).toMatchObject({ id, goal: 'new-password', proved: true, account: { uid: MJ } })
      expect((await resetPassword(visitor, id, GOOD_PASSWORD)).body.done).toEqual({})
      expect((await lookAtReset(visitor, id)).body.done).toEqual({})
      expect(Object.keys(visitor.grants)).toEqual(['visit'])
      expect((await account(visitor)).body.code).toBe('session-ended')
      expect((await signIn(visitor, MJ, EVERYONES_PASSWORD)).status).toBe(401)
      expect((await signIn(visitor, MJ, GOOD_PASSWORD)).status).toBe(201)
    })

    it('takes the address as well as the identifier', async () => {
      const id = await resetBegun(visitor, ' Marie-Josee.D-Orival@ac-martinique.fr ')
      expect((await enterResetCode(visitor, id, host.lastCode(MJ_EMAIL))).body.account?.uid).toBe(MJ)
    })

    it('T-TOK-19: ends every session elsewhere, the wait and all other codes, and tells every contact', async () => {
      const elsewhere = await signedIn(host, MJ)
      for (let i = 0; i < 6; i++) await signIn(host.visitor(), MJ, 'wrong')
      const manager = await host.issueManagerCode(MJ)
      const id = await resetProved(host, visitor, MJ, MJ_EMAIL)
      host.box.length = 0
      await resetPassword(visitor, id, GOOD_PASSWORD)

      expect(sentTo()).toEqual([MJ_EMAIL, MJ_MOBILE, 'marie-josee.d-orival@ac-martinique.fr'])
      expect(host.box.map(({ code }) => code !== undefined)).toEqual([true, true, false])
      expect((await account(elsewhere)).body.code).toBe('session-ended')
      expect((await signIn(host.visitor(), MJ, GOOD_PASSWORD)).status).toBe(201)
      const next = await resetBegun(visitor, MJ)
      expect(await fault(next, manager)).toBe('code-wrong')
    })

    it('is undone by the code of its alert, as any new password', async () => {
      const id = await resetProved(host, visitor, MJ, MJ_EMAIL)
      await resetPassword(visitor, id, GOOD_PASSWORD)
      expect((await undo(host.visitor(), host.lastCode(MJ_MOBILE))).body.next).toBe('password')
    })

    it('refuses a password as everywhere else, and costs the flow nothing', async () => {
      const id = await resetProved(host, visitor, MJ, MJ_EMAIL)
      const refused = async (password: string) =>
        (await resetPassword(visitor, id, password)).body.fields?.['password']
      expect(await refused('short')).toMatch(/^password-short/)
      expect(await refused('Azerty123456!')).toBe('password-guessable')
      expect(await refused(EVERYONES_PASSWORD)).toBe('password-same')
      expect(await refused('mdorival1 sous la pluie')).toMatch(/^password-personal/)
      expect((await resetPassword(visitor, id, GOOD_PASSWORD)).status).toBe(200)
    })

    it('makes an expired password fresh', async () => {
      const id = await resetProved(host, visitor, 'nmarie2', 'noe@example.org')
      await resetPassword(visitor, id, GOOD_PASSWORD)
      expect((await signIn(visitor, 'nmarie2', GOOD_PASSWORD)).text).toBe('{"signedIn":true}')
    })

    it('leaves a blocked account closed for mail, and lets its owner in to go through it', async () => {
      expect((await signIn(visitor, LEA, EVERYONES_PASSWORD)).body.code).toBe('account-blocked')
      const id = await resetProved(host, visitor, LEA, LEA_MOBILE)
      expect((await resetPassword(visitor, id, GOOD_PASSWORD)).body.done).toEqual({ blocked: true })
      expect((await signIn(visitor, LEA, GOOD_PASSWORD)).text).toContain('"mustCheckUp":true')
      expect((await account(visitor)).body.code).toBe('account-blocked')
      expect((await send(visitor, 'GET', 'check-ups')).status).toBe(200)
    })

    it('unlocks an account that too many tries closed, and keeps its password and its sessions', async () => {
      const elsewhere = await signedIn(host, MJ)
      for (let i = 0; i < 6; i++) await signIn(host.visitor(), MJ, 'wrong')
      expect((await signIn(visitor, MJ, EVERYONES_PASSWORD)).status).toBe(429)
      const id = await resetBegun(visitor, MJ, 'unlock')
      const unlocked = await enterResetCode(visitor, id, host.lastCode(MJ_EMAIL))
      expect(unlocked.body).toMatchObject({ goal: 'unlock', proved: true, done: {} })
      expect((await resetPassword(visitor, id, GOOD_PASSWORD)).body.code).toBe('step-closed')
      expect((await signIn(visitor, MJ, EVERYONES_PASSWORD)).status).toBe(201)
      expect((await account(elsewhere)).status).toBe(200)
    })

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

    it('T-RES-29: ends a flow 24 hours after its last step, and lets one begin again', async () => {
      const id = await resetProved(host, visitor, MJ, MJ_EMAIL)
      host.advance(DAY - 1)
      expect((await lookAtReset(visitor, id)).status).toBe(200)
      host.advance(1)
      expect((await resetPassword(visitor, id, GOOD_PASSWORD)).body.code).toBe('flow-ended')
      expect((await startReset(visitor, MJ)).status).toBe(201)
    })

    it('shows its codes and alerts among the messages we sent', async () => {
      const id = await resetProved(host, visitor, MJ, MJ_EMAIL)
      await resetPassword(visitor, id, GOOD_PASSWORD)
      await signIn(visitor, MJ, GOOD_PASSWORD)
      expect((await activity(visitor)).body.messages).toHaveLength(4)
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

    describe('T-RES-02: a call whose reply was lost', () => {
      const key = 'one intent'
      it('has one effect and one message, at every step', async () => {
        let id = ''
        const steps = [
          () => startReset(visitor, MJ, 'new-password', { key }),
          () => askForResetCode(visitor, id, 'mobile', { key }),
          () => enterResetCode(visitor, id, host.lastCode(MJ_MOBILE), { key }),
          () => resetPassword(visitor, id, GOOD_PASSWORD, { key }),
        ]
        await send(visitor, 'GET', 'status')
        const sent: number[] = []
        for (const step of steps) {
          const first = await step()
          id ||= first.body.id ?? ''
          expect(first.status).toBeLessThan(300)
          sent.push(host.box.length)
          for (const again of [await step(), await step()]) {
            expect([again.status, again.text]).toEqual([first.status, first.text])
            expect(again.headers.get('Idempotent-Replay')).toBe('true')
          }
          expect(host.box).toHaveLength(sent.at(-1) ?? 0)
          host.advance(MINUTE)
        }
        expect(sent).toEqual([1, 2, 2, 5])
      })

      it('counts one wrong code once', async () => {
        const id = await resetBegun(visitor, MJ)
        const wrong = otherThan(host.lastCode(MJ_EMAIL))
        for (let i = 0; i < 3; i++)
          expect((await enterResetCode(visitor, id, wrong, { key })).body.fields).toEqual({
            code: 'code-wrong:4',
          })
      })

      it('unlocks once', async () => {
        const id = await resetBegun(visitor, MJ, 'unlock')
        const code = host.lastCode(MJ_EMAIL)
        const unlock = () => enterResetCode(visitor, id, code, { key })
        expect((await unlock()).text).toBe((await unlock()).text)
        expect(host.box).toHaveLength(4)
      })

      it('sets the password once when the directory took it but its answer got lost', async () => {
        const id = await resetProved(host, visitor, MJ, MJ_EMAIL)
        host.box.length = 0
        const { directory } = host.ports
        host.ports.directory = {
          ...directory,
          setPassword: async (uid, password) => {
            await directory.setPassword(uid, password)
            throw new Error('connection reset')
          },
        }
        const lost = await resetPassword(visitor, id, GOOD_PASSWORD, { key })
        expect([lost.status, lost.body.code, host.box.length]).toEqual([503, 'unavailable', 0])
        host.ports.directory = directory
        expect((await resetPassword(visitor, id, GOOD_PASSWORD, { key })).status).toBe(200)
        expect(host.box).toHaveLength(3)
      })

      it('is another’s with the same key in another visit', async () => {
        const other = host.visitor()
        await send(other, 'GET', 'status')
        const mine = await startReset(visitor, MJ, 'new-password', { key })
        const theirs = await startReset(other, MJ, 'new-password', { key })
        expect(theirs.headers.get('Idempotent-Replay')).toBeNull()
        expect(theirs.body.id).not.toBe(mine.body.id)
        await enterResetCode(visitor, mine.body.id ?? '', '000000', { key })
        const stolen = await enterResetCode(other, mine.body.id ?? '', '000000', { key })
        expect(stolen.body.code).toBe('flow-ended')
      })
    })
  })
