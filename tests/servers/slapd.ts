import { execFileSync, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, ResultCodeError } from 'ldapts'
import type { LdapSettings } from '#src/service/adapters/ldap/settings.ts'
import { usual } from '#src/service/adapters/ldap/settings.ts'
import { makeCertificate } from './certificate.ts'
import { hashOf, peopleLdif } from './people-ldif.ts'
import { freePort, startServer, untilListening } from './process.ts'
import {
  DOMAIN,
  framework,
  MAX_AGE,
  NOBODY,
  PEOPLE,
  PORTAL,
  type Policy,
  schema,
  slapdConf,
  STRICT,
} from './slapd-conf.ts'

const SLAPD = '/usr/sbin/slapd'
const SLAPADD = '/usr/sbin/slapadd'

/** Debian's slapd over a directory of its own that holds the nine people, gone when it stops: `apt-get install slapd`. */
export interface Slapd {
  /** Where it speaks TLS from the first byte; `settings.url` wants STARTTLS. */
  secureUrl: string
  settings: LdapSettings
  /** Everybody is as on the first day. */
  reset(): Promise<void>
  stop(): Promise<void>
}

/**
 * @param certificate 'none': it knows no STARTTLS
 * @param more entries as LDIF
 * @param now epoch ms, when its people are as they are
 */
export async function startSlapd({
  certificate = 'good',
  more = [],
  policy = STRICT,
  now = Date.now(),
}: {
  certificate?: 'good' | 'expired' | 'other-host' | 'none'
  more?: string[]
  policy?: Policy
  now?: number
} = {}): Promise<Slapd> {
  const folder = mkdtempSync(join(tmpdir(), 'alize-'))
  mkdirSync(join(folder, 'db'))
  const ca = certificate === 'none' ? undefined : makeCertificate(folder, certificate)
  writeFileSync(join(folder, 'alize.schema'), schema)
  const conf = join(folder, 'slapd.conf')
  writeFileSync(conf, slapdConf(folder, ca !== undefined))
  const ldif = join(folder, 'all.ldif')
  writeFileSync(
    ldif,
    [...framework(hashOf('a password nobody knows'), policy), ...(await peopleLdif(now)), ...more].join(
      '\n\n',
    ),
  )
  execFileSync(SLAPADD, ['-q', '-f', conf, '-l', ldif], { stdio: ['ignore', 'ignore', 'inherit'] })

  const [plain, secure] = [await freePort(), await freePort()]
  const urls = [`ldap://127.0.0.1:${plain}/`, ...(ca === undefined ? [] : [`ldaps://127.0.0.1:${secure}/`])]
  // Any level of `-d` keeps it in the foreground.
  const start = () => startServer(SLAPD, ['-d', '0', '-f', conf, '-h', urls.join(' ')])
  const [db, firstDay] = [join(folder, 'db'), join(folder, 'first-day')]
  cpSync(db, firstDay, { recursive: true })
  let server = start()
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
  await untilAnswering(plain, server.child).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    secureUrl: `ldaps://localhost:${secure}`,
    settings: {
      ...usual,
      url: `ldap://localhost:${plain}`,
      ...(ca !== undefined && { ca }),
      account: PORTAL,
      nobody: NOBODY,
      base: PEOPLE,
      domain: DOMAIN,
      staff: { teaching: 'teaching', administrative: 'administrative' },
      passwordMaxAge: MAX_AGE,
      lockout: policy.maxFailures,
    },
    async reset() {
      await server.stop()
      rmSync(db, { recursive: true })
      cpSync(firstDay, db, { recursive: true })
      server = start()
      await untilAnswering(plain, server.child)
    },
    stop,
  }
}

/** It listens before it has opened its database: ready is who answers, be it with a refusal. */
async function untilAnswering(port: number, child: ChildProcess): Promise<void> {
  await untilListening(port, child)
  const client = new Client({ url: `ldap://127.0.0.1:${port}`, timeout: 20_000, connectTimeout: 20_000 })
  await client.search('', { scope: 'base' }).catch((error: unknown) => {
    if (!(error instanceof ResultCodeError)) throw error
  })
  await client.unbind()
}
