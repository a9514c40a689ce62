import { expect, it } from 'vitest'
import { academy } from '#src/academy/academy.ts'
import { createMemoryDirectory } from '#src/service/adapters/memory/directory.ts'
import { createMemoryFiles, type Cabinet } from '#src/service/adapters/memory/files.ts'
import { createMemoryMail } from '#src/service/adapters/memory/mail-server.ts'
import { createMemorySms, type Arrived } from '#src/service/adapters/memory/mailbox.ts'
import { createMemorySieve, type StoredScript } from '#src/service/adapters/memory/sieve-server.ts'
import { createMemoryStore } from '#src/service/adapters/memory/store.ts'
import { populate } from '#src/service/demo/people.ts'
import { handClock } from '#tests/support/hand-clock.ts'
import { directoryContract } from './directory.contract.ts'
import { filtersContract } from './filters.contract.ts'
import { filesContract } from './files.contract.ts'
import { mailContract } from './mail.contract.ts'
import { storeContract } from './store.contract.ts'

/** Hashing is slow on purpose; tests need not be. */
const ROUNDS = 10

storeContract('memory', async () => {
  const { clock, ...hand } = handClock()
  return { store: createMemoryStore({}, clock), ...hand }
})

directoryContract('memory', async () =>
  createMemoryDirectory((await populate(academy.domain, ROUNDS)).entries, ROUNDS),
)

mailContract('memory', async () => {
  const box: Arrived[] = []
  const { clock } = handClock()
  let down = false
  const isDown = () => down
  const server = { mailboxes: {}, waiting: [] }
  const { mail } = createMemoryMail(server, {
    box,
    clock,
    domain: academy.domain,
    isDown,
    fault: () => 'none',
  })
  return {
    mail,
    sms: createMemorySms(box, clock, isDown),
    arrived: async () => box,
    setDown: (isNowDown) => {
      down = isNowDown
    },
  }
})

filtersContract('memory', async () => {
  const scripts = new Map<string, StoredScript[]>()
  const scriptsOf = (uid: string) => {
    const stored = scripts.get(uid) ?? []
    scripts.set(uid, stored)
    return stored
  }
  return createMemorySieve(scriptsOf, () => 'none')
})

filesContract('memory', async () => {
  const { clock, ...hand } = handClock()
  const cabinet: Cabinet = {}
  return { files: createMemoryFiles(cabinet, clock), count: async () => Object.keys(cabinet).length, ...hand }
})

it('a file kept in memory leaves nothing of its content, so that no identity document stays in a browser', async () => {
  const cabinet: Cabinet = {}
  const files = createMemoryFiles(cabinet, handClock().clock)
  await files.put('a1', {
    bytes: new TextEncoder().encode('SAIRIEN'),
    type: 'image/png',
    expiresAt: 2_000_000,
  })
  expect(Object.keys(cabinet['a1'] ?? {}).toSorted()).toEqual(['expiresAt', 'hash', 'size', 'type'])
  expect(JSON.stringify(cabinet)).not.toContain('SAIRIEN')
})
