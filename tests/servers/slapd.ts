import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LdapSettings } from '#src/service/adapters/ldap/settings.ts'
import { usual } from '#src/service/adapters/ldap/settings.ts'
import { makeCertificate } from './certificate.ts'
import { hashOf, peopleLdif } from './people-ldif.ts'
import { freePort, startServer, untilListening } from './process.ts'
import {
  DOMAIN,
  framework,
  MAX_AGE,
  MAX_FAILURES,
  NOBODY,
  PEOPLE,
  PORTAL,
  schema,
  slapdConf,
} from './slapd-conf.ts'

const SLAPD = '/usr/sbin/slapd'
const SLAPADD = '/usr/sbin/slapadd'

/** Debian's slapd over a directory of its own that holds the nine people, gone when it stops: `apt-get install slapd`. */
export interface Slapd {
  /** Where it speaks TLS from the first byte; `settings.url` wants STARTTLS. */
  secureUrl: string
  settings: LdapSettings
  stop(): Promise<void>
}

/**
 * @param certificate 'none': it knows no STARTTLS
 * @param more entries as LDIF
 * @param maxFailures wrong passwords in a row before it closes an account by itself
 */
export async function startSlapd({
  certificate = 'good',
  more = [],
  maxFailures = MAX_FAILURES,
}: {
  certificate?: 'good' | 'expired' | 'other-host' | 'none'
  more?: string[]
  maxFailures?: number
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
    [...framework(hashOf('a password nobody knows'), maxFailures), ...(await peopleLdif()), ...more].join(
      '\n\n',
    ),
  )
  execFileSync(SLAPADD, ['-q', '-f', conf, '-l', ldif], { stdio: ['ignore', 'ignore', 'inherit'] })

  const [plain, secure] = [await freePort(), await freePort()]
  const urls = [`ldap://127.0.0.1:${plain}/`, ...(ca === undefined ? [] : [`ldaps://127.0.0.1:${secure}/`])]
  // Any level of `-d` keeps it in the foreground.
  const server = startServer(SLAPD, ['-d', '0', '-f', conf, '-h', urls.join(' ')])
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
  await untilListening(plain, server.child).catch(async (error: unknown) => {
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
      lockout: maxFailures,
    },
    stop,
  }
}
