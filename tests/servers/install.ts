/** `npm run servers:install`: installs, on Debian, the servers that tests and `npm run serve:local` start; needs root. */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { missingPackages } from './packages.ts'

/** Says whether a package may start its server when it is installed (invoke-rc.d(8)); 101 is no. */
const POLICY = '/usr/sbin/policy-rc.d'

if (missingPackages().length === 0) {
  console.log('All servers are installed.')
} else if (process.getuid?.() !== 0) {
  // The same again, as root, with the same Node.
  const { status } = spawnSync('sudo', [process.execPath, import.meta.filename], { stdio: 'inherit' })
  if (status !== 0) console.error('This needs root: run it as root, or install sudo.')
  process.exitCode = status ?? 1
} else {
  install(missingPackages())
  const missing = missingPackages()
  if (missing.length > 0) console.error(`Still missing: ${missing.join(' ')}`)
  process.exitCode = missing.length > 0 ? 1 : 0
}

/** Nothing is left running: tests start servers of their own, on other ports. */
function install(packages: string[]): void {
  const isOurs = !existsSync(POLICY)
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    aptGet('update')
    aptGet('install', '-y', '--no-install-recommends', ...packages)
  } finally {
    if (isOurs) rmSync(POLICY)
  }
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { error } = spawnSync('apt-get', args, { stdio: 'inherit', env })
  if (error) throw new Error('This installs Debian packages: there is no apt-get here.', { cause: error })
}
