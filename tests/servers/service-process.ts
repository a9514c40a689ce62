import { writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort, startServer, untilListening } from './process.ts'
import type { startStack } from './stack.ts'

const MAIN = join(import.meta.dirname, '../../src/service/node/main.ts')

/** The service as `npm run serve` starts it: a process over a stack that can be killed, and begun again where it was. */
export async function createServiceProcess(
  { folder, settings }: Awaited<ReturnType<typeof startStack>>,
  change: object = {},
) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const config = join(folder, 'alize.json')
  const all = { ...settings, publicUrl: origin, listen: { port }, ...change }
  writeFileSync(config, JSON.stringify(all), { mode: 0o600 })
  let running: ReturnType<typeof startServer> | undefined
  return {
    origin,
    port,
    /** Of its process, once it has started. */
    pid: () => running?.child.pid,
    async start() {
      running = startServer(process.execPath, [MAIN, 'serve', '--config', config])
      await untilListening(port, running.child)
    },
    /** As an operator does: what has begun ends. */
    stop: async () => running?.stop(),
    /** As a power cut does. */
    async kill() {
      if (!running) return
      const ended = once(running.child, 'exit')
      running.child.kill('SIGKILL')
      await ended
    },
  }
}
