import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/support/browser.ts'

/** What differs by language or by what a browser lacks, not by the size of its window; so do single tests tagged `@any-size`. */
const anySize = [
  'back-and-links',
  'coming-back',
  'hostile-browser',
  'identity-inputs',
  'languages',
  'network',
  'other-languages',
  'rendered-ahead',
  'traces',
  'typed-early',
  'password-inputs',
  'undo',
]
/** Each state is looked at in 24 ways, at every width whatever the window's own. */
const everything = process.env['MATRIX'] === 'all'
const files = (names: string[]) => names.map((name) => `**/${name}.spec.ts`)

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  fullyParallel: true,
  // A journey waits more than it works: two for each of the two cores the project reckons with.
  workers: 4,
  retries: 0,
  // A busy machine is slow, not wrong; only what fails waits this long.
  timeout: everything ? 900_000 : 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    // The server below chooses a free port and prints it.
    baseURL: `http://localhost:${process.env['PORTAL_PORT'] ?? ''}`,
    launchOptions: await findBrowser(),
    locale: 'fr-FR',
    timezoneId: 'America/Martinique',
    serviceWorkers: 'block',
    // Axe would read the colours of a button in the middle of its change.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
      // These try every width by themselves.
      testIgnore: everything ? [] : files(['matrix', 'design', 'comfort']),
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1440, height: 900 } },
      testIgnore: everything ? '**' : files(anySize),
      grepInvert: /@any-size/,
    },
  ],
  webServer: {
    command: 'vite preview',
    env: { PORT: '0' },
    wait: { stdout: /http:\/\/localhost:(?<portal_port>\d+)/ },
  },
})
