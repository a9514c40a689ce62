import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import type { Options } from '#tests/support/journey.ts'
import demonstration from '../../playwright.config.ts'

const { webServer: _itsOwn, projects: _sizes, ...shared } = demonstration
const root = join(import.meta.dirname, '../..')

/** `npm run test:servers`: the journeys of `npm test` in French, on the Node host; each test over servers of its own. */
export default defineConfig<Options>({
  ...shared,
  testDir: join(root, 'tests/journeys'),
  outputDir: join(root, 'test-results/server-journeys'),
  reporter: [['list'], ['json', { outputFile: join(root, 'test-results/server-journeys.json') }]],
  workers: 2,
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
  use: { ...shared.use, onServers: true },
})
