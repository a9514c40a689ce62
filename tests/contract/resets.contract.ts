import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  activity,
  send,
  signedIn,
  signIn,
  undo,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import {
  enterResetCode,
  lookAtReset,
  resetBegun,
  resetPassword,
  resetProved,
  startReset,
} from '#tests/support/resets.ts'
import { DAY } from '#tests/support/world.ts'

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
  })
