import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as z from 'zod'
import { populate } from '#src/service/demo/people.ts'
import type { Config } from '#src/service/node/config-schema.ts'
import type { Person } from '#src/service/ports.ts'
import { randomKey } from '#tests/support/node-settings.ts'
import { startDovecot } from './dovecot.ts'
import { personLdif } from './people-ldif.ts'
import { DOMAIN } from './slapd-conf.ts'
import { startSlapd } from './slapd.ts'
import { startSmsGateway } from './sms-gateway.ts'
import { startSmtpSink } from './smtp-sink.ts'

type Settings = z.input<typeof Config>

/**
 * Everything the service leans on, over the nine people and whoever else: a directory, a mail server, a relay that keeps
 * what leaves the académie, an SMS gateway that keeps all. `settings` are those of the service over them, but for its
 * port and its built site.
 * @param entryOf what the directory holds of each of the others, LDIF
 */
export async function startStack(
  others: readonly Person[] = [],
  entryOf = (person: Person) => personLdif(person),
) {
  const folder = mkdtempSync(join(tmpdir(), 'alize-'))
  const { entries } = await populate(DOMAIN, Date.now(), 1)
  const everybody: readonly Person[] = [...entries, ...others]
  const slapd = await startSlapd({ more: others.map(entryOf) })
  const relay = await startSmtpSink()
  const dovecot = await startDovecot({ uids: everybody.map(({ uid }) => uid), smtpPort: relay.port })
  relay.deliverTo(
    DOMAIN,
    dovecot.lmtpPort,
    new Map(everybody.map(({ uid, address }) => [address, `${uid}@${DOMAIN}`])),
  )
  const gateway = await startSmsGateway()

  const authorities = (name: string, certificate = '') => {
    const file = join(folder, `${name}.pem`)
    writeFileSync(file, certificate)
    return file
  }
  const { ca, domain: _known, ...directory } = slapd.settings
  const settings = {
    academy: 'martinique',
    production: false,
    publicUrl: 'http://localhost',
    keys: { hashing: randomKey(), files: randomKey() },
    store: { sqlite: join(folder, 'alize.sqlite') },
    directory: { ...directory, ca: authorities('directory', ca) },
    sieve: { ...dovecot.settings, ca: authorities('sieve', dovecot.settings.ca) },
    smtp: {
      host: 'localhost',
      port: relay.port,
      security: 'none',
      // Nobody: whether a private address can be written to is nothing to ask the real ones about, who say no of example.org.
      nameServers: ['127.0.0.1:9'],
      from: { name: 'Académie de Martinique', address: `ne-pas-repondre@${DOMAIN}` },
    },
    sms: { url: gateway.url, token: 'bearer-of-the-tests' },
  } satisfies Settings
  return {
    folder,
    settings,
    slapd,
    dovecot,
    relay,
    gateway,
    async stop() {
      gateway.stop()
      await Promise.all([slapd.stop(), dovecot.stop(), relay.stop()])
      rmSync(folder, { recursive: true })
    },
  }
}
