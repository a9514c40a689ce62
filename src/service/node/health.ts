import { setTimeout as after } from 'node:timers/promises'
import type { Ports } from '../ports.ts'

/** Asks one thing the service leans on; rejects, or answers false, when it is not there. */
export type Probe = () => Promise<unknown>

/** Whoever asks how we are must not be what brings us down. */
const KEPT = 2000
/** Milliseconds; a part that takes longer is as good as down. */
const PATIENCE = 3000

/** What can be asked of the ports about nobody. */
export const probesOf = (ports: Pick<Ports, 'store' | 'directory' | 'mail'>): Record<string, Probe> => ({
  store: () => ports.store.transaction((records) => records.get('account', '')),
  directory: () => ports.directory.findByUid('nobody'),
  mail: async () => (await ports.mail.state()) === 'working',
})

/** Hears why a part is down, once each time; and without a reason, that it is back. */
export type TellState = (name: string, why?: Error) => void

/** How each part is, by its name: asked at most every two seconds, however many ask. */
export function createHealth(probes: Record<string, Probe>, tell: TellState) {
  const down = new Set<string>()
  const isUp = async (name: string, probe: Probe) => {
    const why = await faultOf(probe)
    if (why && !down.has(name)) tell(name, why)
    if (!why && down.has(name)) tell(name)
    if (why) down.add(name)
    else down.delete(name)
    return !why
  }
  let last: { at: number; states: Promise<Map<string, boolean>> } | undefined
  const look = async () =>
    new Map(
      await Promise.all(
        Object.entries(probes).map(async ([name, probe]) => [name, await isUp(name, probe)] as const),
      ),
    )
  return (): Promise<Map<string, boolean>> => {
    const now = performance.now()
    if (!last || now - last.at > KEPT) last = { at: now, states: look() }
    return last.states
  }
}

async function faultOf(probe: Probe): Promise<Error | undefined> {
  const tooLate = new AbortController()
  const silence = after(PATIENCE, SILENT, { signal: tooLate.signal, ref: false }).catch(() => SILENT)
  try {
    const answer = await Promise.race([probe(), silence])
    if (answer === SILENT) return new Error(`no answer in ${PATIENCE} ms`)
    return answer === false ? new Error('does not work') : undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    tooLate.abort()
  }
}

const SILENT = Symbol('silent')
