import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { firstBrokenLine } from '#src/service/node/audit-log.ts'
import { tellLeftEvents } from '#src/service/node/untold.ts'
import { startNode } from '#src/service/node.ts'
import type { AuditRecord } from '#src/service/records.ts'
import { openDeskWorld, type DeskWorld } from '#tests/support/desk.ts'
import { configWith } from '#tests/support/node-host.ts'
import { ask } from '#tests/support/over-http.ts'
import { sentReport } from '#tests/support/reports.ts'

const up = { state: () => ({ isDown: false, waiting: 0, lost: 0 }) }
const down = { state: () => ({ ...up.state(), isDown: true }) }

/** Nodes over the world of the desk, each with a log of its own. */
async function startNodes({ ports, academy }: DeskWorld, count: number) {
  const folder = await mkdtemp(join(tmpdir(), 'alize-desk-log-'))
  const nodes = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const auditLog = join(folder, `audit-${i}.log`)
      const settings: object = { publicUrl: 'http://localhost:8080', trustedProxies: [], auditLog }
      const config = configWith(settings)
      const { port, stop } = await startNode(config, academy, ports)
      const headers = { Host: 'localhost:8080' }
      return {
        text: () => readFileSync(auditLog, 'utf8'),
        secret: config.keys.hashing,
        figures: async () => (await ask(port, '/metrics', { headers })).body.toString(),
        stop,
      }
    }),
  )
  onTestFinished(async () => {
    await Promise.all(nodes.map(({ stop }) => stop()))
    await rm(folder, { recursive: true })
  })
  return nodes
}

it('T-AUD-01: what is done at the desk is told by one node that runs, in its log and its figures', async () => {
  const world = await openDeskWorld()
  const reference = await sentReport(world.visitor())
  await Promise.all([world.desk(['prendre', reference]), world.desk(['code', 'adelacroix'])])
  await world.desk(['clore', reference])
  const nodes = await startNodes(world, 2)
  const lines = () => nodes.flatMap(({ text }) => text().split('\n').filter(Boolean))
  const told = () => lines().map((line) => (JSON.parse(line) as AuditRecord).event)
  await expect
    .poll(() => told().toSorted())
    .toEqual(['manager_code_issued', 'report_closed', 'report_taken_up'])
  expect(lines().find((line) => line.includes('report_closed'))).toContain(`"reason":"${reference}"`)
  for (const { text, secret } of nodes) expect(firstBrokenLine(text(), { secret })).toBeUndefined()
  const figures = (await Promise.all(nodes.map((node) => node.figures()))).join('\n')
  expect(figures.match(/event="report_closed",outcome="success"} 1/g)).toHaveLength(1)
  expect(await world.listed('untold')).toEqual([])
})

it('T-AUD-03: what is done at the desk waits in the database while a log cannot be written', async () => {
  const world = await openDeskWorld()
  await world.desk(['liste'])
  const told: string[] = []
  const tell = ({ event }: AuditRecord) => void told.push(event)
  const { store } = world.ports
  await tellLeftEvents(store, down, tell)
  expect(told).toEqual([])
  await Promise.all([tellLeftEvents(store, up, tell), tellLeftEvents(store, up, tell)])
  expect(told).toEqual(['cases_listed'])
})

it('what came to nothing at the desk is not told', async () => {
  const world = await openDeskWorld()
  expect((await world.desk(['prendre', 'ZZZZ-2222'])).code).toBe(1)
  expect(await world.listed('untold')).toEqual([])
})
