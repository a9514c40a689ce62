import { expect, it, vi } from 'vitest'
import { begun, chooseContact, choosePassword } from '#tests/support/calls.ts'
import { GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { openWorld } from '#tests/support/world.ts'

// Not a module of ours: a dictionary that cannot be loaded.
vi.mock('@zxcvbn-ts/language-fr', () => {
  throw new Error('404')
})

it('T-PWD-27: sets no password while its dictionaries cannot be loaded', async () => {
  const world = await openWorld()
  const visitor = world.visitor()
  const id = await begun(visitor, jean)
  await chooseContact(visitor, id, { none: true })
  const refused = await choosePassword(visitor, id, GOOD_PASSWORD)
  expect([refused.status, refused.body.code]).toEqual([503, 'unavailable'])
  expect(await world.ports.directory.findByUid(jean.uid)).toMatchObject({ state: 'never-activated' })
  expect(world.reports).toHaveLength(1)
})
