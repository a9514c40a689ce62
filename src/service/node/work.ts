import { keepForwardsUp } from '../forwarding/upkeep.ts'
import { deliver } from '../outbox.ts'
import type { Ports } from '../ports.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/**
 * What the service does by itself, as long as it runs. Each node does all of it: whatever one of them takes is taken in a
 * transaction of the store, so that no other does it again.
 * @param purge deletes what has expired and nobody has written to since
 * @param look asks how the servers are, so that one that is down is told of where nobody else asks
 */
export function startWork(ports: Ports, purge: () => Promise<unknown>, look: () => Promise<unknown>) {
  let isStopping = false
  const unlessStopping =
    <Message>(send: (message: Message) => Promise<void>) =>
    (message: Message) =>
      // The outbox keeps it, and the next to start sends it.
      isStopping ? Promise.reject(new Error('stopping')) : send(message)
  const sending: Ports = {
    ...ports,
    mail: { ...ports.mail, send: unlessStopping(ports.mail.send) },
    sms: { send: unlessStopping(ports.sms.send) },
  }
  const messages = repeat(() => deliver(sending), 5 * SECOND, ports.report)
  const upkeep = repeat(
    async () => {
      await keepForwardsUp(ports)
      await purge()
    },
    10 * MINUTE,
    ports.report,
  )
  const watch = repeat(look, MINUTE, ports.report)
  return {
    /** Something was written: what it posted need not wait for the next round. */
    soon: messages.soon,
    /** Ends what has begun, the message being sent included. */
    async stop() {
      isStopping = true
      await Promise.all([messages.stop(), upkeep.stop(), watch.stop()])
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
