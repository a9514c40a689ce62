import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { paths, steps } from '#src/paths.ts'
import { drawFlows } from './draw-flows.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/flows.md'), 'utf8')

it('docs/flows.md agrees with the flows: if it does not, `npm run flows`', async () => {
  expect(page).toBe(await drawFlows())
})

it('docs/flows.md holds every step that has an address', () => {
  const { accountForwarding: _noWizard, ...wizards } = steps
  const addresses = Object.entries(wizards).flatMap(([wizard, slugs]) =>
    slugs.map((slug) => `${paths[wizard as keyof typeof wizards]}/${slug}`),
  )
  expect(addresses.length).toBeGreaterThan(10)
  expect(addresses.filter((address) => !page.includes(`\`${address}\``))).toEqual([])
})
