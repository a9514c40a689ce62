import { existsSync } from 'node:fs'
import type { Academy } from '#src/academy/schema.ts'
import { createAuditLog, tellingEvents } from './node/audit-log.ts'
import type { Config } from './node/config-schema.ts'
import { createHealth, probesOf, type Probe } from './node/health.ts'
import { createListener } from './node/listener.ts'
import { createMetrics } from './node/metrics.ts'
import { createOpsPages } from './node/ops-pages.ts'
import { report, reportServer } from './node/report.ts'
import { startServer } from './node/server.ts'
import { systemClock } from './node/system-clock.ts'
import { fileSink, outputSink } from './node/sinks.ts'
import { startWork } from './node/work.ts'
import type { Ports } from './ports.ts'

/** What the host does not bring itself: the world it serves. */
export type Outside = Pick<Ports, 'directory' | 'filters' | 'mail' | 'sms' | 'store' | 'files'> & {
  /** Asks what the ports cannot be asked without a person, or do not say why, by its name. */
  probes?: Record<string, Probe>
  /** Deletes what has expired, also where nobody writes any more. */
  purge?: () => Promise<unknown>
  /** Lets go of connections and files. */
  close?: () => Promise<unknown>
}

/** Host 2: the service on Node. It serves, and does what is to be done by itself, until it is stopped. */
export async function startNode(
  config: Config,
  academy: Academy,
  outside: Outside,
): Promise<{ port: number; stop(): Promise<void> }> {
  const metrics = createMetrics()
  const secret = config.keys.hashing
  const auditLog = createAuditLog(
    { secret },
    config.auditLog === undefined ? outputSink(process.stdout) : fileSink(config.auditLog),
  )
  const ports: Ports = {
    academy,
    clock: systemClock,
    random: { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) },
    directory: outside.directory,
    filters: outside.filters,
    mail: outside.mail,
    sms: outside.sms,
    files: outside.files,
    store: tellingEvents(outside.store, (record) => {
      metrics.event(record.event, record.outcome)
      auditLog.tell(record)
    }),
    secret,
    maintenance: () => config.maintenanceFile !== undefined && existsSync(config.maintenanceFile),
    report,
    clientAddress: '',
    clientAgent: '',
  }
  const health = createHealth({ ...probesOf(ports), ...outside.probes }, reportServer)
  const opsPages = createOpsPages({ store: ports.store, health, metrics, auditLog })
  const work = startWork(ports, outside.purge ?? (() => Promise.resolve()), health)
  const listener = createListener(config, { ports, metrics, opsPages, written: work.soon })
  const server = await startServer(config, listener)
  return {
    port: server.port,
    async stop() {
      await server.stop()
      await work.stop()
      await auditLog.flush()
      await outside.close?.()
    },
  }
}
