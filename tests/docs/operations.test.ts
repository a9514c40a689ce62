import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { securityHeaders } from '#src/hosting/headers.ts'
import { Config } from '#src/service/node/config-schema.ts'
import { readConfig } from '#src/service/node/config.ts'
import { createMetrics } from '#src/service/node/metrics.ts'
import { randomKey } from '#tests/support/node-settings.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const operations = read('docs/operations.md')

interface Described {
  properties?: Record<string, Described>
}
/** `directory.account.dn`: each setting by its place. Those of one list share a row. */
const settingsIn = (schema: Described, place = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    inner.properties && name !== 'attributes' ? settingsIn(inner, `${place}${name}.`) : [`${place}${name}`],
  )

describe('docs/operations.md', () => {
  it('names every setting', () => {
    const settings = settingsIn(z.toJSONSchema(Config, { io: 'input', unrepresentable: 'any' }) as Described)
    expect(settings).toContain('directory.account.dn')
    expect(settings.filter((setting) => !operations.includes(`\`${setting}\``))).toEqual([])
  })

  it('names every figure', () => {
    const gauges = read('src/service/node/ops-pages.ts') + read('src/service/node/metrics.ts')
    const figures = new Set(
      gauges.match(/\balize_[a-z_]+/g)?.map((name) => name.replace(/_(?:bucket|sum|count)$/, '')),
    )
    expect(figures.size).toBe(8)
    expect([...figures].filter((name) => !operations.includes(`\`${name}\``))).toEqual([])
  })
})

describe('deploy/', () => {
  it('T-AUD-09: raises alarms on events and figures that the service has', () => {
    const told = globSync('src/service/**/*.ts', { cwd: root }).map(read).join('\n')
    const alerts = read('deploy/alerts.yaml')
    const named = alerts.match(/alize_[a-z_]+|(?<=event=")[a-z_]+/g) ?? []
    expect(named).toContain('excess_rate')
    expect(named.filter((name) => !told.includes(name.replace(/_bucket$/, '')))).toEqual([])
  })

  it('T-AUD-09: raises them from the first event on: what they watch is there before it', () => {
    const watched = read('deploy/alerts.yaml').match(/event="[a-z_]+"/g) ?? []
    expect(watched.length).toBeGreaterThan(2)
    const counted = createMetrics().text(new Map())
    expect(watched.filter((event) => !new RegExp(`{${event},.*} 0$`, 'm').test(counted))).toEqual([])
  })

  it('holds a configuration that the service takes, once its secrets are there', () => {
    const named = [...read('deploy/alize.json').matchAll(/"environment": "(\w+)"/g)].map(
      ([, name = '']) => name,
    )
    const example = read('deploy/alize.env.example')
    expect(named.filter((name) => !example.includes(`\n${name}=`))).toEqual([])
    const environment = Object.fromEntries(named.map((name) => [name, randomKey()]))
    const folder = mkdtempSync(join(tmpdir(), 'alize-operations-'))
    const file = join(folder, 'alize.json')
    // As it is installed: a clone may be readable for everybody, which is refused.
    writeFileSync(file, read('deploy/alize.json'), { mode: 0o600 })
    expect(readConfig(file, environment).production).toBe(true)
    rmSync(folder, { recursive: true })
  })

  it.each(['nginx.conf', 'apache.conf', 'Caddyfile'])(
    'BRW-08: %s sends the headers of the service',
    (file) => {
      const text = read(`deploy/static/${file}`)
      const missing = Object.entries(securityHeaders({ https: true })).filter(
        ([name, value]) => !text.includes(`${name} "${value}"`),
      )
      expect(missing).toEqual([])
    },
  )
})
