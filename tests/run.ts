/**
 * `npm test`: builds the portal once, runs the unit tests then the journeys, and adds up. The last line
 * printed is the total, alone: "12 passed, 0 failed, 1 skipped".
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { run, runPlaywright, runVitest } from './support/runner.ts'
import { broken, conclude } from './support/tally.ts'

rmSync(join(import.meta.dirname, '../test-results'), { recursive: true, force: true })
const built = run('vite', 'build', '--logLevel', 'warn')
conclude('test', {
  'Unit tests': runVitest('test-results/unit.json'),
  Journeys: built
    ? await runPlaywright('test-results/journeys.json')
    : broken('The portal does not build: no journey could run.'),
})
