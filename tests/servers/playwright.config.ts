import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import type { Options } from '#tests/support/journey.ts'
import demonstration from '../../playwright.config.ts'

const { webServer: _itsOwn, projects: _sizes, ...shared } = demonstration
const root = join(import.meta.dirname, '../..')

/** What people come to do; how a page looks and what a browser lacks is the same whoever serves it. */
const journeys = [
  ...['first-connection', 'sign-in', 'forgotten-password', 'blocked-account', 'lea', 'undo', 'account'],
  ...['forgotten-identifier', 'numen-request', 'check-up', 'forwarding', 'report', 'devices'],
  ...['back-and-links', 'coming-back', 'network'],
]

/** By a part of their title, with what they need that only the demonstration has. */
const leftOut = {
  'the mail server is down: Paul': 'its switch; over real servers: down.server.ts',
  'T-TOK-14 Marie-Josée waits a minute': 'a service that goes by the clock of the page',
  'under a policy that forbids forwards': 'another policy while the service runs',
  'the service is in maintenance': 'its switch',
  'the same in e[ns], at 320 pixels': 'nothing: these are in French',
}

/** `npm run test:servers`: journeys of `npm test` on the Node host, each over servers of its own. */
export default defineConfig<Options>({
  ...shared,
  testDir: join(root, 'tests/journeys'),
  testMatch: journeys.map((name) => `**/${name}.spec.ts`),
  grepInvert: new RegExp(Object.keys(leftOut).join('|')),
  outputDir: join(root, 'test-results/server-journeys'),
  reporter: [['list'], ['json', { outputFile: join(root, 'test-results/server-journeys.json') }]],
  // Each has servers of its own beside its browser.
  workers: 2,
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
  ],
  use: { ...shared.use, onServers: true },
})
