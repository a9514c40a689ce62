import { afterEach, expect, it } from 'vitest'
import { signIn } from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, marieJosee } from '#tests/support/people.ts'
import { resetPassword, resetProved } from '#tests/support/resets.ts'
import { openWorld } from '#tests/support/world.ts'
import { openDirectory, stopAll } from './open-directory.ts'
import { MAX_FAILURES } from './slapd-conf.ts'

afterEach(stopAll)

const { uid } = marieJosee
const ADDRESS = 'marie-josee.d-orival@ac-martinique.fr'
const BETTER = 'une barque rouge au matin'

/** The service over a slapd that closes accounts, after guesses under both names. @param passwords chosen one after the other before */
async function attacked(passwords: readonly string[] = []) {
  const { directory } = await openDirectory()
  for (const password of passwords) expect(await directory.setPassword(uid, password)).toBe('set')
  const world = await openWorld()
  world.ports.directory = directory
  const home = world.visitor()
  expect((await signIn(home, uid, passwords.at(-1) ?? EVERYONES_PASSWORD, true)).status).toBe(201)
  const replies = await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      signIn(world.visitor(`192.0.2.${i}`), i % 2 ? uid : ADDRESS, `wrong e\u0301 ${i}`),
    ),
  )
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([401, 429]))
  return { directory, world, home }
}

it('T-THR-01: whoever guesses through the service closes no account of a directory with a lockout', async () => {
  const { directory } = await attacked()
  expect(directory.lockout).toBe(MAX_FAILURES)
  expect(await directory.verifyPassword(uid, EVERYONES_PASSWORD)).toBe(true)
})

it('T-THR-02: the owner then signs in on a known device, and chooses a new password by a code', async () => {
  const { world, home } = await attacked()
  expect((await signIn(home, uid, 'mistyped')).status).toBe(401)
  const back = world.visitor()
  const id = await resetProved(world, back, uid, 'mjdorival@example.net')
  expect((await resetPassword(back, id, GOOD_PASSWORD)).status).toBe(200)
  expect((await signIn(home, uid, GOOD_PASSWORD)).status).toBe(201)
})

it('T-THR-02: a new password that the directory remembers closes nothing, all through an attack', async () => {
  const { directory, world } = await attacked([GOOD_PASSWORD, BETTER])
  const back = world.visitor()
  const id = await resetProved(world, back, uid, 'mjdorival@example.net')
  for (let i = 0; i < 3; i++) {
    const refused = await resetPassword(back, id, GOOD_PASSWORD)
    expect(refused.body.fields).toEqual({ password: 'password-same' })
  }
  expect(await directory.verifyPassword(uid, BETTER)).toBe(true)
})
