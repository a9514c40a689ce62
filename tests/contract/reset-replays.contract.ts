import { beforeEach, describe, expect, it } from 'vitest'
import { otherThan, send, type Host, type OpenHost } from '#tests/support/calls.ts'
import { GOOD_PASSWORD } from '#tests/support/people.ts'
import {
  askForResetCode,
  enterResetCode,
  resetBegun,
  resetPassword,
  resetProved,
  startReset,
} from '#tests/support/resets.ts'
import { MINUTE } from '#tests/support/world.ts'

const MJ = 'mdorival1'
const MJ_EMAIL = 'mjdorival@example.net'
const MJ_MOBILE = '+33639980003'
const key = 'one intent'

/** A reset whose network loses replies: the same call again has no second effect. */
export const resetReplaysContract = (name: string, open: OpenHost) =>
  describe(`T-RES-02: a reset whose reply was lost (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
    })

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
