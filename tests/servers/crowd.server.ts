import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createLdapDirectory } from '#src/service/adapters/ldap/directory.ts'
import type { Directory } from '#src/service/ports.ts'
import { directoryContract } from '#tests/contract/directory.contract.ts'
import { begun, chooseContact, choosePassword, enterCode, signIn } from '#tests/support/calls.ts'
import { GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { crowdOf } from './crowd.ts'
import { takeArrived, untilDelivered } from './letterbox.ts'
import { browserAt, startLiveService } from './live-service.ts'
import { openDirectory, stopAll } from './open-directory.ts'
import { startStack } from './stack.ts'

const crowd = crowdOf(10_000)
const somebody = crowd[7_654]

let stack: Awaited<ReturnType<typeof startStack>>
let close: (() => void) | undefined
beforeAll(async () => {
  stack = await startStack({ others: crowd })
}, 60_000)
afterAll(async () => {
  close?.()
  await stack.stop()
})
afterEach(stopAll)

async function open() {
  close?.()
  await stack.slapd.reset()
  const directory = createLdapDirectory(stack.slapd.settings, {
    clock: { now: Date.now, sleep: async () => undefined },
    report: () => undefined,
  })
  close = directory.close
  return directory
}

directoryContract('ldap, nine people among 10,000', open)

/** Milliseconds that one search takes, in the middle of many. */
async function searchTime(directory: Directory, search: (directory: Directory) => Promise<unknown>) {
  const times: number[] = []
  for (let i = 0; i < 41; i++) {
    const from = performance.now()
    await search(directory)
    times.push(performance.now() - from)
  }
  return times.toSorted((a, b) => a - b)[20] ?? Infinity
}

it.each([
  ['a NUMEN', (directory: Directory) => directory.findByNumen(jean.numen)],
  ['an identifier', (directory: Directory) => directory.findByIdentifier(jean.uid)],
  [
    'the contact HR knows',
    (directory: Directory) => directory.findByKnownContact({ kind: 'email', value: 'anais@example.org' }),
  ],
])('somebody is found by %s among 10,000 as among nine: the directory has an index', async (_, search) => {
  const few = await searchTime((await openDirectory()).directory, search)
  // Without one it looks at each of them, a hundred times as long.
  expect(await searchTime(await open(), search)).toBeLessThan(10 * few + 5)
})

it('one of 10,000 activates the account, and signs in', async () => {
  if (!somebody) throw new Error('nobody')
  await stack.slapd.reset()
  const service = await startLiveService(stack)
  try {
    const { uid, lastName, numen, birthDate } = somebody
    const [birthYear = '', birthMonth = '', birthDay = ''] = birthDate.split('-')
    const browser = browserAt(service.origin)
    const id = await begun(browser, { uid, lastName, numen, birthDay, birthMonth, birthYear })
    await chooseContact(browser, id, { email: 'somebody@example.net' })
    await untilDelivered(stack, service.servers.store)
    const code = takeArrived(stack).find(({ to }) => to === 'somebody@example.net')?.code ?? ''
    expect((await enterCode(browser, id, code)).status).toBe(200)
    expect((await choosePassword(browser, id, GOOD_PASSWORD)).status).toBe(200)
    expect((await signIn(browser, uid, GOOD_PASSWORD)).status).toBe(201)
  } finally {
    await service.stop()
  }
})
