import { hc } from 'hono/client'
import { currentLanguage } from '#src/i18n/language.tsx'
import type { Api } from '#src/service/app.ts'
import type { DemoControls } from '#src/service/demo/controls.ts'
import { PATIENCE } from './client.ts'
import { noteServiceTime } from './service-time.ts'
import { noteSessionEnd } from './session-end.ts'

export type { Arrived, Character, DemoControls, DemoState, Situation } from '#src/service/demo/controls.ts'

export interface Service {
  client: ReturnType<typeof createClient>
  /** Where the service runs in this browser: what its drawer may do. Absent on a real service. */
  demo?: () => Promise<DemoControls>
}

/** The service's calls, typed by its own routes. `fetcher` is the host's, or the browser's. */
export function createClient(origin: string, fetcher: typeof fetch) {
  async function send(input: RequestInfo | URL, init?: RequestInit) {
    const headers = new Headers(init?.headers)
    headers.set('Accept-Language', currentLanguage())
    const response = await fetcher(input, {
      ...init,
      headers,
      signal: init?.signal ?? AbortSignal.timeout(PATIENCE),
    })
    noteServiceTime(response.headers.get('Alize-Time'))
    noteSessionEnd(response.headers.get('Alize-Session-Ends'))
    return response
  }
  // The first answer brings the visit: of two calls without one, each would begin its own, and a browser keeps the last.
  let hasVisit = false
  let first: Promise<unknown> | undefined
  async function sendInVisit(input: RequestInfo | URL, init?: RequestInit) {
    // Of those that waited for one in vain, the next is the first.
    while (first) await first
    // Whoever gave it up meanwhile may have asked for something else.
    init?.signal?.throwIfAborted()
    const reply = send(input, init)
    if (!hasVisit)
      first = reply
        // A proxy or a captive portal answers as well, and brings none.
        .then(({ headers }) => (hasVisit = headers.has('Alize-Time')))
        .catch(() => undefined)
        .finally(() => (first = undefined))
    return reply
  }
  return hc<Api>(origin, { fetch: sendInVisit }).api
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
