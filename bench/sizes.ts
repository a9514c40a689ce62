import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rollup } from 'vite'

/**
 * The floor: what a page bundles that only holds the required packages, built from bench/floor and
 * bench/floor-without-forms; kB gzipped. `npm run bench` builds them again and fails when these figures no longer hold.
 */
export const floor = { withForms: 121, withoutForms: 106.5 }

/** kB gzipped (the font: as it is). A build that passes one fails. Their reasons: docs/decisions/0015. */
export const goals = {
  'JavaScript to use the home page': 1.05 * floor.withoutForms,
  'JavaScript to use the first field of a wizard': 1.15 * floor.withForms,
  'demonstration service and drawer': 60,
  CSS: 10,
  fonts: 30,
}
type Figure = keyof typeof goals

/** The page of each wizard, with the texts of its first step. */
const wizards = [
  ['flows/first-connection/first-connection.tsx', 'flows/first-connection/texts/fr.ts'],
  ['flows/forgotten-identifier/forgotten-identifier.tsx', 'flows/forgotten-identifier/texts/fr.ts'],
].map((modules) => [...modules, 'forms/identity/texts/fr.ts'])

type Bundle = Rollup.OutputBundle
const chunksOf = (bundle: Bundle) => Object.values(bundle).filter((file) => file.type === 'chunk')

/** In kB (1000 bytes). */
export const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length / 1000

/** The chunks a set of modules needs before it runs: their own, and all that these import statically. */
function closure(bundle: Bundle, modules: readonly string[]): Set<Rollup.OutputChunk> {
  const needed = new Set<Rollup.OutputChunk>()
  const add = (file: string) => {
    const chunk = bundle[file]
    if (chunk?.type !== 'chunk' || needed.has(chunk)) return
    needed.add(chunk)
    chunk.imports.forEach(add)
  }
  for (const module of modules) {
    const holders = chunksOf(bundle).filter(({ moduleIds, facadeModuleId }) =>
      [facadeModuleId ?? '', ...moduleIds].some((id) => id.endsWith(`/src/${module}`)),
    )
    if (holders.length === 0) throw new Error(`no chunk holds src/${module}`)
    for (const { fileName } of holders) add(fileName)
  }
  return needed
}

const weigh = (chunks: Iterable<Rollup.OutputChunk>) =>
  [...chunks].reduce((sum, { code }) => sum + gzipped(code), 0)

function weighFonts(folder: string): number {
  const fonts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.woff2'),
  )
  return fonts.reduce((sum, font) => sum + statSync(join(folder, font)).size / 1000, 0)
}

/** What a French reader fetches, in kB, read off a finished build of the portal and its public folder. */
export function weighPortal(bundle: Bundle, publicFolder: string): Record<Figure, number> {
  const shell = closure(bundle, ['main.tsx', 'app/mount.tsx', 'i18n/fr.ts'])
  const firstFields = wizards.map((modules) => new Set([...shell, ...closure(bundle, modules)]))
  const isBuiltIn = chunksOf(bundle).some(({ moduleIds }) =>
    moduleIds.some((id) => id.includes('/src/service/demo/')),
  )
  const demo = isBuiltIn
    ? closure(bundle, ['service/demo/host.ts', 'demo/drawer.tsx', 'demo/texts/fr.ts'])
    : new Set<Rollup.OutputChunk>()
  const styles = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'))
  return {
    'JavaScript to use the home page': weigh(new Set([...shell, ...closure(bundle, ['app/home.tsx'])])),
    'JavaScript to use the first field of a wizard': Math.max(...firstFields.map(weigh)),
    'demonstration service and drawer': weigh(
      [...demo].filter((chunk) => !firstFields.some((it) => it.has(chunk))),
    ),
    CSS: styles.reduce((sum, file) => sum + (file.type === 'asset' ? gzipped(file.source) : 0), 0),
    fonts: weighFonts(publicFolder),
  }
}

/** Fails a build that passes a size goal, and says which. */
export function sizeGoals(): Plugin {
  let publicFolder = ''
  return {
    name: 'alize-size-goals',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir
    },
    writeBundle(_, bundle) {
      const sizes = Object.entries(weighPortal(bundle, publicFolder)) as [Figure, number][]
      const passed = sizes.filter(([figure, size]) => size > goals[figure])
      const sentences = passed.map(
        ([figure, size]) =>
          `${figure}: ${size.toFixed(1)} kB, more than its goal of ${goals[figure].toFixed(1)} kB.`,
      )
      if (sentences.length > 0) this.error(sentences.join('\n'))
    },
  }
}
