import { connect as connectPlainly, type Socket } from 'node:net'
import { connect as connectSecurely, type TLSSocket } from 'node:tls'
import { Client } from 'ldapts'
import type { LdapSettings } from './settings.ts'

/** One connection to the directory. Once it is no longer open it never is again. */
export interface Connection {
  client: Client
  isOpen(): boolean
  close(): void
}

/** A firewall forgets silent connections without telling either end. */
const KEEP_ALIVE = 60_000

/**
 * Connects, and has verified the directory's certificate before the first call. Throws when nobody answers in time, when
 * STARTTLS is refused, and when the certificate is expired, of another host or of an authority not trusted.
 * @param account whose connection it is to be; nobody's otherwise
 */
export async function connect(
  { url, ca, timeout }: LdapSettings,
  account?: LdapSettings['account'],
): Promise<Connection> {
  const { protocol, hostname, port } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const verified = {
    host,
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2' as const,
    ...(ca !== undefined && { ca }),
  }
  const isSecure = protocol === 'ldaps:'
  const socket: Socket = isSecure
    ? connectSecurely({ ...verified, port: Number(port || 636) })
    : connectPlainly({ host, port: Number(port || 389) })
  socket.setKeepAlive(true, KEEP_ALIVE)

  let secured: TLSSocket | undefined

  // A client opens a lost connection again by itself, without STARTTLS and without a bind: ours has one socket, once.
  const client = new Client({
    url: isSecure ? url.replace(/^ldaps/, 'ldap') : url,
    timeout,
    connectTimeout: timeout,
    createConnection: () => socket,
    createSecureConnection: () => (secured = connectSecurely({ ...verified, socket })),
  })
  const connection = {
    client,
    isOpen: () => !socket.destroyed && !secured?.destroyed,
    close: () => socket.destroy(),
  }
  const tooLate = setTimeout(connection.close, timeout)
  try {
    await (isSecure ? isVerified(socket) : client.startTLS())
    if (account) await client.bind(account.dn, account.password)
    return connection
  } catch (error) {
    connection.close()
    throw error
  } finally {
    clearTimeout(tooLate)
  }
}

const isVerified = (socket: Socket) =>
  new Promise<void>((resolve, reject) => {
    socket.once('secureConnect', resolve)
    socket.once('error', reject)
    socket.once('close', () => {
      reject(new Error('the directory closed the connection'))
    })
  })
