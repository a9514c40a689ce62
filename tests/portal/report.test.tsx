// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { cleanup, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { reportCategories } from '#src/contract/report.ts'
import { fr as followFr } from '#src/flows/report-problem/follow/texts/fr.ts'
import { fr } from '#src/flows/report-problem/texts/fr.ts'
import { topics } from '#src/flows/report-problem/topics.ts'
import { listReports } from '#src/service/reports/desk.ts'
import { isShown } from '#src/help/articles/groups.ts'
import { paths } from '#src/paths.ts'
import { openAccount } from '#tests/support/account.tsx'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { FORM, onScreen, openReportForm } from '#tests/support/report-form.tsx'
import { attach } from '#tests/support/reports.ts'
import { DAY, openWorld } from '#tests/support/world.ts'

const kept = () => JSON.stringify([sessionStorage, localStorage])
/** A browser whose next report has a file already. */
async function withOneFile() {
  const world = await openWorld()
  const visitor = world.visitor()
  await attach(visitor)
  return { world, visitor }
}
const value = (field: HTMLElement) => (field as HTMLInputElement).value

it('leads from the home page to what the problem is about, its help, and only then the form', async () => {
  const { screen, user, router } = await openPortal('/')
  const [link] = screen.getAllByRole('link', { name: fr.title })
  if (link) await user.click(link)
  await screen.findByRole('heading', { level: 1, name: fr.title })
  expect(pathOf(router)).toBe('/signaler')
  await user.click(screen.getByRole('link', { name: followFr.categories.mail }))
  await screen.findByRole('heading', { level: 1, name: followFr.categories.mail })
  expect(screen.getByRole('link', { name: 'Mot de passe oublié' })).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  await user.click(screen.getByRole('link', { name: fr.write }))
  expect(await screen.findByRole('heading', { level: 1, name: fr.formTitle })).toBe(document.activeElement)
  await router.navigate(-1)
  await screen.findByRole('heading', { level: 1, name: followFr.categories.mail })
})

it.each(reportCategories)('has help for %s at an address of its own', async (category) => {
  const { screen } = await openPortal(`/signaler?sujet=${topics[category].slug}`)
  await screen.findByRole('heading', { level: 1, name: followFr.categories[category] })
  for (const sentence of fr.help[category]) expect(screen.getByText(onScreen(sentence))).toBeTruthy()
  const { pages, articles } = topics[category]
  const shown = [
    ...pages.map((page) => paths[page]),
    ...articles.filter(isShown).map((slug) => `/aide/${slug}`),
  ]
  expect(shown.filter((path) => !document.querySelector(`main a[href="${path}"]`))).toEqual([])
  expect(shown.length).toBeGreaterThan(0)
})

it('asks what it is about where the address names nothing it knows', async () => {
  const { screen } = await openPortal('/signaler?sujet=%3Cscript%3E&ecrire')
  expect(screen.getByText(onScreen(fr.question))).toBeTruthy()
})

it('refuses each field in words, all at once, and sends nothing', async () => {
  const { screen, walk, send, world } = await openReportForm()
  await walk.type('Nom de famille', 'S4irien')
  await walk.type(/^Code UAI/, '9720020A')
  await walk.type(/^Téléphone/, '12')
  await walk.type(/^Adresse e-mail/, 'jean@')
  await send()
  const summary = await screen.findByRole('region', { name: '7 réponses sont à corriger' })
  expect(summary).toBe(document.activeElement)
  const lines = [...summary.querySelectorAll('li')].map(({ textContent }) => textContent)
  expect(lines.map((line) => line.split(/\s:/)[0])).toEqual([
    fr.problem.what,
    fr.who.lastName,
    fr.who.firstName,
    fr.who.staff,
    fr.who.email,
    fr.who.uai,
    fr.who.phone,
  ])
  expect(document.title).toMatch(/^Erreur/)
  expect(world.box).toEqual([])
})

