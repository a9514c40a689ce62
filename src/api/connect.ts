import type { DemoControls } from '#src/service/demo/controls.ts'
import { createClient, type Client } from './client.ts'

export type { Arrived, Character, DemoControls, DemoState, Situation } from '#src/service/demo/controls.ts'

export interface Service {
  client: Client
  /** Where the service runs in this browser: what its drawer may do. Absent on a real service. */
  demo?: () => Promise<DemoControls>
}

/** The service behind the page: a real one at its own origin, or the demonstration in this tab. */
export function connect(): Service {
  if (import.meta.env.VITE_API === 'server') return { client: createClient('', fetch) }
  let host: ReturnType<typeof fetchHost> | undefined
  // Fetched when it is first called, which is after the first paint.
  const demonstration = () => (host ??= fetchHost())
  return {
    client: createClient('http://demonstration', async (input, init) =>
      (await demonstration()).fetch(input, init),
    ),
    demo: async () => (await demonstration()).controls,
  }
}

const fetchHost = async () => (await import('#src/service/demo/host.ts')).startDemo()
