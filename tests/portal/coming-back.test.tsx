// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { cleanup, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { walkIn } from '#tests/support/first-connection.tsx'
import { jean } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { DAY } from '#tests/support/world.ts'

/** The same tab after a refresh, or after the phone discarded it while the code was being read. */
async function refresh({ world, visitor, router }: Awaited<ReturnType<typeof openPortal>>) {
  cleanup()
  return openPortal(pathOf(router), { world, visitor })
}

it('comes back to the first step with the name typed, and without NUMEN or birth date', async () => {
  const first = await openPortal('/premiere-connexion/identite')
  const walk = walkIn(first)
  await walk.type('Nom de famille', 'Sairien')
  await walk.type('NUMEN', jean.numen)
  await walk.type('Jour', '14')
  const { screen } = await refresh(first)
  expect(screen.getByLabelText('Nom de famille')).toHaveProperty('value', 'Sairien')
  expect(screen.getByLabelText('NUMEN')).toHaveProperty('value', '')
  expect(screen.getByLabelText('Jour')).toHaveProperty('value', '')
})

it('comes back to the code that was being read, and the code still works', async () => {
  const first = await openPortal('/premiere-connexion')
  const walk = walkIn(first)
  await walk.identify(jean)
  await walk.giveEmail('jean@example.net')
  const again = walkIn(await refresh(first))
  await again.heading('Saisissez le code reçu')
  await again.enterCode(first.world.lastCode('jean@example.net'))
  await again.heading('Choisissez votre mot de passe')
})

it('shows Jean in full the address he just typed, so that he sees a slip; after a refresh its mask', async () => {
  const first = await openPortal('/premiere-connexion')
  const walk = walkIn(first)
  await walk.identify(jean)
  await walk.giveEmail('jaen@example.net')
  await first.screen.findByText(/à jaen@example\.net\.$/)
  await walk.press('Changer de contact')
  await walk.giveEmail('jean@example.net')
  await first.screen.findByText(/à jean@example\.net\.$/)
  const { screen } = await refresh(first)
  await screen.findByText(/à j•••••@e•••••\.net\.$/)
})

it('T-RES-10 keeps whoever comes back without a network where they were, and goes on once it answers', async () => {
  const first = await openPortal('/premiere-connexion')
  await walkIn(first).identify(jean)
  await walkIn(first).giveEmail('jean@example.net')
  cleanup()
  const { world, visitor, router } = first
  let broken = true
  const again = await openPortal(pathOf(router), {
    world,
    visitor,
    fetch: (call, { url }) =>
      broken && url.includes('/activations/')
        ? Promise.resolve(Response.json({ title: 'Oops' }, { status: 500 }))
        : call(),
  })
  const retry = await again.screen.findByRole('button', { name: 'Réessayer' })
  expect(pathOf(again.router)).toBe('/premiere-connexion/secours')
  broken = false
  await again.user.click(retry)
  const heading = await walkIn(again).heading('Saisissez le code reçu')
  expect(document.activeElement).toBe(heading)
})

it('comes back to the last page once the account is active, and offers a fresh start at the front door', async () => {
  const first = await openPortal('/premiere-connexion')
  const walk = walkIn(first)
  await walk.reachPassword()
  await walk.choosePassword()
  await walk.heading(/votre compte est activé/)
  await walkIn(await refresh(first)).heading(/votre compte est activé/)
  cleanup()
  const { world, visitor } = first
  const next = await openPortal('/premiere-connexion', { world, visitor })
  await walkIn(next).heading('Activez votre compte académique')
})

it('leads a deep link to the first step, and says why', async () => {
  const { screen, router } = await openPortal('/premiere-connexion/mot-de-passe')
  expect(pathOf(router)).toBe('/premiere-connexion/identite')
  expect(screen.getByText(/s’ouvre au cours de la démarche/)).toBeTruthy()
})

it('says no more why it led somewhere once the person comes back there', async () => {
  const first = await openPortal('/premiere-connexion')
  await walkIn(first).identify(jean)
  await walkIn(first).giveEmail('jean@example.net')
  cleanup()
  const { world, visitor } = first
  const again = await openPortal('/premiere-connexion/mot-de-passe', { world, visitor })
  const led = /s’ouvre au cours de la démarche/
  expect(await again.screen.findByText(led)).toBeTruthy()
  await walkIn(again).enterCode(world.lastCode('jean@example.net'))
  await walkIn(again).heading('Choisissez votre mot de passe')
  await again.router.navigate(-1)
  await walkIn(again).heading('Moyen de secours')
  expect(again.screen.queryByText(led)).toBeNull()
})

it('begins anew, and says so, when the flow is a day old', async () => {
  const first = await openPortal('/premiere-connexion')
  await walkIn(first).identify(jean)
  await walkIn(first).heading(/Où vous envoyer un code/)
  first.world.advance(DAY)
  const { screen } = await refresh(first)
  await screen.findByRole('heading', { level: 1, name: 'Activez votre compte académique' })
  expect(screen.getByText(/Recommencez ici|a pris fin/)).toBeTruthy()
  expect(screen.getByLabelText('Nom de famille')).toHaveProperty('value', 'Sairien')
})

it('corrects an open step with Back, and never reopens a used code', async () => {
  const portal = await openPortal('/premiere-connexion')
  const walk = walkIn(portal)
  await walk.reachPassword()
  await portal.router.navigate(-1)
  await walk.heading('Moyen de secours')
  expect(portal.screen.getByText(/est vérifié/)).toBeTruthy()
  expect(portal.screen.queryByLabelText('Code')).toBeNull()
})

it('tells the second tab that the first has moved on', async () => {
  const first = await openPortal('/premiere-connexion')
  const walk = walkIn(first)
  await walk.reachPassword()
  const { world, visitor } = first
  const kept = sessionStorage.getItem('alize:first-connection') ?? ''
  await walk.choosePassword()
  await walk.heading(/votre compte est activé/)
  cleanup()
  sessionStorage.setItem('alize:first-connection', kept)
  const second = await openPortal('/premiere-connexion/mot-de-passe', { world, visitor })
  await walkIn(second).heading(/votre compte est activé/)
  await waitFor(() => expect(pathOf(second.router)).toBe('/premiere-connexion/termine'))
})
