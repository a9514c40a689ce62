import { beforeEach, expect, it, vi } from 'vitest'
import { createHealth } from '#src/service/node/health.ts'

const told: [name: string, why?: string][] = []
const tell = (name: string, why?: Error) => told.push(why ? [name, why.message] : [name])
beforeEach(() => {
  told.length = 0
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

it('T-RES-32 a part that goes down is told of once, with why, and once that it is back', async () => {
  let isDown = true
  const directory = async () => {
    if (isDown) throw new Error('Invalid Credentials')
  }
  const health = createHealth({ directory, store: async () => undefined }, tell)
  const look = () => {
    vi.advanceTimersByTime(3000)
    return health()
  }
  expect([...(await look())]).toEqual([
    ['directory', false],
    ['store', true],
  ])
  await look()
  expect(told).toEqual([['directory', 'Invalid Credentials']])
  isDown = false
  await look()
  await look()
  expect(told).toEqual([['directory', 'Invalid Credentials'], ['directory']])
})

it('T-RES-32 a part that answers no is told of as well', async () => {
  await createHealth({ mail: async () => false }, tell)()
  expect(told).toEqual([['mail', 'does not work']])
})
