import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { loadEnv, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { sizeGoals } from './bench/sizes.ts'
import { assistance } from './src/academy/assistance.ts'
import { chooseAcademy } from './src/academy/choose.ts'
import { hosting } from './src/hosting/preview.ts'
import { prerender } from './src/prerender/plugin.ts'

/** Where JavaScript does not run, the page itself says whom to call. */
const assistanceWithoutJavaScript = (telephone: string | undefined): Plugin => ({
  name: 'alize-assistance',
  transformIndexHtml: (html) => html.replaceAll('%ASSISTANCE%', assistance.fr(telephone)),
})

/** The portal is imported by `main.tsx` as it runs: the page names it, so that the browser fetches both side by side. */
const portalAhead = (): Plugin => ({
  name: 'alize-portal-ahead',
  transformIndexHtml: (_, { bundle = {} }) =>
    Object.values(bundle)
      .filter((file) => file.type === 'chunk' && ['portal', 'mount'].includes(file.name))
      .map(({ fileName }) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
        injectTo: 'head',
      })),
})

/**
 * A handful of chunks, each with what it imports that no chunk above holds: small files compress badly, and each is a
 * request (docs/decisions/0015). What is in none of them goes with what imports it.
 */
const chunks = [
  { name: 'start', test: /src\/main\.tsx$|rolldown\/runtime\.js$/, priority: 4 },
  { name: 'portal', test: /src\/(?:app\/mount\.tsx|rules\/civil-date\.ts)$/, priority: 3 },
  // What the status banner needs too, after the first paint: it must not bring the forms along.
  { name: 'calls', test: /src\/api\/client\.ts$|react-query\/.*\/useQuery\.js$/, priority: 2 },
  {
    name: 'forms',
    test: /src\/(?:wizard\/(?:wizard|held-flow|open-flow)|forms\/service-form|ui\/(?:text-field|date-field|checkbox|notice))\.tsx$|src\/forms\/identity\/(?:identity-fields|birth-date-field)\.tsx$|src\/(?:forms\/use-service-form|contract\/(?:fields|activation)|wizard\/(?:keep|use-flow-form|later-parts))\.ts$/,
    priority: 1,
  },
  { name: 'names', test: /src\/rules\/(?:names|identifier)\.ts$/, priority: 1 },
  {
    name: 'email',
    test: /src\/(?:(?:contract|rules)\/email|contract\/identifier-request)\.ts$/,
    priority: 1,
  },
  {
    name: 'later',
    // What several pages need after their first form; each apart would be named, with its hash, in `start`.
    test: /src\/forms\/(?:confirm-dialog|resend-code|refused-action|new-password|password-input|use-service-action)\.tsx?$|src\/ui\/(?:dialog|copy-button|code-field|table)\.tsx$|src\/rules\/telephone\.ts$|\/icons\/(?:printer|signature)\./,
    priority: 0,
  },
]

export default defineConfig(({ mode }) => {
  const academy = chooseAcademy(loadEnv(mode, import.meta.dirname)['VITE_ACADEMY'])
  return {
    plugins: [
      react(),
      hosting(),
      sizeGoals(),
      portalAhead(),
      assistanceWithoutJavaScript(academy.telephone),
      prerender(),
    ],
    define: { __ACADEMY__: JSON.stringify(academy) },
    build: {
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      // The password dictionaries; sizeGoals watches over all the rest.
      chunkSizeWarningLimit: 1200,
      // Named by their hash alone: the first file fetched names all the others, and each name weighs.
      rolldownOptions: { output: { chunkFileNames: 'assets/[hash].js', codeSplitting: { groups: chunks } } },
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
      // One more than there are cores: a test waits for its page as often as it works.
      maxWorkers: availableParallelism() + 1,
    },
  }
})
