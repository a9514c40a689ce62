import type { IncomingMessage } from 'node:http'
import { clientAddress, inNetworks } from './addresses.ts'
import type { Config } from './config-schema.ts'

/** Why a request goes no further. */
export interface Refused {
  status: number
  reason: string
  headers?: Record<string, string>
}

export const isForApi = (target: string) => /^\/api(?:[/?]|$)/.test(target)

/** Verbs that `Request` itself refuses (Fetch Standard, "forbidden method"). */
const FORBIDDEN = ['CONNECT', 'TRACE', 'TRACK']

/** What every request must be before anything looks at what it asks; and whom it comes from. */
export function createGate({
  publicUrl,
  trustedProxies,
  operators,
}: Pick<Config, 'publicUrl' | 'trustedProxies' | 'operators'>) {
  const { origin, host, protocol } = new URL(publicUrl)
  const isProxy = inNetworks(trustedProxies)
  const isOperator = inNetworks(['127.0.0.0/8', '::1', ...operators])
  const peerOf = ({ socket }: IncomingMessage) => clientAddress(socket.remoteAddress ?? '', '', () => false)
  const addressOf = (incoming: IncomingMessage) =>
    clientAddress(
      incoming.socket.remoteAddress ?? '',
      incoming.headersDistinct['x-forwarded-for']?.join(',') ?? '',
      isProxy,
    )

  /** TLS ends at a proxy of ours: what comes from elsewhere, or came to it without TLS, was in plain sight (T-SES-16). */
  const isPlain = (incoming: IncomingMessage) => {
    if (protocol === 'http:') return false
    const protocols = incoming.headersDistinct['x-forwarded-proto']?.join(',').split(',')
    return !isProxy(peerOf(incoming)) || (protocols?.at(-1)?.trim() ?? 'https') !== 'https'
  }

  return {
    addressOf,
    /** One of ours, or this machine; a proxy nobody told us of speaks for others, whatever its address. */
    isOperator: (incoming: IncomingMessage) =>
      isOperator(addressOf(incoming)) &&
      (isProxy(peerOf(incoming)) ||
        !('x-forwarded-for' in incoming.headers || 'forwarded' in incoming.headers)),
    refuse(incoming: IncomingMessage): Refused | undefined {
      const { method = '', url = '', headers } = incoming
      if (FORBIDDEN.includes(method)) return { status: 405, reason: 'Method Not Allowed' }
      if (!url.startsWith('/')) return { status: 400, reason: 'Bad Request' }
      if (headers.host?.toLowerCase() !== host) return { status: 421, reason: 'Misdirected Request' }
      if (isPlain(incoming))
        return isForApi(url)
          ? { status: 403, reason: 'HTTPS Required' }
          : { status: 301, reason: 'Moved Permanently', headers: { Location: origin + url } }
      if (isForApi(url) && isOfAnotherSite(incoming, origin)) return { status: 403, reason: 'Forbidden' }
      return undefined
    },
  }
}

/**
 * Browsers say where a request was made, and pages cannot say otherwise (BRW-04). Also for GET: a mere link to the API
 * from elsewhere would come without cookies, and begin another visit in place of the person's own.
 */
function isOfAnotherSite({ method, headers }: IncomingMessage, origin: string): boolean {
  const site = headers['sec-fetch-site']
  if (method === 'GET' || method === 'HEAD')
    return site !== undefined && site !== 'same-origin' && site !== 'none'
  return headers.origin !== origin || (site !== undefined && site !== 'same-origin')
}
