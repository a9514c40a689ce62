// @vitest-environment jsdom
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import { cleanup } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openAccount } from '#tests/support/account.tsx'
import { signIn } from '#tests/support/calls.ts'
import { LEA_MOBILE, leaSignedIn, renewPassword } from '#tests/support/check-up.ts'
import { addElsewhere, namedRule } from '#tests/support/mail-rules.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, lea, marieJosee } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { openSignIn } from '#tests/support/sign-in.tsx'
import { MINUTE, openWorld } from '#tests/support/world.ts'

const PAGE = '/compte/verification'
const TITLE = 'Vérification de mon compte'
const DONE = 'Votre vérification est enregistrée'

type Opened = Awaited<ReturnType<typeof openPortal>>
const ticketsIn = ({ world }: Opened) => world.ports.store.transaction((records) => records.list('ticket'))

/** A person's gestures on the page, by what they read. */
function atCheckUp(opened: Opened) {
  const { screen, user, within } = opened
  const group = (name: string) => screen.getByRole('group', { name })
  return {
    group,
    answer: (name: string, answer: RegExp) =>
      user.click(within(group(name)).getByRole('radio', { name: answer })),
    isChosen: (name: string, answer: RegExp) =>
      within(group(name)).getByRole<HTMLInputElement>('radio', { name: answer }).checked,
    finish: () => user.click(screen.getByRole('button', { name: 'Terminer la vérification' })),
    heading: (name: string) => screen.findByRole('heading', { level: 1, name }),
  }
}

/** Léa, who has just chosen a new password, on the page. */
async function openLea(opening: Parameters<typeof openPortal>[1] = {}) {
  const world = opening.world ?? (await openWorld())
  const visitor = await leaSignedIn(world)
  const opened = await openPortal(PAGE, { ...opening, world, visitor })
  const page = atCheckUp(opened)
  await page.heading(TITLE)
  await opened.screen.findByRole('group', { name: 'collecte@example.com' })
  return { ...opened, ...page }
}
const answerAll = async ({ answer }: Awaited<ReturnType<typeof openLea>>) => {
  await answer('collecte@example.com', /^Je le supprime/)
  await answer('06 •• •• •• 05', /^Je le garde/)
}

it('T-FWD-29: Léa signs in with her new password, drops the forward, keeps her mobile and gets a reference', async () => {
  const world = await openWorld()
  const { signIn: signInAs, ...opened } = await openSignIn('', { world })
  await signInAs(lea.uid)
  await opened.screen.findByRole('region', { name: /L’académie a bloqué votre compte/ })
  await renewPassword(world, lea.uid, LEA_MOBILE)
  await signInAs(lea.uid, GOOD_PASSWORD)

  const page = atCheckUp(opened)
  await page.heading(TITLE)
  expect(pathOf(opened.router)).toBe(PAGE)
  const { screen } = opened
  await screen.findByText('Votre messagerie est fermée')
  expect(screen.getByText(/seule cette page/).textContent).toMatch(/appelez le rectorat au/)
  expect(screen.queryByRole('link', { name: 'Retour à mon compte' })).toBeNull()
  await page.answer('collecte@example.com', /^Je le supprime/)
  await page.answer('06 •• •• •• 05', /^Je le garde/)
  await page.finish()
  const heading = await page.heading(DONE)
  expect(document.activeElement).toBe(heading)
  const [ticket] = await ticketsIn(opened)
  expect(screen.getByText(ticket?.value.reference ?? '')).toBeTruthy()
  expect(screen.getByText('1 élément retiré')).toBeTruthy()
  expect(screen.getByText(/Votre messagerie reste fermée/)).toBeTruthy()
  expect(await world.ports.filters.list(lea.uid)).toEqual([])
})

it('answers nothing beforehand, and says under each item that it is left to answer', async () => {
  const opened = await openLea()
  const { screen, finish, within, group, user } = opened
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
  await finish()
  const summary = await screen.findByRole('region', { name: '2 réponses sont à corriger' })
  expect(document.activeElement).toBe(summary)
  await user.click(within(summary).getByRole('link', { name: /^collecte@example\.com/ }))
  expect(group('collecte@example.com').contains(document.activeElement)).toBe(true)
  expect(within(group('06 •• •• •• 05')).getByText('Choisissez l’une des deux réponses.')).toBeTruthy()
  expect(await ticketsIn(opened)).toEqual([])
})

it('whoever does not know what to answer is led to the telephone', async () => {
  const { screen, user, within } = await openLea()
  const unsure = screen.getByText(/^Vous ne savez pas quoi répondre/)
  await user.click(unsure)
  const details = unsure.closest('details')
  expect(within(details ?? document.body).getByText(/Appelez le rectorat au/)).toBeTruthy()
})

it('T-SES-15: asks for the password, and then goes on with everything that was answered', async () => {
  const opened = await openLea()
  const { screen, world, user, within, finish, heading } = opened
  await answerAll(opened)
  world.advance(5 * MINUTE)
  await finish()
  const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  expect(opened.isChosen('collecte@example.com', /^Je le supprime/)).toBe(true)
  await user.type(within(dialog).getByLabelText('Mot de passe'), GOOD_PASSWORD)
  await user.click(within(dialog).getByRole('button', { name: 'Continuer' }))
  await heading(DONE)
  expect(await world.ports.filters.list(lea.uid)).toEqual([])
})

