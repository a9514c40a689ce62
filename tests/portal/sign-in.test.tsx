// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { expect, it } from 'vitest'
import { walkIn } from '#tests/support/first-connection.tsx'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'

async function signIn(identifier: string, password: string) {
  const portal = await openPortal('/connexion')
  const walk = walkIn(portal)
  await walk.type('Identifiant', identifier)
  await walk.type('Mot de passe', password)
  await walk.press('Se connecter')
  return { ...portal, walk }
}

it('signs Marie-Josée in with her academic address in capitals, and out again', async () => {
  const { walk, screen, router, world } = await signIn(
    'MARIE-JOSEE.D-ORIVAL@AC-MARTINIQUE.FR',
    EVERYONES_PASSWORD,
  )
  await walk.heading('Bonjour Marie-Josée')
  await walk.press('Se déconnecter')
  await screen.findByText(/fermez aussi le navigateur/)
  expect(pathOf(router)).toBe('/connexion')
  expect(world.world.shelf.session).toEqual({})
})

it('asks Paul, who has no rescue contact, to beware', async () => {
  const { walk, screen } = await signIn('pbalthazar', EVERYONES_PASSWORD)
  await walk.heading('Bonjour Paul')
  expect(screen.getByText(/pas de contact de secours/)).toBeTruthy()
})

it.each([
  ['an unknown identifier', 'nobody', EVERYONES_PASSWORD],
  ['a wrong password', 'pbalthazar', 'wrong'],
  ['an account never activated', 'jsairien', EVERYONES_PASSWORD],
  ['a blocked account with a wrong password', 'lrosette', 'wrong'],
])(
  'answers %s with one sentence, empties the password and keeps the identifier',
  async (_, identifier, password) => {
    const { screen } = await signIn(identifier, password)
    await screen.findByRole('region', { name: /^Identifiant ou mot de passe incorrect/ })
    expect(screen.getByLabelText('Identifiant')).toHaveProperty('value', identifier)
    expect(screen.getByLabelText('Mot de passe')).toHaveProperty('value', '')
  },
)

it.each([
  ['Noé, whose password expired', 'nmarie2', /expiré/],
  ['Léa, blocked by the académie', 'lrosette', /bloqué/],
  ['Solange, who left', 'sbeaubrun', /fermé/],
])('tells %s why, after a right password only', async (_, identifier, sentence) => {
  const { screen, router } = await signIn(identifier, EVERYONES_PASSWORD)
  await screen.findByRole('region', { name: sentence })
  expect(pathOf(router)).toBe('/connexion')
})

it('counts down after too many tries, and takes the password again once the time is over', async () => {
  const portal = await openPortal('/connexion')
  const walk = walkIn(portal)
  for (let i = 0; i < 6; i++) {
    await walk.type('Identifiant', 'pbalthazar')
    await walk.type('Mot de passe', 'wrong')
    await walk.press('Se connecter')
    await portal.screen.findByRole('region', { name: i < 5 ? /incorrect/ : /Trop d’essais/ })
  }
  expect(portal.screen.getByRole('timer').textContent).toMatch(/1 minute|59 secondes/)
})

it('sends whoever is not signed in from the account page to the sign-in page, and says why', async () => {
  const { screen, router } = await openPortal('/compte')
  await screen.findByRole('heading', { level: 1, name: 'Connectez-vous' })
  expect(pathOf(router)).toBe('/connexion')
  expect(screen.getByText(/session est/)).toBeTruthy()
})
