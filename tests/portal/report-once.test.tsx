// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { cleanup } from '@testing-library/react'
import { expect, it } from 'vitest'
import { fr as followFr } from '#src/flows/report-problem/follow/texts/fr.ts'
import { listReports } from '#src/service/reports/desk.ts'
import { kept, openReportForm } from '#tests/support/report-form.tsx'
import { attach } from '#tests/support/reports.ts'
import { openWorld } from '#tests/support/world.ts'

/** A browser whose next report has a file already. */
async function withOneFile() {
  const world = await openWorld()
  const visitor = world.visitor()
  await attach(visitor)
  return { world, visitor }
}

it('sends once although the reply is lost', async () => {
  let lose = false
  const { screen, walk, fillIn, send, world } = await openReportForm({
    fetch: async (call, { method }) => {
      const response = await call()
      if (lose && method === 'POST') throw new TypeError('Failed to fetch')
      return response
    },
  })
  await fillIn()
  lose = true
  await send()
  await screen.findByText(/Pas de réponse du réseau/)
  lose = false
  await send()
  await walk.heading(followFr.receipt.heading)
  expect(world.box.filter(({ to }) => to === 'jean@example.net')).toHaveLength(1)
})

it('T-RES-02: sends once although the page is reloaded between a lost reply and the next try, and its file was taken', async () => {
  let lose = false
  const first = await openReportForm({
    ...(await withOneFile()),
    fetch: async (call, { url, method }) => {
      const response = await call()
      if (lose && method === 'POST' && url.endsWith('/reports')) throw new TypeError('Failed to fetch')
      return response
    },
  })
  await first.fillIn()
  await first.screen.findByText(/, 1 ko/)
  lose = true
  await first.send()
  await first.screen.findByText(/Pas de réponse du réseau/)
  cleanup()
  const { screen, send, walk, world } = await openReportForm({ world: first.world, visitor: first.visitor })
  expect(screen.queryByText(/, 1 ko/)).toBeNull()
  await send()
  await walk.heading(followFr.receipt.heading)
  expect(await listReports(world.ports)).toHaveLength(1)
  expect(kept()).not.toMatch(/blanche|tried/)
}) // prettier-ignore

it('keeps nothing of a report that was sent with a file', async () => {
  const { screen, fillIn, send, walk } = await openReportForm(await withOneFile())
  await screen.findByText(/, 1 ko/)
  await fillIn()
  await send()
  await walk.heading(followFr.receipt.heading)
  await screen.findByText(/^([2-9A-HJKMNP-Z]{4}-){6}[2-9A-HJKMNP-Z]{4}$/)
  expect(kept()).not.toMatch(/Sairien|blanche|example|([2-9A-HJKMNP-Z]{4}-){6}/)
})

it('is another report once its words have changed, though nobody knows whether the first arrived', async () => {
  let lose = true
  const { screen, fillIn, send, walk, world } = await openReportForm({
    fetch: async (call, { url, method }) => {
      const response = await call()
      if (lose && method === 'POST' && url.endsWith('/reports')) throw new TypeError('Failed to fetch')
      return response
    },
  })
  await fillIn()
  await send()
  await screen.findByText(/Pas de réponse du réseau/)
  lose = false
  await walk.type(/^Ce qui se passe/, ' Depuis hier.')
  await send()
  await walk.heading(followFr.receipt.heading)
  expect(await listReports(world.ports)).toHaveLength(2)
})
