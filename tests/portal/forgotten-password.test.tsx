// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { cleanup } from '@testing-library/react'
import { expect, it } from 'vitest'
import { account, signIn } from '#tests/support/calls.ts'
import { walkIn } from '#tests/support/first-connection.tsx'
import { EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { openReset } from '#tests/support/reset.tsx'
import { DAY, openWorld } from '#tests/support/world.ts'

const OWN = 'mjdorival@example.net'

it('T-TOK-19: gives Marie-Josée a new password with a code, ends every session, and signs nobody in', async () => {
  const world = await openWorld()
  const elsewhere = world.visitor()
  await signIn(elsewhere, 'mdorival1', EVERYONES_PASSWORD)
  const { walk, screen, user, router, askFor, choose } = await openReset(undefined, { world })
  await askFor('marie-josee.d-orival@ac-martinique.fr')
  expect(document.activeElement?.textContent).toBe('Saisissez le code reçu')
  expect(screen.getByText(/^Si ce compte existe/)).toBeTruthy()
  await walk.enterCode(world.lastCode(OWN))
  await choose(EVERYONES_PASSWORD)
  await screen.findAllByText(/Ce mot de passe a déjà servi/)
  await choose(GOOD_PASSWORD)
  await walk.heading('Votre nouveau mot de passe est enregistré')
  await expect.poll(() => pathOf(router)).toBe('/mot-de-passe-oublie/termine')
  expect((await account(elsewhere)).status).toBe(401)
  const settings = screen.getByRole('link', { name: 'Les réglages de ma messagerie sur mes appareils' })
  expect(settings.getAttribute('href')).toBe('/appareils')
  await user.click(screen.getByRole('link', { name: 'Se connecter' }))
  await walk.heading('Connectez-vous')
  expect(screen.getByLabelText('Identifiant')).toHaveProperty('value', 'mdorival1')
  await walk.type('Mot de passe', GOOD_PASSWORD)
  await walk.press('Se connecter')
  await walk.heading('Bonjour Marie-Josée')
})

it('takes nobody’s name for an identifier: no code could come', async () => {
  const { screen, router, walk } = await openReset()
  await walk.type('Identifiant', 'Marie-Josée D’Orival')
  await walk.press('Recevoir un code')
  await screen.findAllByText(/^Écrivez votre identifiant ou votre adresse, sans espace/)
  expect(pathOf(router)).toBe('/mot-de-passe-oublie/identifiant')
})

/** Everything the page says, the identifier typed apart. */
const said = () => document.querySelector('main')?.textContent

it('reads the same, word for word, for an identifier nobody bears', async () => {
  const pages: unknown[] = []
  for (const identifier of ['mdorival1', 'pbalthazar', 'sbeaubrun', 'jsairien', 'inconnu7']) {
    const { walk, screen, askFor } = await openReset()
    await askFor(identifier)
    const code = said()
    await walk.enterCode('000000')
    await screen.findAllByText(/Il vous reste 4 essais/)
    pages.push([code, said()])
    cleanup()
    sessionStorage.clear()
  }
  expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(1)
})

it('takes Paul’s manager code, who has no contact', async () => {
  const { world, walk, askFor, choose } = await openReset()
  const code = await world.issueManagerCode('pbalthazar')
  await askFor('pbalthazar')
  expect(world.box).toEqual([])
  await walk.enterCode(`${code.slice(0, 5)} ${code.slice(5)}`.toLowerCase())
  await choose(GOOD_PASSWORD)
  await walk.heading('Votre nouveau mot de passe est enregistré')
})

it('tells Léa that her mailbox stays closed, and whom to call', async () => {
  const { world, walk, screen, askFor, choose } = await openReset()
  await askFor('lrosette')
  await walk.enterCode(world.lastCode('+33639980005'))
  await choose(GOOD_PASSWORD)
  await screen.findByText('Votre messagerie reste fermée pour l’instant')
  expect(screen.getByRole('link', { name: /^0596/ })).toBeTruthy()
})

it('heals Noé, whose password had expired', async () => {
  const { world, walk, askFor, choose } = await openReset()
  await askFor('nmarie2')
  await walk.enterCode(world.lastCode('noe@example.org'))
  await choose(GOOD_PASSWORD)
  await walk.heading('Votre nouveau mot de passe est enregistré')
  const back = await signIn(world.visitor(), 'nmarie2', GOOD_PASSWORD)
  expect(back.body).toEqual({ signedIn: true })
})

it('T-RES-10: comes back to each step after a refresh, without the code or the password', async () => {
  const first = await openReset()
  const { world, visitor } = first
  const refresh = () => {
    cleanup()
    return openReset(pathOf(first.router), { world, visitor })
  }
  await first.walk.type('Identifiant', 'mdorival1')
  cleanup()
  const again = await openReset('/mot-de-passe-oublie/identifiant', { world, visitor })
  expect(again.screen.getByLabelText('Identifiant')).toHaveProperty('value', 'mdorival1')
  await again.askFor('mdorival1')
  first.router.pathname = pathOf(again.router)
  const code = await refresh()
  await code.walk.heading('Saisissez le code reçu')
  expect(code.screen.getByLabelText('Code')).toHaveProperty('value', '')
  await code.walk.enterCode(world.lastCode(OWN))
  await code.walk.heading('Choisissez un nouveau mot de passe')
  first.router.pathname = pathOf(code.router)
  const password = await refresh()
  await password.choose(GOOD_PASSWORD)
  await password.walk.heading('Votre nouveau mot de passe est enregistré')
  first.router.pathname = pathOf(password.router)
  await (await refresh()).walk.heading('Votre nouveau mot de passe est enregistré')
  cleanup()
  const next = await openReset(undefined, { world, visitor })
  await next.walk.heading('Retrouvez l’accès à votre compte')
  expect(next.screen.getByLabelText('Identifiant')).toHaveProperty('value', '')
})

it('T-RES-12: a link into the middle leads to the first step, and a flow of yesterday begins anew', async () => {
  const { screen, router, world, visitor, askFor } = await openReset('/mot-de-passe-oublie/mot-de-passe')
  expect(pathOf(router)).toBe('/mot-de-passe-oublie/identifiant')
  expect(screen.getByText(/s’ouvre au cours de la démarche/)).toBeTruthy()
  await askFor('mdorival1')
  world.advance(DAY)
  cleanup()
  const late = await openReset('/mot-de-passe-oublie/code', { world, visitor })
  await late.walk.heading('Retrouvez l’accès à votre compte')
  expect(late.screen.getByText(/a pris fin/)).toBeTruthy()
  expect(late.screen.getByLabelText('Identifiant')).toHaveProperty('value', 'mdorival1')
})

it('goes on to the check-up for whoever fears somebody else in their account', async () => {
  const world = await openWorld()
  const portal = await openPortal('/compte-bloque', { world })
  const { screen, user } = portal
  const walk = walkIn(portal)
  await user.click(screen.getByText('Quelqu’un d’autre utilise mon compte'))
  await user.click(screen.getByRole('link', { name: 'Reprendre mon compte', hidden: true }))
  await walk.heading('Retrouvez l’accès à votre compte')
  await walk.type('Identifiant', 'mdorival1')
  await walk.press('Recevoir un code')
  await walk.heading('Saisissez le code reçu')
  await walk.enterCode(world.lastCode(OWN))
  await walk.heading('Choisissez un nouveau mot de passe')
  await walk.type('Nouveau mot de passe', GOOD_PASSWORD)
  await walk.press('Enregistrer ce mot de passe')
  await walk.heading('Votre nouveau mot de passe est enregistré')
  await user.click(screen.getByRole('link', { name: 'Se connecter' }))
  await walk.heading('Connectez-vous')
  await walk.type('Mot de passe', GOOD_PASSWORD)
  await walk.press('Se connecter')
  await expect.poll(() => pathOf(portal.router)).toBe('/compte/verification')
})

it('brings along the identifier typed to sign in, and never a NUMEN typed there by mistake', async () => {
  for (const [typed, expected] of [
    ['mdorival1', 'mdorival1'],
    ['30G1200003DMC', ''],
  ] as const) {
    const { screen, user, walk } = await openReset('/connexion')
    await walk.type('Identifiant', typed)
    await user.click(screen.getByRole('link', { name: 'Mot de passe oublié\u202f?' }))
    await walk.heading('Retrouvez l’accès à votre compte')
    expect(screen.getByLabelText('Identifiant')).toHaveProperty('value', expected)
    await walk.type('Identifiant', typed)
    expect(JSON.stringify(sessionStorage)).not.toContain('30G1200003DMC')
    cleanup()
    sessionStorage.clear()
  }
})
