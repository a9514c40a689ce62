import { createServer, STATUS_CODES, type RequestListener } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { securityHeaders } from '#src/hosting/headers.ts'
import type { Config } from './config-schema.ts'

export interface RunningServer {
  port: number
  /** Takes nobody in any more, and ends when everybody has been answered or has waited long enough. */
  stop(): Promise<void>
}

/** Milliseconds a connection may wait for its next request: longer than proxies keep theirs, so that they close first. */
const KEPT_ALIVE = 75_000

/** Statuses for what is no HTTP, or too much of it, or too slow. */
const faults: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** Listens. Nobody holds a connection by sending slowly, or by reading slowly, for longer than the limits say. */
export async function startServer(
  { listen, limits, publicUrl }: Pick<Config, 'listen' | 'limits' | 'publicUrl'>,
  listener: RequestListener,
): Promise<RunningServer> {
  const security = securityHeaders({ https: publicUrl.startsWith('https:') })
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: KEPT_ALIVE,
      connectionsCheckingInterval: Math.min(1000, limits.headers),
    },
    (incoming, outgoing) => {
      // Node closes connections that are idle when it stops, but not those that become so afterwards.
      outgoing.on('close', () => server.listening || setImmediate(() => server.closeIdleConnections()))
      listener(incoming, outgoing)
    },
  )
  server.setTimeout(limits.idle)
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
    const status = faults[error.code ?? ''] ?? 400
    const headers = { ...security, Connection: 'close', 'Content-Length': '0' }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n`)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(listen.port, listen.host, resolve)
  })

  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const patience = setTimeout(() => server.closeAllConnections(), limits.stop)
      await new Promise((resolve) => server.close(resolve))
      clearTimeout(patience)
    },
  }
}
