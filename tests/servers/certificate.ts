import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A certificate that signed itself: its own authority. Files `cert.pem` and `key.pem` in `folder`. */
export function makeCertificate(folder: string, kind: 'good' | 'expired' | 'other-host'): string {
  const file = (name: string) => join(folder, name)
  const openssl = (...args: string[]) => execFileSync('/usr/bin/openssl', args, { stdio: 'pipe' })
  const names = kind === 'other-host' ? 'DNS:ldap.example.org' : 'DNS:localhost,IP:127.0.0.1'
  writeFileSync(file('extensions'), `subjectAltName=${names}\n`)
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  openssl('req', ...curve, '-nodes', '-subj', '/CN=test', '-keyout', file('key.pem'), '-out', file('request'))
  // At once: newer ones of OpenSSL make none that ends before it begins.
  const days = kind === 'expired' ? '0' : '2'
  openssl(
    ...['x509', '-req', '-in', file('request'), '-signkey', file('key.pem'), '-days', days],
    ...['-extfile', file('extensions'), '-out', file('cert.pem')],
  )
  return readFileSync(file('cert.pem'), 'utf8')
}
