import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('T-INJ-13 the service starts no other program, so that no name of a file is ever part of a command', () => {
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: root })
  expect(sources).toContain('src/service/node/main.ts')
  const starting = sources.filter((file) =>
    /node:(?:child_process|cluster|vm)|\bexecFile|\bspawn(?:Sync)?\(/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  )
  expect(starting).toEqual([])
})