it('T-RES-13: shows the new list when another tab changed it, and keeps the answers that still count', async () => {
  const opened = await openLea()
  const { screen, world, finish, answer, isChosen, heading } = opened
  await answerAll(opened)
  addElsewhere(world.world.mailServer, lea.uid, namedRule('Cacher les alertes'))
  await finish()
  const changed = await screen.findByRole('region', { name: 'La liste a changé pendant que vous répondiez' })
  expect(document.activeElement).toBe(changed)
  expect(isChosen('collecte@example.com', /^Je le supprime/)).toBe(true)
  expect(await ticketsIn(opened)).toEqual([])
  await answer('Cacher les alertes', /^Je la supprime/)
  await finish()
  await heading(DONE)
  expect(screen.getByText('2 éléments retirés')).toBeTruthy()
})

it('T-RES-02, T-RES-05: a lost reply and a double press have one effect', async () => {
  let posts = 0
  const opened = await openLea({
    fetch: async (call, request) => {
      const response = await call()
      if (request.method === 'POST' && request.url.endsWith('/check-ups') && ++posts === 1)
        throw new TypeError('Failed to fetch')
      return response
    },
  })
  const { screen, user, heading } = opened
  await answerAll(opened)
  await user.dblClick(screen.getByRole('button', { name: 'Terminer la vérification' }))
  await screen.findByRole('region', { name: /^Pas de réponse du réseau/ })
  expect(posts).toBe(1)
  await opened.finish()
  await heading(DONE)
  expect(await ticketsIn(opened)).toHaveLength(1)
})

it('a refresh keeps the answers; once done, the next visit shows the reference and no answer', async () => {
  const opened = await openLea()
  const { world, visitor } = opened
  await answerAll(opened)
  cleanup()
  const again = await openPortal(PAGE, { world, visitor })
  const page = atCheckUp(again)
  await again.screen.findByRole('group', { name: 'collecte@example.com' })
  expect(page.isChosen('collecte@example.com', /^Je le supprime/)).toBe(true)
  await page.finish()
  await page.heading(DONE)
  cleanup()
  const later = await openPortal(PAGE, { world, visitor })
  await later.screen.findByRole('heading', { level: 2, name: 'Dernière vérification' })
  const [ticket] = await ticketsIn(later)
  expect(later.screen.getByText(ticket?.value.reference ?? '')).toBeTruthy()
  expect(later.screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
})

it('the mail server down: says so, and lets the rest be concluded', async () => {
  const world = await openWorld()
  world.world.situation.mailDown = true
  const { screen } = await openAccount(PAGE, marieJosee.uid, { world })
  await screen.findByText('La messagerie ne répond pas')
  expect(screen.getByRole('button', { name: 'Terminer la vérification' })).toBeTruthy()
})

it('nothing to check: says so, and lets it be concluded', async () => {
  const { screen, walk } = await openAccount(PAGE, 'pbalthazar')
  await screen.findByText('Rien à vérifier')
  await walk.press('Terminer la vérification')
  await walk.heading(DONE)
  expect(screen.getByText(/vous avez tout gardé/)).toBeTruthy()
})

it('whoever drops every contact is told what that means', async () => {
  const { screen, user, walk } = await openAccount(PAGE)
  for (const button of await screen.findAllByRole('radio', { name: /^Je le retire/ }))
    await user.click(button)
  await walk.press('Terminer la vérification')
  await walk.heading(DONE)
  expect(screen.getByText('Vous n’avez plus de moyen de secours')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Ajouter un moyen de secours' })).toBeTruthy()
})

it('never decides for somebody who signed in meanwhile', async () => {
  const opened = await openAccount(PAGE)
  const { screen, user, walk, visitor } = opened
  for (const button of await screen.findAllByRole('radio', { name: /^Je le retire/ }))
    await user.click(button)
  await signIn(visitor, 'ktoussaint', EVERYONES_PASSWORD)
  await walk.press('Terminer la vérification')
  await screen.findByRole('region', { name: /^Quelqu’un d’autre s’est connecté/ })
  expect(await ticketsIn(opened)).toEqual([])
  await walk.press('Recharger la page')
  await screen.findByRole('group', { name: 'k•••••@e•••••.org' })
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
})

it.each(['/compte', '/compte/mot-de-passe', '/compte/secours', '/compte/activite'])(
  'leads Léa, whose account is blocked, from %s to the check-up',
  async (path) => {
    const world = await openWorld()
    const visitor = await leaSignedIn(world)
    const { screen, router } = await openPortal(path, { world, visitor })
    await screen.findByText('Votre messagerie est fermée')
    expect(pathOf(router)).toBe(PAGE)
    expect(screen.getByRole('button', { name: 'Se déconnecter' })).toBeTruthy()
  },
)

it('leads there from the account and from its activity', async () => {
  const { screen, user, walk, router } = await openAccount('/compte')
  await user.click(await screen.findByRole('link', { name: /^Activité de mon compte/ }))
  await user.click(await screen.findByRole('link', { name: 'Vérifier tout mon compte' }))
  await walk.heading(TITLE)
  await router.navigate(-2)
  await user.click(await screen.findByRole('link', { name: /^Vérification de mon compte/ }))
  await walk.heading(TITLE)
})

it('leads whoever is not signed in to the sign-in page', async () => {
  const { screen, router } = await openPortal(PAGE)
  await screen.findByText(/session est terminée/)
  expect(pathOf(router)).toBe('/connexion')
})
