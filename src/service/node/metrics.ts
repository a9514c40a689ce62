/** Upper bounds of what requests take, seconds: identity answers take 0.4 (ENU-02), pages give up after 15 (RES-02). */
const BOUNDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15]

type Labels = Record<string, string | number>

/** Each value is one of a few: an area, a status, a name of ours. Never what a visitor sent. */
const line = (name: string, labels: Labels) =>
  `${name}{${Object.entries(labels)
    .map(([label, value]) => `${label}="${value}"`)
    .join(',')}}`

/** What alarms watch is there from the start: Prometheus sees no rise in what it first hears of (deploy/alerts.yaml). */
const WATCHED = [
  { event: 'excess_rate', outcome: 'alarm' },
  { event: 'authn_login_fail', outcome: 'refused' },
  { event: 'authn_login_success', outcome: 'success' },
]

/** Numbers of this process since it started, in Prometheus' text format (version 0.0.4). */
export function createMetrics() {
  const requests = new Map<string, number>()
  const seconds = new Map<string, number>()
  const events = new Map(WATCHED.map((labels) => [line('alize_security_events_total', labels), 0]))
  const add = (to: Map<string, number>, key: string, more = 1) => to.set(key, (to.get(key) ?? 0) + more)

  return {
    /** @param area what was asked for, e.g. "sessions" or "page" @param took milliseconds */
    request(area: string, method: string, status: number, took: number) {
      add(requests, line('alize_requests_total', { area, method, status }))
      for (const le of [...BOUNDS, '+Inf'])
        add(
          seconds,
          line('alize_request_seconds_bucket', { area, le }),
          took / 1000 <= Number(le) || le === '+Inf' ? 1 : 0,
        )
      add(seconds, line('alize_request_seconds_sum', { area }), took / 1000)
      add(seconds, line('alize_request_seconds_count', { area }))
    },
    /** A security event, by its name in the log: what was slowed down is `excess_rate_limit_exceeded`. */
    event: (event: string, outcome: string) =>
      add(events, line('alize_security_events_total', { event, outcome })),
    /** The whole page; `gauges` are what is so at this moment. */
    text(gauges: Map<string, number>) {
      const families = [
        ['alize_requests_total', 'counter', requests],
        ['alize_request_seconds', 'histogram', seconds],
        ['alize_security_events_total', 'counter', events],
      ] as const
      const counted = families.flatMap(([name, type, values]) => [
        `# TYPE ${name} ${type}`,
        ...[...values].map(([key, value]) => `${key} ${value}`),
      ])
      return [...counted, ...[...gauges].map(([key, value]) => `${key} ${value}`), ''].join('\n')
    },
  }
}
export type Metrics = ReturnType<typeof createMetrics>
