// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { EVERYONES_PASSWORD, therese } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { openSignIn } from '#tests/support/sign-in.tsx'

it('signs Marie-Josée in with her academic address in capitals, and out again', async () => {
  const { walk, screen, router, world, signIn } = await openSignIn()
  await signIn('MARIE-JOSEE.D-ORIVAL@AC-MARTINIQUE.FR')
  await walk.heading('Bonjour Marie-Josée')
  await walk.press('Se déconnecter')
  await screen.findByText(/fermez aussi le navigateur/)
  expect(pathOf(router)).toBe('/connexion')
  expect(world.world.shelf.session).toEqual({})
})

it('asks Paul, who has no rescue contact, to beware', async () => {
  const { walk, screen, signIn } = await openSignIn()
  await signIn('pbalthazar')
  await walk.heading('Bonjour Paul')
  expect(screen.getByText(/pas de moyen de secours/)).toBeTruthy()
})

it('asks in the published order, by names that password managers know', async () => {
  const { view } = await openSignIn()
  const fields = [...view.container.querySelectorAll<HTMLInputElement>('main input')]
  expect(fields.map(({ name, autocomplete }) => [name, autocomplete])).toEqual([
    ['identifier', 'username'],
    ['password', 'current-password'],
    ['warn', ''],
    ['personal', ''],
  ])
})

it.each([
  ['an unknown identifier', 'nobody', EVERYONES_PASSWORD],
  ['a wrong password', 'pbalthazar', 'wrong'],
  ['an account never activated', 'jsairien', EVERYONES_PASSWORD],
  ['a blocked account with a wrong password', 'lrosette', 'wrong'],
  ['an expired password that is wrong', 'nmarie2', 'wrong'],
])(
  'answers %s with one sentence, empties the password and keeps the identifier',
  async (_, identifier, password) => {
    const { screen, signIn } = await openSignIn()
    await signIn(identifier, password)
    await screen.findByRole('region', { name: /^Identifiant ou mot de passe incorrect/ })
    expect(screen.getByLabelText('Identifiant')).toHaveProperty('value', identifier)
    expect(screen.getByLabelText('Mot de passe')).toHaveProperty('value', '')
  },
)

it.each([
  ['Léa, blocked by the académie', 'lrosette', /bloqué/, /seul le rectorat peut débloquer/],
  ['Solange, who left', 'sbeaubrun', /fermé/, /gestionnaire peut faire rouvrir/],
])('tells %s why and whom to call, after a right password only', async (_, identifier, reason, next) => {
  const { screen, within, router, signIn } = await openSignIn()
  await signIn(identifier)
  const refusal = within(await screen.findByRole('region', { name: reason }))
  expect(refusal.getByText(next)).toBeTruthy()
  expect(refusal.getByRole('link', { name: /^0596/ }).getAttribute('href')).toBe('tel:0596522500')
  expect(pathOf(router)).toBe('/connexion')
})

it('suggests no forgotten password when it is the network that fails', async () => {
  const { within, screen, signIn } = await openSignIn('', {
    fetch: (call, request) => (request.method === 'POST' ? Promise.reject(new TypeError('lost')) : call()),
  })
  await signIn('pbalthazar')
  const refusal = within(await screen.findByRole('region', { name: /^Pas de réponse du réseau/ }))
  expect(refusal.getByText(/Appelez le rectorat/)).toBeTruthy()
  expect(refusal.queryByRole('link', { name: /oublié/ })).toBeNull()
})

it('leads Léa, whom it asks for a new password first, to where she chooses one, with her identifier', async () => {
  const { screen, router, user, walk, signIn } = await openSignIn()
  await signIn('lrosette')
  await user.click(await screen.findByRole('link', { name: 'Choisir un nouveau mot de passe' }))
  await walk.heading('Retrouvez l’accès à votre compte')
  expect(pathOf(router)).toMatch(/^\/mot-de-passe-oublie/)
  expect(screen.getByLabelText('Identifiant')).toHaveProperty('value', 'lrosette')
})

it('lets Noé in, whose password expired, only to choose another', async () => {
  const { router, screen, signIn } = await openSignIn('?service=https://magistere.education.fr/')
  await signIn('nmarie2')
  await screen.findByRole('heading', { level: 1, name: (name) => name !== 'Connectez-vous' })
  expect(pathOf(router)).toBe('/compte/mot-de-passe')
})

