import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'
import { Transform } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** A wire to a port of 127.0.0.1 that can be cut, and keeps what the client sent over it. */
export async function startProxy(port: number) {
  const sockets = new Set<Socket>()
  const sent: Buffer[] = []
  let open = 0
  let most = 0
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
  }
  let isDown = false
  let delay = 0
  const server = createServer((client) => {
    if (isDown) {
      client.destroy()
      return
    }
    const upstream = connect(port, '127.0.0.1')
    keep(client)
    keep(upstream)
    most = Math.max(most, ++open)
    client.on('close', () => open--)
    client.on('data', (bytes) => sent.push(bytes))
    client.pipe(upstream)
    const late = new Transform({
      transform: (bytes, _, pass) => void setTimeout(() => pass(null, bytes), delay),
    })
    upstream.pipe(late).pipe(client)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  /** Both ends have noticed once it answers. */
  const cut = async () => {
    for (const socket of sockets) socket.destroy()
    await sleep(50)
  }
  return {
    port: (server.address() as AddressInfo).port,
    sent: () => Buffer.concat(sent).toString('latin1'),
    /** How many clients there were at once, at the most. */
    most: () => most,
    cut,
    /** As if nobody were at the other end any more. */
    async setDown(down: boolean) {
      isDown = down
      if (down) await cut()
    },
    /** Milliseconds until an answer goes on to the client. */
    setDelay(milliseconds: number) {
      delay = milliseconds
    },
    async stop() {
      await cut()
      server.close()
    },
  }
}