it.each([
  ['a NUMEN', 'Mon NUMEN est 30e2400001dma', /ressemble à un NUMEN/],
  ['a social security number', 'Mon numéro : 2 69 05 49 588 157 80', /sécurité sociale/],
  ['a password', 'Mon mot de passe est Trois-flamboyants-972', /mot de passe/],
])('asks to take out of a text what looks like %s, and keeps it nowhere', async (_what, text, words) => {
  const { screen, walk, fillIn, send } = await openReportForm()
  await fillIn(text)
  await walk.type(/^Ce que vous avez déjà essayé/, text)
  expect(kept()).toContain('Sairien')
  expect(kept()).not.toContain(text)
  await send()
  await screen.findByRole('region', { name: '2 réponses sont à corriger' })
  for (const label of [/^Ce qui se passe/, /^Ce que vous avez déjà essayé/])
    expect(screen.getByLabelText(label).closest('.field')?.textContent).toMatch(words)
})

it('sends what was shown, and nothing that was unticked', async () => {
  const { screen, user, walk, fillIn, send } = await openReportForm()
  const box = screen.getByLabelText<HTMLInputElement>(fr.along.diagnostics)
  expect(box.checked).toBe(true)
  expect(document.getElementById('diagnostics-text')?.textContent).toContain(navigator.userAgent)
  await fillIn()
  await user.click(box)
  await send()
  await walk.heading(followFr.receipt.heading)
  await user.click(await screen.findByRole('link', { name: followFr.receipt.follow }))
  await user.click(await screen.findByText(followFr.sentTitle))
  expect(screen.getByText('La page reste blanche.')).toBeTruthy()
  expect(screen.queryByText(new RegExp(`^${fr.along.words.browser} :`))).toBeNull()
})

it('shows a receipt with all one needs, erases the draft, and has written to the address given', async () => {
  const { screen, walk, fillIn, send, world } = await openReportForm()
  await fillIn()
  await send()
  expect(await walk.heading(followFr.receipt.heading)).toBe(document.activeElement)
  const reference = (await screen.findByText(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)).textContent
  expect(screen.getByText(/^([2-9A-HJKMNP-Z]{4}-){6}[2-9A-HJKMNP-Z]{4}$/)).toBeTruthy()
  for (const text of [
    /21 novembre 2026.*10:00/,
    followFr.categories.mail,
    /l’assistance de l’académie/,
    /^j.*@/,
  ])
    expect(screen.getByText(text)).toBeTruthy()
  expect(screen.queryByText(/jean@example\.net/)).toBeNull()
  expect(kept()).not.toMatch(/Sairien|blanche|example/)
  expect(world.box.filter(({ to }) => to === 'jean@example.net')).toHaveLength(1)
  expect(JSON.stringify(world.box)).toContain(reference)
})

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

it('T-RES-40: finds the draft again after a reload, offers it by the front door, and drops it after a day', async () => {
  const first = await openReportForm()
  await first.fillIn()
  await first.user.click(first.screen.getByLabelText(fr.along.diagnostics))
  cleanup()
  const { screen, user } = await openReportForm()
  expect(value(screen.getByLabelText(/^Ce qui se passe/))).toBe('La page reste blanche.')
  expect(screen.getByLabelText<HTMLInputElement>(/Personnels enseignants/).checked).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>(fr.along.diagnostics).checked).toBe(false)
  cleanup()
  const door = await openPortal('/signaler')
  await user.click(door.screen.getByRole('link', { name: fr.draft.resume }))
  await door.screen.findByDisplayValue('La page reste blanche.')
  cleanup()
  const { now } = Date
  Date.now = () => now() + DAY
  try {
    await openReportForm()
    expect(kept()).not.toContain('blanche')
  } finally {
    Date.now = now
  }
})

it('keeps the draft in this tab alone, or on this device when asked, until it is erased', async () => {
  const { screen, user, fillIn, walk } = await openReportForm()
  await fillIn()
  expect(JSON.stringify(sessionStorage)).toContain('blanche')
  expect(JSON.stringify(localStorage)).not.toContain('blanche')
  await user.click(screen.getByLabelText(fr.draft.keep))
  expect(JSON.stringify(sessionStorage)).not.toContain('blanche')
  expect(JSON.stringify(localStorage)).toContain('blanche')
  await walk.press(fr.draft.erase)
  expect(value(screen.getByLabelText(/^Ce qui se passe/))).toBe('')
  expect(screen.getByLabelText<HTMLInputElement>(/Personnels enseignants/).checked).toBe(false)
  expect(kept()).not.toMatch(/blanche|Sairien/)
})

