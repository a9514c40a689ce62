import { createServer, type Plugin, type ResolvedConfig, type Rollup } from 'vite'
import { languages, type Language } from '#src/contract/language.ts'
import { pageFile } from '#src/hosting/pages.ts'
import { chunksNeeded } from './chunks.ts'
import { pages, type PrerenderedPage } from './pages.ts'
import type { RenderedPage } from './render.tsx'

type Renderer = typeof import('./render.tsx')

/** Adds to a build each public first page in each language, as the portal itself renders it (docs/decisions/0017). */
export function prerender(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'alize-prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      // After the one that writes index.html.
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') throw new Error('the build wrote no index.html')
        const bare = index.source.toString()
        const portal = await openPortal(config)
        try {
          const { renderPage } = (await portal.ssrLoadModule('/src/prerender/render.tsx')) as Renderer
          for (const { page, language } of everyPage) {
            const rendered = await renderPage(page.addresses[0], language)
            const source = fill(bare, language, rendered, neededBy(page, language, bundle))
            for (const address of page.addresses)
              this.emitFile({ type: 'asset', fileName: pageFile(address, language).slice(1), source })
          }
        } finally {
          await portal.close()
        }
      },
    },
  }
}

const everyPage = pages.flatMap((page) => languages.map((language) => ({ page, language })))

/** The files of a page's room and of its texts. */
function neededBy({ room, texts }: PrerenderedPage, language: Language, bundle: Rollup.OutputBundle) {
  const words = [`i18n/${language}.ts`, ...texts.map((of) => `${of}/texts/${language}.ts`)]
  return [...chunksNeeded(bundle, [room, ...words])].map(({ fileName }) => `/${fileName}`)
}

/** Runs the portal's own modules here, with what this build settles in them. */
const openPortal = ({ root, mode, define = {} }: ResolvedConfig) =>
  createServer({
    configFile: false,
    root,
    mode,
    define,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })

/** The bare page with a rendered one in it, and all that this one needs fetched beside the portal. */
function fill(bare: string, language: Language, page: RenderedPage, ahead: readonly string[]): string {
  const links = ahead
    .filter((file) => !bare.includes(`"${file}"`))
    .map((file) => `<link rel="modulepreload" crossorigin href="${file}">\n`)
  return (
    bare
      .replace(/<html lang="\w+"/, `<html lang="${language}"`)
      .replace(/<title>.*?<\/title>/, () => `<title>${page.title}</title>`)
      .replace('</head>', () => `${links.join('')}</head>`)
      // After the styles, without which nothing is painted.
      .replaceAll(/<(?:script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"')
      .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`)
  )
}
