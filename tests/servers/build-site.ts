import { join } from 'node:path'
import { run } from '#tests/support/runner.ts'

/** Where the portal lies that calls a server, apart from the one that `npm start` serves. */
export const SITE = join(import.meta.dirname, '../../.cache/site')

/** Builds it; says whether it could. */
export function buildSite(): boolean {
  process.env['VITE_API'] = 'server'
  return run('vite', 'build', '--outDir', SITE, '--emptyOutDir', '--logLevel', 'warn')
}
