// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { expect, it } from 'vitest'
import { reportCategories } from '#src/contract/report.ts'
import { fr as followFr } from '#src/flows/report-problem/follow/texts/fr.ts'
import { fr } from '#src/flows/report-problem/texts/fr.ts'
import { topics } from '#src/flows/report-problem/topics.ts'
import { isShown } from '#src/help/articles/groups.ts'
import { paths } from '#src/paths.ts'
import { openAccount } from '#tests/support/account.tsx'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { FORM, kept, onScreen, openReportForm } from '#tests/support/report-form.tsx'

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
