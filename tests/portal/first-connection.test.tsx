// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { noteServiceTime, serviceNow } from '#src/api/service-time.ts'
import { walkIn } from '#tests/support/first-connection.tsx'
import { latch } from '#tests/support/latch.ts'
import { anais, GOOD_PASSWORD, jean, marieJosee, solange, therese } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { START } from '#tests/support/world.ts'

it('lets Jean activate his account with a NUMEN typed his way, and sign in', async () => {
  const portal = await openPortal('/premiere-connexion')
  const { user, screen, world, router } = portal
  const walk = walkIn(portal)
  await walk.identify({ ...jean, numen: '30 e 24 00001-dma' })
  await walk.giveEmail('jean@example.net')
  await walk.enterCode(world.lastCode('jean@example.net'))
  await walk.choosePassword()
  await walk.heading(/votre compte est activé/)
  expect(screen.getByText('jean.sairien@ac-martinique.fr')).toBeTruthy()

  await user.click(screen.getByRole('link', { name: 'Me connecter' }))
  expect(await screen.findByLabelText('Identifiant')).toHaveProperty('value', 'jsairien')
  await walk.type('Mot de passe', GOOD_PASSWORD)
  await walk.press('Se connecter')
  await walk.heading('Bonjour Jean')
  expect(pathOf(router)).toBe('/compte')
})

it('asks Anaïs for the code sent to the contact HR knows, and for no other contact', async () => {
  const portal = await openPortal('/premiere-connexion')
  const walk = walkIn(portal)
  await walk.identify(anais)
  await walk.heading('Saisissez le code que nous vous avons envoyé')
  expect(portal.screen.getByText(/a•••••@e•••••\.org/)).toBeTruthy()
  await walk.enterCode(portal.world.lastCode('anais@example.org'))
  await walk.heading('Choisissez votre mot de passe')
})

it('accepts a code from her manager when Anaïs no longer reads that contact, and asks for a new one', async () => {
  const portal = await openPortal('/premiere-connexion')
  const walk = walkIn(portal)
  await walk.identify(anais)
  await walk.heading('Saisissez le code que nous vous avons envoyé')
  const code = await portal.world.issueManagerCode('adelacroix')
  await walk.enterCode(`${code.slice(0, 5)} ${code.slice(5)}`.toLowerCase())
  await walk.heading(/Où vous envoyer un code/)
})

it('leads Thérèse, whose password is still her NUMEN, from signing in to a new password', async () => {
  const portal = await openPortal('/connexion')
  const walk = walkIn(portal)
  await walk.type('Identifiant', 'tlagier')
  await walk.type('Mot de passe', therese.numen)
  await walk.press('Se connecter')
  await portal.user.click(await portal.screen.findByRole('link', { name: 'Choisir un nouveau mot de passe' }))
  await walk.heading('Activez votre compte académique')
  await walk.identify(therese)
  await walk.giveEmail('therese@example.net')
})

it.each([
  ['an unknown NUMEN', { ...jean, numen: '30E9900099ZZZ' }],
  ['a wrong birth date', { ...jean, birthDay: '15' }],
  ['an account already active', marieJosee],
  ['an account that was closed', solange],
])('gives one and the same page for %s, and loses nothing typed', async (_, person) => {
  const portal = await openPortal('/premiere-connexion')
  const { screen, router } = portal
  await walkIn(portal).identify(person)
  const box = await screen.findByRole('region', {
    name: 'Nous ne pouvons pas activer de compte avec ces informations',
  })
  expect(document.activeElement).toBe(box)
  expect(document.title).toMatch(/^Erreur/)
  expect(screen.getByLabelText('Nom de famille')).toHaveProperty('value', person.lastName)
  expect(screen.getByLabelText('NUMEN')).toHaveProperty('value', person.numen)
  expect(pathOf(router)).toBe('/premiere-connexion/identite')
})

it('lets whoever asks for another code type it at once, without the refusal of the last', async () => {
  const portal = await openPortal('/premiere-connexion')
  const { screen, world } = portal
  const walk = walkIn(portal)
  await walk.identify(jean)
  await walk.giveEmail('jean@example.net')
  world.advance(61_000)
  await walk.enterCode(world.lastCode('jean@example.net') === '123456' ? '654321' : '123456')
  await screen.findByRole('region', { name: 'Une réponse est à corriger' })
  await portal.user.click(await screen.findByRole('button', { name: 'Renvoyer un code' }))
  await screen.findByText(/Un nouveau code est parti/)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Code')))
  expect(screen.queryByText(/Ce code n’est pas le bon/)).toBeNull()
  expect(document.title).toMatch(/^Moyen de secours/)
  await walk.enterCode(world.lastCode('jean@example.net'))
  await walk.heading('Choisissez votre mot de passe')
})

it('T-IDP-26: takes Jean’s birth date on a device that lives in 1981, once the service has told its time', async () => {
  // What the page goes by until then.
  noteServiceTime(String(Date.UTC(1981, 0, 1)))
  const slow = latch()
  const portal = await openPortal('/premiere-connexion', {
    fetch: async (call, { method }) => {
      if (method === 'GET') await slow.opened
      return call()
    },
  })
  const walk = walkIn(portal)
  await walk.identify(jean)
  await portal.screen.findByRole('region', { name: /à corriger/ })
  slow.open()
  await vi.waitFor(() => expect(serviceNow()).toBeGreaterThan(START))
  await walk.press('Continuer')
  await walk.heading(/Où vous envoyer un code/)
})

it('refuses a password with the name in it under its field, and keeps the flow', async () => {
  const portal = await openPortal('/premiere-connexion')
  const walk = walkIn(portal)
  await walk.reachPassword()
  await walk.choosePassword('jean-sairien-1985')
  const link = await portal.screen.findByRole('link', { name: /donnée personnelle/ })
  await portal.user.click(link)
  expect(document.activeElement).toBe(portal.screen.getByLabelText('Nouveau mot de passe'))
  await walk.choosePassword()
  await walk.heading(/votre compte est activé/)
})
