import { runNode } from '#src/service/node/run.ts'
import { createWorld, portsOf } from '#src/service/demo/world.ts'

/** A process of the service on Node over the nine people, for tests that end or break one: `node node-service.ts alize.json`. */
const [, , file = ''] = process.argv
await runNode(file, async (_config, academy) => {
  const world = await createWorld(academy, Date.now(), 10)
  const clock = { now: Date.now, sleep: () => Promise.resolve() }
  return portsOf(world, academy, clock, 10)
})