it('opens no session to Thérèse, whose password is still her NUMEN, and leads her to the first connection', async () => {
  const { screen, router, user, walk, world, signIn } = await openSignIn()
  await signIn(therese.uid, therese.numen)
  await screen.findByRole('region', { name: /encore votre NUMEN/ })
  expect(world.world.shelf.session ?? {}).toEqual({})
  await user.click(screen.getByRole('link', { name: 'Choisir un nouveau mot de passe' }))
  await walk.heading('Activez votre compte académique')
  expect(pathOf(router)).toMatch(/^\/premiere-connexion/)
})

it('empties the form and its refusal with "Effacer", and begins again at the identifier', async () => {
  const { screen, user, walk, signIn } = await openSignIn()
  await user.click(screen.getByLabelText(/^Prévenez-moi/))
  await signIn('pbalthazar', 'wrong')
  await screen.findByRole('region', { name: /incorrect/ })
  await walk.type('Mot de passe', 'half')
  await walk.press('Effacer')
  expect(screen.getByLabelText('Identifiant')).toHaveProperty('value', '')
  expect(screen.getByLabelText('Mot de passe')).toHaveProperty('value', '')
  expect(screen.getByLabelText(/^Prévenez-moi/)).toHaveProperty('checked', false)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Identifiant')))
  expect(screen.queryByRole('region', { name: /incorrect/ })).toBeNull()
})

/** Countdowns stay where they begin, however long this machine takes to read them. */
const stopTime = () => vi.spyOn(performance, 'now').mockReturnValue(performance.now())

it('T-THR-13 counts down after too many tries, in a new tab as well, and keeps what was typed', async () => {
  stopTime()
  const { screen, within, view, world, visitor, walk, signIn } = await openSignIn()
  for (let i = 0; i < 6; i++) {
    await signIn('pbalthazar', 'wrong')
    await screen.findByRole('region', { name: i < 5 ? /incorrect/ : /Trop d’essais/ })
  }
  const refusal = screen.getByRole('region', { name: /Trop d’essais/ })
  expect(within(refusal).getByRole('timer').textContent).toMatch(/1 minute/)
  expect(screen.getByLabelText('Identifiant')).toHaveProperty('value', 'pbalthazar')
  expect(screen.getByLabelText('Mot de passe')).toHaveProperty('value', 'wrong')
  // Pressed meanwhile, the button leads back to why.
  await walk.press('Se connecter')
  expect(document.activeElement).toBe(refusal)
  view.unmount()
  await openSignIn('', { world, visitor })
  expect(screen.getByRole('timer').textContent).toMatch(/1 minute/)
  expect(screen.getByRole('button', { name: 'Se connecter' }).getAttribute('aria-disabled')).toBe('true')
})

it.each([
  ['', undefined],
  ['-5', '1 seconde'],
  ['soon', undefined],
  ['99999999', '15 minutes'],
  [new Date(Date.now() + 3_600_000).toUTCString(), '15 minutes'],
])('T-THR-14 waits a sensible time when told to retry after "%s"', async (retryAfter, shown) => {
  const refused = async (call: () => Promise<Response>, { method }: Request) =>
    method === 'POST'
      ? Response.json(
          { code: 'too-many-attempts' },
          { status: 429, headers: retryAfter ? { 'Retry-After': retryAfter } : {} },
        )
      : call()
  stopTime()
  const { screen, signIn } = await openSignIn('', { fetch: refused })
  await signIn('pbalthazar')
  await screen.findByRole('region', { name: /Trop d’essais/ })
  const timer = screen.queryByRole('timer')?.textContent.replace(/\s/g, ' ')
  if (shown === undefined) expect(timer).toBeUndefined()
  else expect(timer).toContain(shown)
  const button = screen.getByRole('button', { name: 'Se connecter' })
  expect(button.getAttribute('aria-disabled')).toBe(shown === undefined ? null : 'true')
})

it('takes the same password at once when a maintenance ends', async () => {
  const { world, walk, screen, signIn } = await openSignIn()
  world.world.situation.maintenance = true
  await signIn('mdorival1')
  await screen.findByRole('region', { name: /en maintenance/ })
  expect(screen.queryByRole('timer')).toBeNull()
  world.world.situation.maintenance = false
  await walk.press('Se connecter')
  await walk.heading('Bonjour Marie-Josée')
})

it('sends whoever is not signed in from the account page to the sign-in page, and says why', async () => {
  const { screen, router } = await openPortal('/compte')
  await screen.findByRole('heading', { level: 1, name: 'Connectez-vous' })
  expect(pathOf(router)).toBe('/connexion')
  expect(screen.getByText(/session est/)).toBeTruthy()
})
