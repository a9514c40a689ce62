import { expect, it } from 'vitest'
import { startWork } from '#src/service/node/work.ts'
import { post } from '#src/service/outbox.ts'
import { latch } from '#tests/support/latch.ts'
import { openWorld, type TestWorld } from '#tests/support/world.ts'

const nothing = () => Promise.resolve()
const to = { kind: 'email', value: 'jean@example.net' } as const

async function posted(world: TestWorld, subjects: readonly string[]) {
  for (const subject of subjects)
    await world.ports.store.transaction((records) =>
      post(world.ports, records, { to, language: 'fr', purpose: 'test', subject, paragraphs: [] }),
    )
}
const arrived = (world: TestWorld) => world.box.map(({ subject }) => subject)

it('sends what waits when the service starts, and what is posted as soon as it is told', async () => {
  const world = await openWorld()
  await posted(world, ['before'])
  const work = startWork(world.ports, nothing, nothing)
  await expect.poll(() => arrived(world)).toEqual(['before'])
  await posted(world, ['after'])
  work.soon()
  await expect.poll(() => arrived(world)).toEqual(['before', 'after'])
  await work.stop()
})

it('ends the message it is sending when it stops, and leaves the others to whoever starts next', async () => {
  const world = await openWorld()
  await posted(world, ['first', 'second'])
  const { mail } = world.ports
  const held = latch()
  const sending = latch()
  world.ports.mail = {
    ...mail,
    send: async (letter) => {
      sending.open()
      await held.opened
      await mail.send(letter)
    },
  }
  const work = startWork(world.ports, nothing, nothing)
  await sending.opened
  const stopped = work.stop()
  held.open()
  await stopped
  expect(arrived(world)).toEqual(['first'])

  world.ports.mail = mail
  world.advance(60_000)
  const next = startWork(world.ports, nothing, nothing)
  await expect.poll(() => arrived(world)).toEqual(['first', 'second'])
  await next.stop()
})

it('goes on after a round that failed, and two nodes send nothing twice', async () => {
  const world = await openWorld()
  const { store } = world.ports
  let isDown = true
  world.ports.store = {
    transaction: (work) => (isDown ? Promise.reject(new Error('down')) : store.transaction(work)),
  }
  const nodes = [startWork(world.ports, nothing, nothing), startWork(world.ports, nothing, nothing)]
  await expect.poll(() => world.reports.length).toBeGreaterThanOrEqual(2)
  isDown = false
  await posted(world, ['one', 'two', 'three'])
  for (const node of nodes) node.soon()
  await expect.poll(() => arrived(world)).toEqual(['one', 'two', 'three'])
  await Promise.all(nodes.map((node) => node.stop()))
  expect(arrived(world)).toHaveLength(3)
})

it('purges what has expired by itself', async () => {
  const world = await openWorld()
  let purged = 0
  const work = startWork(world.ports, async () => (purged += 1), nothing)
  await expect.poll(() => purged).toBe(1)
  await work.stop()
})
