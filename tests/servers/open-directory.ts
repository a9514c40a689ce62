import { createLdapDirectory } from '#src/service/adapters/ldap/directory.ts'
import type { LdapSettings } from '#src/service/adapters/ldap/settings.ts'
import type { Directory } from '#src/service/ports.ts'
import { type Slapd, startSlapd } from './slapd.ts'

const running: (() => Promise<void>)[] = []

/** The port over a slapd of its own; `reports` is what the operators were told. `stopAll` ends both. */
export async function openDirectory(
  options: Parameters<typeof startSlapd>[0] = {},
  change: (slapd: Slapd) => Partial<LdapSettings> = () => ({}),
): Promise<{ directory: Directory; settings: LdapSettings; reports: string[]; stop(): Promise<void> }> {
  const slapd = await startSlapd(options)
  const reports: string[] = []
  const settings = { ...slapd.settings, ...change(slapd) }
  const directory = createLdapDirectory(settings, {
    clock: { now: Date.now, sleep: async () => undefined },
    report: (error) => reports.push(String(error)),
  })
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= slapd.stop())
  stopLater(async () => {
    directory.close()
    await stop()
  })
  return { directory, settings, reports, stop }
}

/** Ends with the test, the last begun first. */
export const stopLater = (stop: () => Promise<void>) => running.push(stop)

export async function stopAll(): Promise<void> {
  for (const stop of running.splice(0).toReversed()) await stop()
}
