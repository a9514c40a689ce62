import type { Rollup } from 'vite'

export const chunksOf = (bundle: Rollup.OutputBundle) =>
  Object.values(bundle).filter((file) => file.type === 'chunk')

/** The chunks a set of modules (`app/home.tsx`) needs before it runs: their own, and all that these import statically. */
export function chunksNeeded(
  bundle: Rollup.OutputBundle,
  modules: readonly string[],
): Set<Rollup.OutputChunk> {
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
