import type { Store } from '../ports.ts'
import type { AuditLog } from './audit-log.ts'
import type { createHealth } from './health.ts'
import type { Metrics } from './metrics.ts'

interface Page {
  isForAll: boolean
  answer: () => Promise<{ status: number; type: string; body: string }>
}
export interface OpsPages {
  /** The page at this request target, if it is one of these. */
  find(target: string): Page | undefined
}

interface Watched {
  store: Store
  health: ReturnType<typeof createHealth>
  metrics: Metrics
  auditLog: AuditLog
}

/**
 * What tells machines how the service is: `/healthz`, it runs; `/readyz`, each thing it leans on by name, 503 when the
 * store is not there, without which nothing works; `/metrics`, for Prometheus; `/api/openapi.json`, what may be asked.
 */
export function createOpsPages({ store, health, metrics, auditLog }: Watched): OpsPages {
  let description: Promise<string> | undefined
  const pages: Record<string, Page> = {
    '/api/openapi.json': {
      isForAll: true,
      answer: async () => ({
        status: 200,
        type: 'application/json',
        body: await (description ??= apiDescription()),
      }),
    },
    '/healthz': {
      isForAll: true,
      answer: async () => ({ status: 200, type: 'text/plain; charset=utf-8', body: 'ok\n' }),
    },
    '/readyz': {
      isForAll: true,
      answer: async () => {
        const states = await health()
        const said = [...states].map(([name, isUp]) => [name, isUp ? 'ok' : 'down'])
        const body = JSON.stringify(Object.fromEntries(said))
        return { status: states.get('store') === false ? 503 : 200, type: 'application/json', body }
      },
    },
    '/metrics': {
      isForAll: false,
      answer: async () => {
        const gauges = new Map<string, number>()
        const states = await health()
        for (const [name, isUp] of states) gauges.set(`alize_dependency_up{name="${name}"}`, isUp ? 1 : 0)
        if (states.get('store')) gauges.set('alize_outbox_waiting', await waitingIn(store))
        const { isDown, waiting, lost } = auditLog.state()
        gauges.set('alize_audit_log_up', isDown ? 0 : 1)
        gauges.set('alize_audit_log_waiting', waiting)
        gauges.set('alize_audit_log_lost', lost)
        return { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', body: metrics.text(gauges) }
      },
    },
  }
  return { find: (target) => (Object.hasOwn(pages, target) ? pages[target] : undefined) }
}

/** Only where somebody asks. */
const apiDescription = async () => JSON.stringify((await import('./openapi/document.ts')).describeApi())

const waitingIn = (store: Store) =>
  store.transaction(async (records) => (await records.list('outgoing')).length)
