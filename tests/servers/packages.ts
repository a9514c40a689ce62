import { existsSync, globSync } from 'node:fs'

/** What the real servers are on Debian: each package by a program of it. */
const programs = {
  slapd: '/usr/sbin/slapd',
  'ldap-utils': '/usr/bin/ldapsearch',
  'dovecot-core': '/usr/sbin/dovecot',
  'dovecot-lmtpd': '/usr/lib/dovecot/lmtp',
  'dovecot-managesieved': '/usr/lib/dovecot/managesieve',
  'dovecot-sieve': '/usr/bin/sievec',
  'nginx-light': '/usr/sbin/nginx',
  postgresql: '/usr/lib/postgresql/*/bin/postgres',
  openssl: '/usr/bin/openssl',
}

/** The Debian packages that are not installed on this machine. */
export const missingPackages = (): string[] =>
  Object.entries(programs)
    .filter(([, program]) => !existsSync(program) && globSync(program).length === 0)
    .map(([name]) => name)
