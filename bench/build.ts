import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Rollup } from 'vite'
import { hosting } from '#src/hosting/preview.ts'
import { siteListener } from '#src/hosting/serve.ts'
import { gzipped, weighPortal } from './sizes.ts'

const project = join(import.meta.dirname, '..')

/** Builds a floor page as the portal is built; answers the weight of its JavaScript, kB gzipped. */
export async function buildFloor(name: 'floor' | 'floor-without-forms', outDir: string): Promise<number> {
  const { output } = await buildInto(outDir, {
    configFile: false,
    root: join(project, 'bench', name),
    plugins: [react(), hosting()],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  })
  return output.reduce((sum, file) => sum + (file.type === 'chunk' ? gzipped(file.code) : 0), 0)
}

/** Builds the portal with its own configuration; answers its sizes. */
export async function buildPortal(outDir: string) {
  const { output } = await buildInto(outDir, { root: project })
  return weighPortal(Object.fromEntries(output.map((file) => [file.fileName, file])), join(project, 'public'))
}

async function buildInto(outDir: string, config: InlineConfig): Promise<Rollup.RolldownOutput> {
  const options = { ...config.build, outDir, emptyOutDir: true, chunkSizeWarningLimit: Infinity }
  return (await build({ ...config, logLevel: 'warn', build: options })) as Rollup.RolldownOutput
}

/** Serves a built folder as the Node host does, on a free port; answers its origin and how to stop. */
export async function serve(folder: string): Promise<{ origin: string; close(): void }> {
  const server = createServer(siteListener(folder, { https: false }))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
