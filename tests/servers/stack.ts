import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as z from 'zod'
import { populate } from '#src/service/demo/people.ts'
import { openSqlite } from '#src/service/adapters/sql/sqlite.ts'
import { createSqlStore } from '#src/service/adapters/sql/store.ts'
import { systemClock } from '#src/service/node/system-clock.ts'
import type { Config } from '#src/service/node/config-schema.ts'
import type { Person } from '#src/service/ports.ts'
import { startNameServer } from '#tests/adapters/name-server.ts'
import { randomKey } from '#tests/support/node-settings.ts'
import { startDovecot } from './dovecot.ts'
import { personLdif } from './people-ldif.ts'
import { seedMailRules, seedStore } from './seed.ts'
import { DOMAIN, LENIENT } from './slapd-conf.ts'
import { startSlapd } from './slapd.ts'
import { startSmsGateway } from './sms-gateway.ts'
import { startSmtpSink } from './smtp-sink.ts'

type Settings = z.input<typeof Config>

/**
 * Everything the service leans on, over the nine people and whoever else: a directory, a mail server, a relay that keeps
 * what leaves the académie, an SMS gateway that keeps all. `settings` are those of the service over them, but for its
 * port and the portal itself.
 * @param entryOf what the directory holds of each of the others, LDIF
 * @param now epoch ms, when the people are as they are
 */
export async function startStack({
  others = [],
  entryOf = (person) => personLdif(person),
  now = Date.now(),
}: { others?: readonly Person[]; entryOf?: (person: Person) => string; now?: number } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'alize-'))
  const { entries } = await populate(DOMAIN, now, 1)
  const everybody: readonly Person[] = [...entries, ...others]
  const slapd = await startSlapd({ more: others.map(entryOf), policy: LENIENT, now })
  const relay = await startSmtpSink()
  const dovecot = await startDovecot({ uids: everybody.map(({ uid }) => uid), smtpPort: relay.port })
  relay.deliverTo(
    dovecot.lmtpPort,
    new Map(everybody.map(({ uid, address }) => [address, `${uid}@${DOMAIN}`])),
  )
  const gateway = await startSmsGateway()
  const names = await startNameServer({ invalid: { mx: [''] } }, { mx: ['mx.example'] })
  await seedMailRules(dovecot.settings)

  const authorities = (name: string, certificate = '') => {
    const file = join(folder, `${name}.pem`)
    writeFileSync(file, certificate)
    return file
  }
  const { ca, domain: _known, ...directory } = slapd.settings
  // Journeys bring the portal; for the rest any page will do.
  const site = join(folder, 'site')
  mkdirSync(site)
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Alizé</title>')
  const settings = {
    academy: 'martinique',
    production: false,
    publicUrl: 'http://localhost',
    site,
    auditLog: join(folder, 'audit.log'),
    keys: { hashing: randomKey(), files: randomKey() },
    store: { sqlite: join(folder, 'alize.sqlite') },
    directory: { ...directory, ca: authorities('directory', ca) },
    sieve: { ...dovecot.settings, ca: authorities('sieve', dovecot.settings.ca) },
    smtp: {
      host: 'localhost',
      port: relay.port,
      nameServers: [names.at],
      security: 'none',
      from: { name: 'Académie de Martinique', address: `ne-pas-repondre@${DOMAIN}` },
    },
    sms: { url: gateway.url, token: 'bearer-of-the-tests' },
  } satisfies Settings
  const database = await openSqlite(settings.store.sqlite)
  await seedStore(createSqlStore(database, systemClock), now)
  await database.close()
  return {
    folder,
    settings,
    slapd,
    dovecot,
    relay,
    gateway,
    async stop() {
      gateway.stop()
      names.socket.close()
      await Promise.all([slapd.stop(), dovecot.stop(), relay.stop()])
      rmSync(folder, { recursive: true })
    },
  }
}
