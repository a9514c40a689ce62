import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { createAuditLog, tellingEvents, type Sink } from '#src/service/node/audit-log.ts'
import { Config } from '#src/service/node/config-schema.ts'
import { createHealth, probesOf } from '#src/service/node/health.ts'
import { createListener } from '#src/service/node/listener.ts'
import { createMetrics } from '#src/service/node/metrics.ts'
import { createOpsPages } from '#src/service/node/ops-pages.ts'
import { startServer } from '#src/service/node/server.ts'
import { deliver } from '#src/service/outbox.ts'
import type { Ports } from '#src/service/ports.ts'
import { headersFrom, nodeVisitor, ORIGIN } from './node-visitor.ts'
import { messaging, randomKey } from './node-settings.ts'
import { openWorld, type TestWorld, type Visitor } from './world.ts'

const site = mkdtempSync(join(tmpdir(), 'alize-site-'))
writeFileSync(join(site, 'index.html'), '<!doctype html><title>Alizé</title>')
process.on('exit', () => rmSync(site, { recursive: true }))

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((close) => close()))
})

/** As few settings as there may be, and these. */
export const configWith = ({ limits, ...changes }: { limits?: object } = {}): Config =>
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
    // Tests ask for more at once from one address than people do.
    limits: { inHandOfOne: 200, ...limits },
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
    health: createHealth(probesOf(ports), () => undefined),
    metrics,
    auditLog,
  })
  const listener = createListener(config, { ports, metrics, opsPages, written: () => undefined })
  const server = await startServer(config, listener)
  opened.push(server.stop)

  const headers = (address: string) => ({
    ...headersFrom(address),
    ...(ports.clientAgent && { 'User-Agent': ports.clientAgent }),
  })
  const visitor = (address = ports.clientAddress): Visitor =>
    nodeVisitor(server.port, () => headers(address), { after: () => deliver(ports) })

  return { ...world, visitor, server, metrics, headersFrom: headers }
}
export type NodeWorld = Awaited<ReturnType<typeof openNodeWorld>>
