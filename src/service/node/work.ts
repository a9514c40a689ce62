import { keepForwardsUp } from '../forwarding/upkeep.ts'
import { deliver } from '../outbox.ts'
import type { Ports } from '../ports.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** What is done beside messages and forwards. */
interface Chores {
  /** Deletes what has expired and nobody has written to since. */
  purge: () => Promise<unknown>
  /** Asks how the servers are, so that one that is down is told of where nobody else asks. */
  look: () => Promise<unknown>
  /** Tells of the security events that another process left. */
  tellOthers: () => Promise<unknown>
}

/**
 * What the service does by itself, as long as it runs. Each node does all of it: whatever one of them takes is taken in a
 * transaction of the store, so that no other does it again.
 */
export function startWork(ports: Ports, { purge, look, tellOthers }: Chores) {
  const stopping = new AbortController()
  const lanes = (['email', 'mobile'] as const).map((by) =>
    repeat(() => deliver(ports, { by, signal: stopping.signal }), 5 * SECOND, ports.report),
  )
  const upkeep = repeat(
    async () => {
      // First: it needs none of the servers that the rest waits for.
      await purge()
      await keepForwardsUp(ports, stopping.signal)
    },
    10 * MINUTE,
    ports.report,
  )
  const watch = repeat(look, MINUTE, ports.report)
  const telling = repeat(tellOthers, 5 * SECOND, ports.report)
  return {
    /** Something was written: what it posted need not wait for the next round. */
    soon: () => lanes.forEach((lane) => lane.soon()),
    /** Ends what it has in hand: a message, a forward. The rest is done by whoever starts next. */
    async stop() {
      stopping.abort()
      await Promise.all([...lanes, upkeep, watch, telling].map((each) => each.stop()))
    },
  }
}

/** Does it now, and again so many milliseconds after it ended, never twice at once. */
function repeat(work: () => Promise<unknown>, every: number, report: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let isAskedFor = false
  let isStopped = false

  const run = () => {
    clearTimeout(timer)
    isAskedFor = false
    running = work()
      .then(() => undefined, report)
      .then(() => {
        running = undefined
        if (isStopped) return
        if (isAskedFor) run()
        else timer = setTimeout(run, every)
      })
  }
  run()

  return {
    soon() {
      if (running) isAskedFor = true
      else if (!isStopped) run()
    },
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
