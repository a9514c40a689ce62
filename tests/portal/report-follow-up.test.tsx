// @vitest-environment jsdom
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import { cleanup } from '@testing-library/react'
import { expect, it } from 'vitest'
import { fr } from '#src/flows/report-problem/follow/texts/fr.ts'
import { openPortal } from '#tests/support/portal.tsx'
import { openReportForm } from '#tests/support/report-form.tsx'
import { walkIn } from '#tests/support/first-connection.tsx'

/** A report was sent: its reference and key, as its receipt shows them. */
async function sentReport() {
  const portal = await openReportForm()
  await portal.fillIn()
  await portal.send()
  await portal.walk.heading(fr.receipt.heading)
  const key = (await portal.screen.findByText(/^([2-9A-HJKMNP-Z]{4}-){6}[2-9A-HJKMNP-Z]{4}$/)).textContent
  const reference = portal.screen.getByText(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/).textContent
  cleanup()
  return { reference, key, world: portal.world, visitor: portal.visitor }
}
async function followFrom(opening: Parameters<typeof openPortal>[1]) {
  const portal = await openPortal('/signaler/suivi', opening)
  return { ...portal, walk: walkIn(portal) }
}

it('lists the reports of this browser, and opens one without a key', async () => {
  const { reference, world, visitor } = await sentReport()
  const { screen, user, walk } = await followFrom({ world, visitor })
  await user.click(await screen.findByRole('link', { name: `${reference} – ${fr.categories.mail}` }))
  await walk.heading(fr.heading(reference))
  expect(await screen.findByText(fr.statusText.received)).toBeTruthy()
  expect(screen.getByText(fr.noMessage)).toBeTruthy()
})

it('opens from anywhere with the reference and the key, in whatever way they are written', async () => {
  const { reference, key, world } = await sentReport()
  const { screen, walk } = await followFrom({ world })
  expect(screen.queryByText(fr.ownTitle)).toBeNull()
  await walk.type(fr.reference, ` ${reference.toLowerCase().replace('-', ' ')}`)
  await walk.type(fr.key, key.toLowerCase().replaceAll('-', ''))
  await walk.press(fr.open)
  await walk.heading(fr.heading(reference))
  await screen.findByText(fr.statusText.received)
  expect(JSON.stringify([sessionStorage, localStorage])).not.toContain(key)
})

it('answers alike to a wrong key and to a reference nobody has, under the key', async () => {
  const { reference, key, world } = await sentReport()
  const { screen, walk } = await followFrom({ world })
  const wrong = key.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
  for (const [typed, secret] of [
    [reference, wrong],
    ['ZZZZ-2222', key],
  ] as const) {
    // prettier-ignore
    await walk.type(fr.reference, typed)
    await walk.type(fr.key, secret)
    await walk.press(fr.open)
    expect(await screen.findByRole('region', { name: 'Une réponse est à corriger' })).toBe(
      document.activeElement,
    )
    expect(screen.getByLabelText(fr.key).closest('.field')?.textContent).toMatch(
      /Aucun signalement n’a cette référence et cette clé/,
    )
  }
})

it('says what is wrong with the form of a reference and of a key', async () => {
  const { screen, walk } = await followFrom({})
  await walk.type(fr.reference, 'ABC')
  await walk.type(fr.key, 'ABC')
  await walk.press(fr.open)
  await screen.findByRole('region', { name: '2 réponses sont à corriger' })
  expect(screen.getAllByText(/La référence compte 8 caractères/)).toHaveLength(2)
  expect(screen.getAllByText(/La clé compte 28 caractères/)).toHaveLength(2)
})

it('adds a message once although its reply is lost, without any secret, and keeps its draft', async () => {
  const { reference, world, visitor } = await sentReport()
  let lose = false
  const opening = {
    world,
    visitor,
    fetch: async (call: () => Promise<Response>, { url }: Request) => {
      const response = await call()
      if (lose && url.endsWith('/messages')) throw new TypeError('Failed to fetch')
      return response
    },
  }
  const first = await followFrom(opening)
  await first.user.click(await first.screen.findByRole('link', { name: new RegExp(reference) }))
  await first.screen.findByLabelText(fr.text)
  await first.walk.type(fr.text, 'Mon mot de passe est Trois-flamboyants-972')
  await first.walk.press(fr.send)
  await first.screen.findByRole('region', { name: 'Une réponse est à corriger' })
  expect(JSON.stringify(sessionStorage)).not.toContain('flamboyants')
  await first.walk.type(fr.text, 'Cela recommence.')
  cleanup()
  const { screen, user, walk } = await followFrom(opening)
  await user.click(await screen.findByRole('link', { name: new RegExp(reference) }))
  await screen.findByDisplayValue('Cela recommence.')
  lose = true
  await walk.press(fr.send)
  await screen.findByText(/Pas de réponse du réseau/)
  lose = false
  await walk.press(fr.send)
  await screen.findByText(fr.messageSent)
  expect(screen.getAllByText('Cela recommence.')).toHaveLength(1)
  expect(JSON.stringify(sessionStorage)).not.toContain('recommence')
})

it('T-BRW-01: shows what was written as text, whatever it looks like', async () => {
  const naughty = '<img src=x onerror=alert(1)>\n\u202Ereversed {{7*7}} مرحبا'
  const portal = await openReportForm()
  await portal.fillIn()
  await portal.user.clear(portal.screen.getByLabelText(/^Ce qui se passe/))
  await portal.user.click(portal.screen.getByLabelText(/^Ce qui se passe/))
  await portal.user.paste(naughty)
  await portal.send()
  await portal.walk.heading(fr.receipt.heading)
  await portal.user.click(await portal.screen.findByRole('link', { name: fr.receipt.follow }))
  const folded = (await portal.screen.findByText(fr.sentTitle)).closest('details')
  expect(folded?.textContent).toContain(naughty)
  expect(document.querySelector('main img, main script')).toBeNull()
})

it('erases a report for good once that is confirmed', async () => {
  const { reference, key, world, visitor } = await sentReport()
  const { screen, user, walk } = await followFrom({ world, visitor })
  await user.click(await screen.findByRole('link', { name: new RegExp(reference) }))
  await user.click(await screen.findByRole('button', { name: fr.erase.action }))
  await walk.press(fr.erase.keep)
  await walk.press(fr.erase.action)
  await walk.press(fr.erase.submit)
  await screen.findByText(fr.erase.done)
  expect(screen.queryByText(new RegExp(reference))).toBeNull()
  await walk.type(fr.reference, reference)
  await walk.type(fr.key, key)
  await walk.press(fr.open)
  await screen.findByRole('region', { name: 'Une réponse est à corriger' })
})
