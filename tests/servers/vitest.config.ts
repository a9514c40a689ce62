import { defineConfig } from 'vitest/config'

/** `npm run test:servers`: what needs servers of the system, one file after another. */
export default defineConfig({
  test: { root: '.', include: ['tests/servers/**/*.server.ts'], testTimeout: 20_000, maxWorkers: 1 },
})
