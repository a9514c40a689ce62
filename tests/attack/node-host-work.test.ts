import { expect, it } from 'vitest'
import { startWork } from '#src/service/node/work.ts'
import { deliver, post } from '#src/service/outbox.ts'
import type { Contact } from '#src/service/records.ts'
import { latch } from '#tests/support/latch.ts'
import { openWorld, type TestWorld } from '#tests/support/world.ts'

const nothing = () => Promise.resolve()
const idle = { purge: nothing, look: nothing, tellOthers: nothing }
const EMAIL: Contact = { kind: 'email', value: 'jean@example.net' }

async function posted(world: TestWorld, subjects: readonly string[], to: Contact = EMAIL) {
  for (const subject of subjects)
    await world.ports.store.transaction((records) =>
      post(world.ports, records, { to, language: 'fr', purpose: 'test', subject, paragraphs: [] }),
    )
}
const arrived = (world: TestWorld) => world.box.map(({ subject }) => subject)

it('sends what waits when the service starts, and what is posted as soon as it is told', async () => {
  const world = await openWorld()
  await posted(world, ['before'])
  const work = startWork(world.ports, idle)
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
  const work = startWork(world.ports, idle)
  await sending.opened
  const stopped = work.stop()
  held.open()
  await stopped
  expect(arrived(world)).toEqual(['first'])

  world.ports.mail = mail
  const next = startWork(world.ports, idle)
  await expect.poll(() => arrived(world)).toEqual(['first', 'second'])
  await next.stop()
})

it('T-RES-32: sends SMS while the relay of letters takes its time', async () => {
  const world = await openWorld()
  await posted(world, ['letter'])
  await posted(world, ['SMS'], { kind: 'mobile', value: '+596696123456' })
  const { mail } = world.ports
  const held = latch()
  world.ports.mail = { ...mail, send: (letter) => held.opened.then(() => mail.send(letter)) }
  const work = startWork(world.ports, idle)
  await expect.poll(() => world.box.map(({ to }) => to)).toEqual(['+596696123456'])
  held.open()
  await work.stop()
})

it('looks through no message that has left, however many are kept', async () => {
  const world = await openWorld()
  await posted(world, ['one', 'two'])
  await deliver(world.ports)
  const { store } = world.ports
  const listed: unknown[] = []
  world.ports.store = {
    transaction: (work) =>
      store.transaction((records) =>
        work({
          ...records,
          async list(kind, owner) {
            const found = await records.list(kind, owner)
            listed.push(...found)
            return found
          },
        }),
      ),
  }
  await deliver(world.ports)
  expect(listed).toEqual([])
})

it('goes on after a round that failed, and two nodes send nothing twice', async () => {
  const world = await openWorld()
  const { store } = world.ports
  let isDown = true
  world.ports.store = {
    transaction: (work) => (isDown ? Promise.reject(new Error('down')) : store.transaction(work)),
  }
  const nodes = [startWork(world.ports, idle), startWork(world.ports, idle)]
  await expect.poll(() => world.reports.length).toBeGreaterThanOrEqual(2)
  isDown = false
  await posted(world, ['one', 'two', 'three'])
  for (const node of nodes) node.soon()
  await expect.poll(() => arrived(world)).toEqual(['one', 'two', 'three'])
  await Promise.all(nodes.map((node) => node.stop()))
  expect(arrived(world)).toHaveLength(3)
})

const withForwards = (world: TestWorld, ...owners: string[]) =>
  world.ports.store.transaction(async (records) => {
    const wish = { to: 'a@example.net', shown: 'a@example.net', keepsCopy: true, enabled: true } as const
    const asked = { ...wish, until: '2026-12-31', confirmedAt: 0 }
    for (const owner of owners) await records.put('forward', owner, { version: '1', asked }, { owner })
  })

it('PRI-03: purges what has expired also while the directory is down and a forward waits for it', async () => {
  const world = await openWorld()
  world.ports.directory.findByUid = () => Promise.reject(new Error('down'))
  await withForwards(world, 'one')
  let purged = 0
  const work = startWork(world.ports, { ...idle, purge: async () => (purged += 1) })
  await expect.poll(() => purged).toBe(1)
  await work.stop()
})

it('stops after the forward it looks at, however many there are and however slow the directory', async () => {
  const world = await openWorld()
  await withForwards(world, 'one', 'two', 'three')
  const asked: string[] = []
  const held = latch()
  world.ports.directory.findByUid = async (uid) => {
    asked.push(uid)
    await held.opened
    return undefined
  }
  const work = startWork(world.ports, idle)
  await expect.poll(() => asked.length).toBe(1)
  const stopped = work.stop()
  held.open()
  await stopped
  expect(asked).toHaveLength(1)
})

it('purges what has expired by itself', async () => {
  const world = await openWorld()
  let purged = 0
  const work = startWork(world.ports, { ...idle, purge: async () => (purged += 1) })
  await expect.poll(() => purged).toBe(1)
  await work.stop()
})
