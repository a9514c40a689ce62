import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Long enough for a server to end as it wishes. */
const GRACE = 400

/**
 * A port of 127.0.0.1 that nobody uses just now, below those that Linux gives to whoever wants any (32768): until its
 * server listens, no connection takes it away.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 22_000)
    if (await isFree(port)) return port
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

/** Whom servers run as that want no root: Debian's `nobody`, where we are root ourselves. */
export const unprivileged =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534, user: 'nobody', group: 'nogroup' } : undefined

/**
 * A server as a child process, with all processes it begins: it ends with `stop`, or with us, however we end
 * (`--pdeathsig`).
 */
export function startServer(command: string, args: string[], as?: typeof unprivileged) {
  const drop = as ? [`--reuid=${as.uid}`, `--regid=${as.gid}`, '--clear-groups'] : []
  const child = spawn('/usr/bin/setpriv', [...drop, '--pdeathsig=TERM', '--', command, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const ended = once(child, 'exit')
  const tell = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  }
  return {
    child,
    ended,
    /** @param grace milliseconds before it is killed */
    async stop(grace = GRACE) {
      if (child.exitCode !== null || child.signalCode !== null) return
      tell('SIGTERM')
      const tooLate = setTimeout(() => tell('SIGKILL'), grace)
      await ended
      clearTimeout(tooLate)
    },
  }
}

/** Until a port answers; throws when its server has ended, or after ten seconds. */
export async function untilListening(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`)
    if (await answers(port)) return
    await sleep(10)
  }
  throw new Error(`nobody listens on ${port}`)
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
