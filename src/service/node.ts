import type { Academy } from '#src/academy/schema.ts'
import { createAuditLog, tellingEvents } from './node/audit-log.ts'
import type { Config } from './node/config-schema.ts'
import { createHealth, probesOf, type Probe } from './node/health.ts'
import { createListener } from './node/listener.ts'
import { createMetrics } from './node/metrics.ts'
import { createOpsPages } from './node/ops-pages.ts'
import { portsOver, type Servers } from './node/ports-over.ts'
import { reportServer } from './node/report.ts'
import { startServer } from './node/server.ts'
import { fileSink, outputSink } from './node/sinks.ts'
import { tellLeftEvents } from './node/untold.ts'
import { startWork } from './node/work.ts'
import type { AuditRecord } from './records.ts'

/** The world it serves, and what is to be done with it. */
export type Outside = Servers & {
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
  const auditLog = createAuditLog(
    { secret: config.keys.hashing },
    config.auditLog === undefined ? outputSink(process.stdout) : fileSink(config.auditLog),
  )
  const tell = (record: AuditRecord) => {
    metrics.event(record.event, record.outcome)
    auditLog.tell(record)
  }
  const store = tellingEvents(outside.store, tell)
  const ports = portsOver(config, academy, { ...outside, store })
  const health = createHealth({ ...probesOf(ports), ...outside.probes }, reportServer)
  const opsPages = createOpsPages({ store: ports.store, health, metrics, auditLog })
  const work = startWork(ports, {
    purge: outside.purge ?? (() => Promise.resolve()),
    look: health,
    tellOthers: () => tellLeftEvents(store, auditLog, tell),
  })
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
