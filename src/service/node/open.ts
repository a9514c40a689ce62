import { existsSync, readFileSync } from 'node:fs'
import type { Academy } from '#src/academy/schema.ts'
import { createHttpSms } from '../adapters/http/sms.ts'
import { createLdapDirectory } from '../adapters/ldap/directory.ts'
import { createSieveFilters } from '../adapters/sieve/filters.ts'
import { createManageSieve } from '../adapters/sieve/managesieve.ts'
import { reachManageSieve } from '../adapters/sieve/managesieve-session.ts'
import { createSmtpMail, reachRelay } from '../adapters/smtp/mail.ts'
import { createSqlFiles } from '../adapters/sql/files.ts'
import { openPostgres } from '../adapters/sql/postgres.ts'
import { purge } from '../adapters/sql/purge.ts'
import { createSeal } from '../adapters/sql/sealing.ts'
import { openSqlite } from '../adapters/sql/sqlite.ts'
import { createSqlStore } from '../adapters/sql/store.ts'
import type { Clock } from '../ports.ts'
import type { Config } from './config-schema.ts'
import { report } from './report.ts'
import { systemClock } from './system-clock.ts'

/**
 * The real servers that a configuration names. Only the database is reached at once, and has to be there: the service
 * starts, and does what it can, while any of the others is down.
 * @throws Error when the database cannot be opened, or a file of certificates not be read
 */
export async function openServers(
  { store, keys, ...servers }: Config,
  { domain }: Academy,
  clock: Clock = systemClock,
) {
  const seal = await createSeal(keys.files)
  const sieve = withAuthorities('sieve', servers.sieve)
  const ldap = withAuthorities('directory', servers.directory)
  const directory = createLdapDirectory({ ...ldap, domain }, { clock, report })
  const smtp = withAuthorities('smtp', servers.smtp)
  const opening = 'sqlite' in store ? openSqlite(store.sqlite) : openPostgres(store.postgres)
  const database = await opening.catch((cause: unknown) => {
    throw new Error(`store: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  })
  return {
    directory,
    filters: createSieveFilters(createManageSieve(sieve, report)),
    mail: createSmtpMail(smtp, clock),
    sms: createHttpSms(servers.sms),
    store: createSqlStore(database, clock),
    files: createSqlFiles(database, seal, clock),
    probes: { mail: () => reachRelay(smtp), mailRules: () => reachManageSieve(sieve) },
    purge: () => purge(database, clock),
    async close() {
      directory.close()
      await database.close()
    },
  }
}

/** The settings with the certificates themselves, in place of the file that holds them. */
function withAuthorities<Settings extends { ca?: string }>(
  name: string,
  { ca: file, ...settings }: Settings,
): Omit<Settings, 'ca'> & { ca?: string } {
  if (file === undefined) return settings
  const ca = existsSync(file) ? readFileSync(file, 'utf8') : ''
  // With none, no certificate would be good, and it would seem to be the server's fault.
  if (!ca.includes('BEGIN CERTIFICATE')) throw new Error(`${name}.ca: ${file} holds no certificate (PEM)`)
  return { ...settings, ca }
}
