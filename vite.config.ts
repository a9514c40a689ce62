import react from '@vitejs/plugin-react'
import { loadEnv, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { assistance } from './src/academy/assistance.ts'
import { chooseAcademy } from './src/academy/choose.ts'
import { hosting } from './src/hosting/preview.ts'

/** Where JavaScript does not run, the page itself says whom to call. */
const assistanceWithoutJavaScript = (telephone: string | undefined): Plugin => ({
  name: 'alize-assistance',
  transformIndexHtml: (html) => html.replaceAll('%ASSISTANCE%', assistance.fr(telephone)),
})

export default defineConfig(({ mode }) => {
  const academy = chooseAcademy(loadEnv(mode, import.meta.dirname)['VITE_ACADEMY'])
  return {
    plugins: [react(), hosting(), assistanceWithoutJavaScript(academy.telephone)],
    define: { __ACADEMY__: JSON.stringify(academy) },
    build: {
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
    },
    preview: {
      host: '127.0.0.1',
      port: Number(process.env['PORT'] ?? 4173),
      strictPort: true,
      cors: false,
    },
    test: {
      include: ['tests/**/*.test.{ts,tsx}'],
      testTimeout: 20_000,
    },
  }
})
