import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, startServer, untilListening } from './process.ts'
import type { startStack } from './stack.ts'

const MAIN = join(import.meta.dirname, '../../src/service/node/main.ts')

/** Milliseconds it is given to end, as its systemd unit gives them. */
const GRACE = 40_000

/**
 * The service as `npm run serve` starts it: a process over a stack that can be killed, and begun again where it was.
 * @param change settings other than the stack's
 * @param wanted its port, where any will not do
 */
export async function createServiceProcess(
  { folder, settings }: Awaited<ReturnType<typeof startStack>>,
  change: object = {},
  wanted?: number,
) {
  const port = wanted ?? (await freePort())
  const origin = `http://localhost:${port}`
  const config = join(folder, 'alize.json')
  const all = { ...settings, publicUrl: origin, listen: { port }, ...change }
  writeFileSync(config, JSON.stringify(all), { mode: 0o600 })
  let running: ReturnType<typeof startServer> | undefined
  return {
    origin,
    port,
    config,
    /** Its process, once it has started. */
    process: () => running?.child,
    /** Once that has ended, by itself or not. */
    ended: async () => running?.ended,
    async start() {
      running = startServer(process.execPath, [MAIN, 'serve', '--config', config])
      await untilListening(port, running.child)
    },
    /** As an operator does: what has begun ends. */
    stop: async () => running?.stop(GRACE),
    /** As a power cut does. */
    async kill() {
      running?.child.kill('SIGKILL')
      await running?.ended
    },
  }
}
