import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { createClient } from '#src/api/connect.ts'
import { createAuditLog, tellingEvents, type Sink } from '#src/service/node/audit-log.ts'
import { Config } from '#src/service/node/config-schema.ts'
import { createHealth, probesOf } from '#src/service/node/health.ts'
import { createListener } from '#src/service/node/listener.ts'
import { createMetrics } from '#src/service/node/metrics.ts'
import { createOpsPages } from '#src/service/node/ops-pages.ts'
import { startServer } from '#src/service/node/server.ts'
import { deliver } from '#src/service/outbox.ts'
import type { Ports } from '#src/service/ports.ts'
import { ask } from './over-http.ts'
import { randomKey } from './random-key.ts'
import { openWorld, type TestWorld, type Visitor } from './world.ts'

export const ORIGIN = 'https://compte.ac-martinique.example'
const HOST = new URL(ORIGIN).host

const site = mkdtempSync(join(tmpdir(), 'alize-site-'))
writeFileSync(join(site, 'index.html'), '<!doctype html><title>Alizé</title>')
process.on('exit', () => rmSync(site, { recursive: true }))

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((close) => close()))
})

/** Servers of messages, where nobody is. */
export const messaging = {
  sieve: { host: 'mail.example', account: { user: 'alize', password: 'x' } },
  smtp: { host: 'mail.example', from: { name: 'Alizé', address: 'alize@mail.example' } },
  sms: { url: 'https://sms.example', token: 'x' },
}

/** As few settings as there may be, and these. */
const configWith = (changes: object = {}): Config =>
  Config.parse({
    academy: 'martinique',
    publicUrl: ORIGIN,
    keys: { hashing: randomKey(), files: randomKey() },
    store: { sqlite: '/nowhere' },
    directory: {
      url: 'ldaps://directory.example',
      account: { dn: 'cn=alize', password: 'x' },
      nobody: 'cn=nobody',
      base: 'ou=people',
    },
    ...messaging,
    listen: { port: 0 },
    trustedProxies: ['127.0.0.1'],
    site,
    ...changes,
  })

const nowhere: Sink = { write: () => Promise.resolve() }

type Changes = Parameters<typeof openWorld>[0]

/**
 * The world of the other tests, behind the Node host and a proxy of its own. It is closed when the test ends.
 * @param outside brings ports onto real servers instead of memory
 */
export async function openNodeWorld(
  changes: Changes = {},
  settings: object = {},
  sink = nowhere,
  outside?: (world: TestWorld) => Promise<Partial<Ports>>,
) {
  const world = await openWorld(changes)
  const { ports } = world
  Object.assign(ports, await outside?.(world))
  const config = configWith(settings)
  const metrics = createMetrics()
  const auditLog = createAuditLog(ports, sink)
  // In place, so that a test may still put another store there.
  ports.store = tellingEvents(ports.store, (record) => {
    metrics.event(record.event, record.outcome)
    auditLog.tell(record)
  })
  const opsPages = createOpsPages({
    store: ports.store,
    health: createHealth(probesOf(ports)),
    metrics,
    auditLog,
  })
  const listener = createListener(config, { ports, metrics, opsPages, written: () => undefined })
  const server = await startServer(config, listener)
  opened.push(server.stop)

  /** What a browser sends along, with what the proxy adds. */
  const headersFrom = (address: string): Record<string, string> => ({
    Host: HOST,
    Origin: ORIGIN,
    'Sec-Fetch-Site': 'same-origin',
    'X-Forwarded-For': address,
    'X-Forwarded-Proto': 'https',
    ...(ports.clientAgent && { 'User-Agent': ports.clientAgent }),
  })

  function visitor(address = ports.clientAddress): Visitor {
    const grants: Visitor['grants'] = {}
    const call: typeof fetch = async (input, init) => {
      const { method, url, headers, body } = new Request(input, init)
      // As it was written, dots and all: a proxy tidies nothing.
      const target = (typeof input === 'string' ? input : url).replace(/^https?:\/\/[^/]+/, '')
      const held = Object.entries(grants).map(([name, bearer]) => `__Host-alize-${name}=${bearer}`)
      const reply = await ask(server.port, target, {
        method,
        headers: { ...Object.fromEntries(headers), ...headersFrom(address), Cookie: held.join('; ') },
        ...(body && { body: Buffer.from(await new Response(body).arrayBuffer()) }),
      })
      keepCookies(reply.headers['set-cookie'] ?? [], grants)
      await deliver(ports)
      const { 'set-cookie': _kept, ...others } = reply.headers
      return new Response(reply.body.length > 0 ? Uint8Array.from(reply.body) : null, {
        status: reply.status,
        headers: others as Record<string, string>,
      })
    }
    return { fetch: call, client: createClient('http://service', call), grants }
  }

  return { ...world, visitor, server, metrics, headersFrom }
}
export type NodeWorld = Awaited<ReturnType<typeof openNodeWorld>>

/** Does with cookies what a browser does. */
function keepCookies(lines: readonly string[], grants: Record<string, string>): void {
  for (const line of lines) {
    const [, name, bearer] = /^__Host-alize-(\w+)=(\w*);/.exec(line) ?? []
    if (name === undefined) throw new Error(`an unknown cookie: ${line}`)
    if (bearer) grants[name] = bearer
    else Reflect.deleteProperty(grants, name)
  }
}
