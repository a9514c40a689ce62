import { expect, it } from 'vitest'
import { account, signedIn, signIn } from '#tests/support/calls.ts'
import { latch } from '#tests/support/latch.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, marieJosee } from '#tests/support/people.ts'
import { resetPassword, resetProved } from '#tests/support/resets.ts'
import { openWorld } from '#tests/support/world.ts'

it('T-TOK-19: a reset also ends a sign-in whose old password was right a moment ago', async () => {
  const world = await openWorld()
  const owner = world.visitor()
  const id = await resetProved(world, owner, marieJosee.uid, 'mjdorival@example.net')

  const { directory } = world.ports
  const [looked, renewed] = [latch(), latch()]
  world.ports.directory = {
    ...directory,
    async verifyPassword(uid, password) {
      const isRight = await directory.verifyPassword(uid, password)
      if (password === EVERYONES_PASSWORD) {
        looked.open()
        await renewed.opened
      }
      return isRight
    },
  }
  const intruder = world.visitor()
  const signingIn = signIn(intruder, marieJosee.uid, EVERYONES_PASSWORD)
  await looked.opened
  expect((await resetPassword(owner, id, GOOD_PASSWORD)).status).toBe(200)
  renewed.open()

  expect((await signingIn).body.code).toBe('bad-credentials')
  expect((await account(intruder)).status).toBe(401)
  world.ports.directory = directory
  await signedIn(world, marieJosee.uid, GOOD_PASSWORD)
})
