/** `npm run flows`: writes `docs/flows.md`. Through Vite, because steps name their screens. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'

const vite = await createServer({
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
})
const { drawFlows } = (await vite.ssrLoadModule(
  '/tests/docs/draw-flows.ts',
)) as typeof import('./draw-flows.ts')
writeFileSync(join(import.meta.dirname, '../../docs/flows.md'), await drawFlows())
await vite.close()
