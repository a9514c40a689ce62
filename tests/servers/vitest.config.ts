import { defineConfig } from 'vitest/config'
import { chooseAcademy } from '../../src/academy/choose.ts'

/** `npm run test:servers`: what needs servers of the system. */
export default defineConfig({
  define: { __ACADEMY__: JSON.stringify(chooseAcademy()) },
  test: { root: '.', include: ['tests/servers/**/*.server.ts'], testTimeout: 20_000, maxWorkers: 2 },
})
