import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { compressFiles } from './files.ts'
import { siteListener } from './serve.ts'

/** Makes `vite build` compress what it built, and `vite preview` serve it as the Node host does. */
export function hosting(): Plugin {
  let folder = ''
  return {
    name: 'alize-hosting',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    writeBundle() {
      compressFiles(folder)
    },
    configurePreviewServer(server) {
      server.middlewares.use(siteListener(folder, { https: false }))
      server.printUrls = () => {
        const { port } = server.httpServer.address() as AddressInfo
        console.log(`Alizé: http://localhost:${port}`)
      }
    },
  }
}