it('reads no draft that is not one', async () => {
  sessionStorage.setItem('alize:report', '{"at":1,"kept":{"typed":{"what":{"toString":1}}}}')
  const { screen } = await openReportForm()
  expect(value(screen.getByLabelText(/^Ce qui se passe/))).toBe('')
})

it('does not ask who somebody is who is signed in', async () => {
  const { screen, walk, user } = await openAccount(FORM)
  await screen.findByText(/Marie-Josée D’Orival|Marie-Josée D'Orival/)
  expect(screen.queryByLabelText('Nom de famille')).toBeNull()
  await walk.type(/^Ce qui se passe/, 'La page reste blanche.')
  await walk.type(/^Adresse e-mail/, 'mjdorival@example.net')
  await walk.press(fr.submit)
  await walk.heading(followFr.receipt.heading)
  await user.click(await screen.findByRole('link', { name: followFr.receipt.follow }))
  await screen.findByText(followFr.statusText.received)
})

it('goes on with what was typed when the session ends, without signing in', async () => {
  const { screen, walk, user, visitor } = await openAccount(FORM)
  await walk.type(/^Ce qui se passe/, 'La page reste blanche.')
  await walk.type(/^Adresse e-mail/, 'mjdorival@example.net')
  await visitor.client.sessions.current.$delete()
  await walk.press(fr.submit)
  await screen.findByText(fr.ended)
  expect(screen.getByRole('link', { name: fr.signInAgain })).toBeTruthy()
  expect(value(await screen.findByLabelText(/^Ce qui se passe/))).toBe('La page reste blanche.')
  await waitFor(() => expect(screen.getByLabelText('Nom de famille')).toBeTruthy())
  await walk.type('Nom de famille', 'D’Orival')
  await walk.type('Prénom', 'Marie-Josée')
  await user.click(screen.getByLabelText(/Personnels enseignants/))
  await walk.press(fr.submit)
  await walk.heading(followFr.receipt.heading)
})

it('T-PRI-02: leaves no draft behind to whoever comes after a sign-out', async () => {
  const { walk, world, visitor } = await openAccount(FORM)
  await walk.type(/^Ce qui se passe/, 'La page reste blanche.')
  expect(kept()).toContain('blanche')
  cleanup()
  const account = await openPortal('/compte', { world, visitor })
  await account.screen.findByRole('button', { name: 'Se déconnecter' })
  await account.user.click(account.screen.getByRole('button', { name: 'Se déconnecter' }))
  await account.screen.findByRole('heading', { level: 1, name: 'Connectez-vous' })
  expect(kept()).not.toContain('blanche')
})

it('T-PRI-02: leaves no draft in another tab either to whoever comes after a sign-out', async () => {
  const { screen, walk, visitor } = await openAccount(FORM)
  await walk.type(/^Ce qui se passe/, 'La page reste blanche.')
  await visitor.client.sessions.current.$delete()
  const otherTab = new BroadcastChannel('alize:session')
  otherTab.postMessage('left')
  otherTab.close()
  expect(value(await screen.findByLabelText('Nom de famille'))).toBe('')
  expect(value(screen.getByLabelText(/^Ce qui se passe/))).toBe('')
  expect(kept()).not.toContain('blanche')
})

it('signs in again and comes back to the draft when the session ends', async () => {
  const { screen, walk, user, visitor, router } = await openAccount(FORM)
  await walk.type(/^Ce qui se passe/, 'La page reste blanche.')
  await visitor.client.sessions.current.$delete()
  await walk.type(/^Adresse e-mail/, 'mjdorival@example.net')
  await walk.press(fr.submit)
  await user.click(await screen.findByRole('link', { name: fr.signInAgain }))
  await walk.type('Identifiant', 'mdorival1')
  await walk.type('Mot de passe', 'Trois-flamboyants-972')
  await walk.press('Se connecter')
  await walk.heading(fr.title)
  expect(pathOf(router)).toBe('/signaler')
  await user.click(screen.getByRole('link', { name: fr.draft.resume }))
  await screen.findByDisplayValue('La page reste blanche.')
  expect(screen.queryByLabelText('Nom de famille')).toBeNull()
})
