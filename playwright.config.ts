import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/support/browser.ts'

/** What differs by language or by what a browser lacks, not by the size of its window. */
const anySize = [
  'hostile-browser',
  'languages',
  'other-languages',
  'rendered-ahead',
  'traces',
  'password-inputs',
]
const files = (names: string[]) => names.map((name) => `**/${name}.spec.ts`)

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    // The server below chooses a free port and prints it.
    baseURL: `http://localhost:${process.env['PORTAL_PORT'] ?? ''}`,
    launchOptions: await findBrowser(),
    locale: 'fr-FR',
    timezoneId: 'America/Martinique',
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
      // These try every width by themselves.
      testIgnore: files(['matrix', 'design']),
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1440, height: 900 } },
      testIgnore: files(anySize),
    },
  ],
  webServer: {
    command: 'vite preview',
    env: { PORT: '0' },
    wait: { stdout: /http:\/\/localhost:(?<portal_port>\d+)/ },
  },
})
