import { beforeEach, expect, it } from 'vitest'
import type { PasswordOutcome } from '#src/service/ports.ts'
import {
  changePassword,
  choosePassword,
  readyForPassword,
  recover,
  signedIn,
  signIn,
  undo,
  withContact,
  type Caller,
} from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { resetPassword, resetProved } from '#tests/support/resets.ts'
import { openWorld, type TestWorld } from '#tests/support/world.ts'

const { uid } = marieJosee
const EMAIL = 'mjdorival@example.net'

let world: TestWorld
/** What the directory makes of the next password. */
let next: PasswordOutcome
beforeEach(async () => {
  world = await openWorld()
  next = 'set'
  const { directory } = world.ports
  world.ports.directory = {
    ...directory,
    activate: async (...to) => (next === 'set' ? directory.activate(...to) : next),
    setPassword: async (...to) => (next === 'set' ? directory.setPassword(...to) : next),
  }
})

type Choose = (password: string) => ReturnType<typeof changePassword>
const ways: [string, (caller: Caller) => Promise<Choose>, who?: string][] = [
  [
    'a first connection',
    async (caller) => {
      const id = await readyForPassword(world, caller, jean, 'jean@example.net')
      return (password) => choosePassword(caller, id, password)
    },
    jean.uid,
  ],
  [
    'a forgotten password',
    async (caller) => {
      const id = await resetProved(world, caller, uid, EMAIL)
      return async (password) => resetPassword(caller, id, password) as ReturnType<Choose>
    },
  ],
  [
    'a change',
    async () => {
      const home = await signedIn(world, uid)
      return (password) => changePassword(home, EVERYONES_PASSWORD, password)
    },
  ],
  [
    'an undo',
    async (caller) => {
      await withContact(world, await signedIn(world, uid), 'autre@example.net')
      const { body } = await undo(caller, world.lastCode(EMAIL))
      return (password) => recover(caller, body.id ?? '', password)
    },
  ],
]

it.each(ways)(
  '%s goes on after a password that the directory alone refuses',
  async (_way, begin, who = uid) => {
    const choose = await begin(world.visitor())
    next = 'used-before'
    expect((await choose(GOOD_PASSWORD)).body.fields).toEqual({ password: 'password-same' })
    next = 'too-weak'
    expect((await choose(GOOD_PASSWORD)).body.fields).toEqual({ password: 'password-guessable' })
    next = 'set'
    // Nothing is taken for under way: the one in use is still told from a new one.
    if (who === uid)
      expect((await choose(EVERYONES_PASSWORD)).body.fields).toEqual({ password: 'password-same' })
    expect((await choose(GOOD_PASSWORD)).status).toBe(200)
    expect((await signIn(world.visitor(), who, GOOD_PASSWORD)).status).toBe(201)
    expect(world.reports).toEqual([])
  },
)
