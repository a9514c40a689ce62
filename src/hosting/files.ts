import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { compressible } from './variants.ts'

/** The files under `folder`, as paths of the site: `/assets/index-3f2a.js`. */
export function listFiles(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Set(
    files.map((file) => join(file.parentPath, file.name).slice(folder.length).replaceAll(sep, '/')),
  )
}

/** Writes `x.br` and `x.gz` beside each file worth it, once, at the best level: no request waits for it. */
export function compressFiles(folder: string): void {
  for (const file of listFiles(folder)) {
    if (!compressible.test(file)) continue
    const content = readFileSync(join(folder, file))
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content))
    writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }))
  }
}
