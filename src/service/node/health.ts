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

/** How each part is, by its name: asked at most every two seconds, however many ask. */
export function createHealth(probes: Record<string, Probe>) {
  let last: { at: number; states: Promise<Map<string, boolean>> } | undefined
  const look = async () =>
    new Map(
      await Promise.all(
        Object.entries(probes).map(async ([name, probe]) => [name, await answers(probe)] as const),
      ),
    )
  return (): Promise<Map<string, boolean>> => {
    const now = performance.now()
    if (!last || now - last.at > KEPT) last = { at: now, states: look() }
    return last.states
  }
}

async function answers(probe: Probe): Promise<boolean> {
  const tooLate = new AbortController()
  const silence = after(PATIENCE, false, { signal: tooLate.signal, ref: false }).catch(() => false)
  try {
    return (await Promise.race([probe(), silence])) !== false
  } catch {
    return false
  } finally {
    tooLate.abort()
  }
}
