import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { siteListener } from '#src/hosting/serve.ts'
import { securityHeaders } from '#src/hosting/headers.ts'
import { app } from '../app.ts'
import type { Ports } from '../ports.ts'
import { grantCookies } from './cookies.ts'
import type { Config } from './config-schema.ts'
import { createGate, isForApi, type Refused } from './gate.ts'
import { createInHand } from './in-hand.ts'
import { readRequest, writeAnswer } from './messages.ts'
import type { Metrics } from './metrics.ts'
import type { OpsPages } from './ops-pages.ts'
import { takeTheRest } from './the-rest.ts'

/** What stands behind the listener. */
export interface Parts {
  ports: Omit<Ports, 'clientAddress' | 'clientAgent'>
  metrics: Metrics
  opsPages: OpsPages
  /** Something may have been posted. */
  written: () => void
}

const BUSY: Refused = { status: 503, reason: 'Service Unavailable', headers: { 'Retry-After': '5' } }
const NOT_FOUND: Refused = { status: 404, reason: 'Not Found' }
/** The only names a part of the API has in the metrics, whatever is asked for. */
const areas = new Set(app.routes.map(({ path }) => path.split('/')[2]).filter((name) => name && name !== '*'))

/** Answers for the whole portal at one origin: the API, the built site, and pages for those who run it. */
export function createListener(
  config: Config,
  { ports, metrics, opsPages, written }: Parts,
): RequestListener {
  const { origin, protocol } = new URL(config.publicUrl)
  const https = protocol === 'https:'
  const security = securityHeaders({ https })
  const gate = createGate(config)
  const cookies = grantCookies({ https })
  const site = siteListener(config.site, { https })
  const inHand = createInHand(config.limits)

  async function api(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = readRequest(incoming, origin)
    cookies.bring(incoming.headers.cookie ?? '', request.headers)
    const answer = await app.fetch(request, {
      ...ports,
      clientAddress: gate.addressOf(incoming),
      clientAgent: incoming.headers['user-agent'] ?? '',
      // That somebody left in the middle of a request is no fault of the service's.
      report: (error) => {
        if (error !== incoming.errored) ports.report(error)
      },
    })
    const setCookie = cookies.take(answer.headers)
    await writeAnswer(answer, outgoing, {
      ...security,
      ...(setCookie.length > 0 && { 'Set-Cookie': setCookie }),
    })
    if (incoming.method !== 'GET') written()
  }

  function refuse(outgoing: ServerResponse, { status, reason, headers }: Refused): void {
    const code = status === 503 ? 'unavailable' : 'not-understood'
    const [type, body] = isForApi(outgoing.req.url ?? '')
      ? ['application/problem+json', JSON.stringify({ status, code })]
      : ['text/plain; charset=utf-8', `${status} ${reason}\n`]
    outgoing
      .writeHead(status, {
        ...security,
        'Cache-Control': 'no-store',
        'Content-Type': type,
        'Content-Length': body.length,
        ...headers,
      })
      .end(body)
    takeTheRest(outgoing.req)
  }

  return (incoming, outgoing) => {
    const page = opsPages.find(incoming.url ?? '')
    if (page && (page.isForAll || gate.isOperator(incoming)))
      return void page.answer().then(
        ({ status, type, body }) =>
          outgoing
            .writeHead(status, { ...security, 'Cache-Control': 'no-store', 'Content-Type': type })
            .end(body),
        () => refuse(outgoing, BUSY),
      )
    const address = gate.addressOf(incoming)
    const refused = page ? NOT_FOUND : inHand.isFull(address) ? BUSY : gate.refuse(incoming)
    const area = areaOf(incoming.url ?? '')
    const started = performance.now()
    const done = inHand.take(address)
    outgoing.on('close', () => {
      done()
      metrics.request(area, incoming.method ?? '', outgoing.statusCode, performance.now() - started)
    })
    if (refused) refuse(outgoing, refused)
    else if (isForApi(incoming.url ?? ''))
      api(incoming, outgoing).catch((error: unknown) => {
        ports.report(error)
        if (outgoing.headersSent) outgoing.destroy()
        else refuse(outgoing, BUSY)
      })
    else site(incoming, outgoing)
  }
}

/** @param target as HTTP writes it */
function areaOf(target: string): string {
  if (!isForApi(target)) return 'page'
  const name = target.split(/[/?]/)[2] ?? ''
  return areas.has(name) ? name : 'unknown'
}
