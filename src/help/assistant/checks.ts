import { answer } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { serviceNow } from '#src/api/service-time.ts'
import type { Connect } from '#src/api/service.tsx'
import { Status } from '#src/contract/status.ts'

export type CheckName =
  | 'cookies'
  | 'storage'
  | 'browser'
  | 'network'
  | 'speed'
  | 'service'
  | 'maintenance'
  | 'mail'
  | 'clock'
  | 'capsLock'
  | 'keyboard'

export interface CheckResult {
  check: CheckName
  /** "unknown": what it depends on did not answer. */
  state: 'running' | 'fine' | 'problem' | 'unknown'
  /** Seconds: how long an answer took; how far off a clock is, in whole minutes. */
  seconds?: number
  /** What a keyboard is, "AZERTY". */
  layout?: string
}

const verdict = (check: CheckName, isFine: boolean): CheckResult => ({
  check,
  state: isFine ? 'fine' : 'problem',
})

/** Tickets of a single sign-on are refused beyond it, and certificates seem too old or too new (RFC 4120: 5 minutes). */
const CLOCK_TOLERANCE_S = 5 * 60
/** From here on people press a second time. */
const SLOW_S = 3
const TRIAL = 'alize-check'

/** Whether a cookie that is set is there: asking the browser whether it takes cookies is not enough. */
function keepsCookies(): boolean {
  document.cookie = `${TRIAL}=1; SameSite=Strict; Path=/`
  const isKept = document.cookie.includes(`${TRIAL}=1`)
  document.cookie = `${TRIAL}=; SameSite=Strict; Path=/; Max-Age=0`
  return isKept
}

/** A browser may have a storage and refuse it, or be full: only writing tells. */
function keeps(open: () => Storage): boolean {
  try {
    const storage = open()
    storage.setItem(TRIAL, '1')
    const isKept = storage.getItem(TRIAL) === '1'
    storage.removeItem(TRIAL)
    return isKept
  } catch {
    return false
  }
}

/** What the portal is built on, as far as a browser that shows this page may lack it. */
const hasFeatures = () =>
  'BroadcastChannel' in window &&
  'timeout' in AbortSignal &&
  'randomUUID' in crypto &&
  CSS.supports('color', 'light-dark(#000, #fff)')

/** What can be told without anybody's answer. */
export const checkBrowser = async (): Promise<CheckResult[]> => [
  verdict('cookies', keepsCookies()),
  verdict('storage', keeps(() => localStorage) && keeps(() => sessionStorage)),
  verdict('browser', hasFeatures()),
]

const unknown = (...checks: CheckName[]) => checks.map((check): CheckResult => ({ check, state: 'unknown' }))

/** What one call to the service tells: whether it comes through, how fast, and what the service says of itself. */
export async function checkService(connect: Connect): Promise<CheckResult[]> {
  const told = ['maintenance', 'mail', 'clock'] as const
  const client = await connect().then(
    (service) => service.client,
    () => undefined,
  )
  if (!client) return [verdict('network', false), ...unknown('speed', 'service', ...told)]
  const start = performance.now()
  const asked = await answer(client.status.$get(), Status).catch((error: unknown) => error as CallError)
  const seconds = (performance.now() - start) / 1000
  if (asked instanceof CallError && asked.code === 'unreachable')
    return [verdict('network', false), ...unknown('speed', 'service', ...told)]
  const reached = [verdict('network', true), { ...verdict('speed', seconds < SLOW_S), seconds }]
  if (asked instanceof Error) return [...reached, verdict('service', false), ...unknown(...told)]
  const off = 60 * Math.round(Math.abs(serviceNow() - Date.now()) / 60_000)
  return [
    ...reached,
    verdict('service', true),
    verdict('maintenance', !asked.maintenance),
    verdict('mail', asked.mail === 'working'),
    { ...verdict('clock', off < CLOCK_TOLERANCE_S), seconds: off },
  ]
}
