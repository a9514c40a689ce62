/**
 * `npm run test:servers`: everything that needs real servers, then the journeys on the Node host over them, and adds up as
 * `npm test` does. Without these servers nothing runs: continuous integration fails, elsewhere that is told.
 */
import { rmSync } from 'node:fs'
import { runPlaywright, runVitest } from '#tests/support/runner.ts'
import { broken, conclude, totalsOf, without } from '#tests/support/tally.ts'
import { buildSite } from './build-site.ts'
import { missingPackages } from './packages.ts'

const missing = missingPackages()
rmSync(totalsOf('servers'), { force: true })
if (missing.length > 0)
  conclude('servers', {
    'Real servers': without(
      `NOT RUN, not installed: ${missing.join(' ')}. On Debian: npm run servers:install`,
    ),
  })
else
  conclude('servers', {
    'Real servers': runVitest('test-results/servers.json', '--config', 'tests/servers/vitest.config.ts'),
    'Journeys over them': buildSite()
      ? await runPlaywright(
          'test-results/server-journeys.json',
          '--config',
          'tests/servers/playwright.config.ts',
        )
      : broken('The portal does not build: no journey could run.'),
  })
