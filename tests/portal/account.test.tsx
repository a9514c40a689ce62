// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { expect, it } from 'vitest'
import { openAccount } from '#tests/support/account.tsx'
import { signIn } from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'

it('shows Marie-Josée who she is, where codes would go, and when she signed in last', async () => {
  const { screen, walk } = await openAccount('/compte')
  await walk.heading('Bonjour Marie-Josée')
  for (const shown of [
    'mdorival1',
    'marie-josee.d-orival@ac-martinique.fr',
    /^m•••••@e•••••\.net, 06 .. .. .. 03$/,
  ])
    expect(screen.getByText(shown)).toBeTruthy()
  await screen.findByRole('heading', { name: 'Dernières connexions' })
  expect(screen.getByText(/^samedi 21 novembre 2026 à 10:00$/)).toBeTruthy()
})

it('leads from the account to the reports of whoever is signed in', async () => {
  const { screen, user, walk } = await openAccount('/compte')
  await user.click(await screen.findByRole('link', { name: /^Mes signalements/ }))
  await walk.heading('Suivre un signalement')
})

it.each([
  ['Changer mon mot de passe', '/compte/mot-de-passe'],
  ['Mes moyens de secours', '/compte/secours'],
  ['Activité de mon compte', '/compte/activite'],
  ['Ma signature', '/compte/signature'],
])('leads from the account to « %s » and back', async (name, path) => {
  const { screen, user, walk, router } = await openAccount('/compte')
  await user.click(await screen.findByRole('link', { name: new RegExp(`^${name}`) }))
  await walk.heading(name)
  expect(pathOf(router)).toBe(path)
  await user.click(screen.getByRole('link', { name: 'Retour à mon compte' }))
  await walk.heading('Bonjour Marie-Josée')
})

it('asks Paul for a rescue contact, and not again in this visit once he said later', async () => {
  const portal = await openAccount('/compte', 'pbalthazar')
  const { screen, walk, user, router } = portal
  await screen.findByText('Vous n’avez pas de moyen de secours')
  await user.click(screen.getByRole('link', { name: 'Ajouter un moyen de secours' }))
  await walk.heading('Mes moyens de secours')
  await router.navigate(-1)
  await screen.findByText('Vous n’avez pas de moyen de secours')
  await walk.press('Plus tard')
  await user.click(screen.getByRole('link', { name: /^Activité/ }))
  await walk.heading('Activité de mon compte')
  await router.navigate(-1)
  await walk.heading('Bonjour Paul')
  expect(screen.queryByText('Vous n’avez pas de moyen de secours')).toBeNull()
})

it('asks Paul again on his next visit', async () => {
  const first = await openAccount('/compte', 'pbalthazar')
  await first.screen.findByText('Vous n’avez pas de moyen de secours')
  await first.walk.press('Plus tard')
  await first.walk.press('Se déconnecter')
  await first.walk.heading('Connectez-vous')
  await first.walk.type('Identifiant', 'pbalthazar')
  await first.walk.type('Mot de passe', EVERYONES_PASSWORD)
  await first.walk.press('Se connecter')
  await first.screen.findByText('Vous n’avez pas de moyen de secours')
})

it.each(['/compte', '/compte/secours', '/compte/activite', '/compte/signature'])(
  'leads Noé, whose password expired, from %s to a new password',
  async (path) => {
    const { screen, walk, router } = await openAccount(path, 'nmarie2')
    await walk.heading('Changer mon mot de passe')
    expect(pathOf(router)).toBe('/compte/mot-de-passe')
    expect(screen.getByText('Votre mot de passe a expiré')).toBeTruthy()
  },
)

it.each(['/compte/mot-de-passe', '/compte/secours', '/compte/activite', '/compte/signature'])(
  'leads whoever is not signed in from %s to the sign-in page',
  async (path) => {
    const { screen, router } = await openPortal(path)
    await screen.findByRole('heading', { level: 1, name: 'Connectez-vous' })
    expect(pathOf(router)).toBe('/connexion')
    expect(screen.getByText(/session est terminée/)).toBeTruthy()
  },
)

it('never changes the account of somebody who signed in meanwhile, and shows theirs after a reload', async () => {
  const { screen, walk, visitor, world } = await openAccount('/compte/secours')
  await walk.heading('Mes moyens de secours')
  await signIn(visitor, 'ktoussaint', EVERYONES_PASSWORD)
  const before = JSON.stringify(world.world.shelf.contact)
  await walk.type('Adresse e-mail privée', 'autre@example.net')
  await walk.press('Recevoir un code')
  await screen.findByRole('region', { name: /^Quelqu’un d’autre s’est connecté/ })
  expect(JSON.stringify(world.world.shelf.contact)).toBe(before)
  expect(world.world.shelf.addition ?? {}).toEqual({})
  await walk.press('Recharger la page')
  await screen.findByRole('rowheader', { name: 'k•••••@e•••••.org' })
})
