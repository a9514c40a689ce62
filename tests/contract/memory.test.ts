import { academy } from '#src/academy/academy.ts'
import { createMemoryDirectory } from '#src/service/adapters/memory/directory.ts'
import { createMemoryFilters } from '#src/service/adapters/memory/filters.ts'
import { createMailbox, type Arrived } from '#src/service/adapters/memory/mailbox.ts'
import { createMemoryStore } from '#src/service/adapters/memory/store.ts'
import { populate } from '#src/service/demo/people.ts'
import type { Clock, Rule } from '#src/service/ports.ts'
import { directoryContract } from './directory.contract.ts'
import { filtersContract } from './filters.contract.ts'
import { mailContract } from './mail.contract.ts'
import { storeContract } from './store.contract.ts'

/** Hashing is slow on purpose; tests need not be. */
const ROUNDS = 10

function handClock() {
  let now = 1_000_000
  const clock: Clock = { now: () => now, sleep: async () => undefined }
  return { clock, now: clock.now, advance: (milliseconds: number) => (now += milliseconds) }
}

storeContract('memory', async () => {
  const { clock, ...hand } = handClock()
  return { store: createMemoryStore({}, clock), ...hand }
})

directoryContract('memory', async () =>
  createMemoryDirectory((await populate(academy.domain, ROUNDS)).entries, ROUNDS),
)

mailContract('memory', async () => {
  const box: Arrived[] = []
  let down = false
  return {
    ...createMailbox(box, handClock().clock, () => down),
    arrived: async () => box,
    setDown: (isDown) => {
      down = isDown
    },
  }
})

filtersContract('memory', async () => {
  const rules: Record<string, Rule[]> = {}
  let down = false
  return {
    filters: createMemoryFilters(rules, () => down),
    setRules: async (uid, some) => {
      rules[uid] = some
    },
    setDown: (isDown) => {
      down = isDown
    },
  }
})
