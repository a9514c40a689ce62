import { createLdapDirectory } from '#src/service/adapters/ldap/directory.ts'
import type { LdapSettings } from '#src/service/adapters/ldap/settings.ts'
import type { Directory } from '#src/service/ports.ts'
import { startSlapd } from './slapd.ts'

const running: { stop(): Promise<void> }[] = []

/** The port over a slapd of its own; `reports` is what the operators were told. `stopAll` ends both. */
export async function openDirectory(
  options: Parameters<typeof startSlapd>[0] = {},
  change: (settings: LdapSettings) => Partial<LdapSettings> = () => ({}),
): Promise<{ directory: Directory; settings: LdapSettings; reports: string[]; stop(): Promise<void> }> {
  const slapd = await startSlapd(options)
  const reports: string[] = []
  const settings = { ...slapd.settings, ...change(slapd.settings) }
  const directory = createLdapDirectory(settings, {
    clock: { now: Date.now, sleep: async () => undefined },
    report: (error) => reports.push(String(error)),
  })
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= slapd.stop())
  running.push({
    async stop() {
      directory.close()
      await stop()
    },
  })
  return { directory, settings, reports, stop }
}

export async function stopAll(): Promise<void> {
  for (const each of running.splice(0)) await each.stop()
}
