import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rollup } from 'vite'
import { chunksNeeded, chunksOf } from '../src/prerender/chunks.ts'

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
  [
    'flows/first-connection/first-connection.tsx',
    'flows/first-connection/texts/fr.ts',
    'forms/identity/texts/fr.ts',
  ],
  [
    'flows/forgotten-identifier/forgotten-identifier.tsx',
    'flows/forgotten-identifier/texts/fr.ts',
    'forms/identity/texts/fr.ts',
  ],
  ['flows/reset/forgotten-password/forgotten-password.tsx', 'flows/reset/texts/fr.ts'],
  ['flows/numen-request/numen-request.tsx', 'flows/numen-request/texts/fr.ts'],
]

/** In kB (1000 bytes). */
export const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length / 1000

const weigh = (chunks: Iterable<Rollup.OutputChunk>) =>
  [...chunks].reduce((sum, { code }) => sum + gzipped(code), 0)

function weighFonts(folder: string): number {
  const fonts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.woff2'),
  )
  return fonts.reduce((sum, font) => sum + statSync(join(folder, font)).size / 1000, 0)
}

/** What a French reader fetches, in kB, read off a finished build of the portal and its public folder. */
export function weighPortal(bundle: Rollup.OutputBundle, publicFolder: string): Record<Figure, number> {
  const shell = chunksNeeded(bundle, ['main.tsx', 'app/mount.tsx', 'i18n/fr.ts'])
  const firstFields = wizards.map((modules) => new Set([...shell, ...chunksNeeded(bundle, modules)]))
  const isBuiltIn = chunksOf(bundle).some(({ moduleIds }) =>
    moduleIds.some((id) => id.includes('/src/service/demo/')),
  )
  const demo = isBuiltIn
    ? chunksNeeded(bundle, ['service/demo/host.ts', 'demo/drawer.tsx', 'demo/texts/fr.ts'])
    : new Set<Rollup.OutputChunk>()
  const styles = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'))
  return {
    'JavaScript to use the home page': weigh(
      new Set([...shell, ...chunksNeeded(bundle, ['app/home.tsx', 'help/tasks/texts/fr.ts'])]),
    ),
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
