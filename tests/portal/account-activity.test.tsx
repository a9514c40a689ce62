// @vitest-environment jsdom
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import { expect, it } from 'vitest'
import { openAccount } from '#tests/support/account.tsx'
import { account, send, signIn } from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { MINUTE, openWorld } from '#tests/support/world.ts'

/** Marie-Josée's activity, while she is signed in in another browser too. */
async function withAnotherSession(personal = false) {
  const world = await openWorld()
  const elsewhere = world.visitor()
  await signIn(elsewhere, 'mdorival1', EVERYONES_PASSWORD, personal)
  world.advance(MINUTE)
  const opened = await openAccount('/compte/activite', 'mdorival1', { world })
  await opened.screen.findByRole('heading', { level: 2, name: 'Sessions ouvertes' })
  return { ...opened, elsewhere }
}

it('marks this session, and ends the other', async () => {
  const { screen, user, elsewhere, visitor } = await withAnotherSession()
  expect(screen.getByText('Cette session')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /^Fermer .*10:00$/ }))
  await screen.findByText('La session est fermée.')
  expect(document.activeElement?.textContent).toBe('Sessions ouvertes')
  expect((await account(elsewhere)).status).toBe(401)
  expect((await account(visitor)).status).toBe(200)
  expect(screen.queryByRole('button', { name: 'Fermer toutes les autres sessions' })).toBeNull()
})

it('ends all other sessions, and tells the rescue contacts', async () => {
  const { screen, walk, elsewhere, world } = await withAnotherSession(true)
  await walk.press('Fermer toutes les autres sessions')
  await screen.findByText(/^Toutes les autres sessions sont fermées, et/)
  expect((await account(elsewhere)).status).toBe(401)
  expect(world.box.map(({ to }) => to)).toContain('mjdorival@example.net')
})

it('forgets a remembered device', async () => {
  const { screen, user } = await withAnotherSession(true)
  await user.click(screen.getByRole('button', { name: /^Oublier/ }))
  await screen.findByText('L’appareil est oublié.')
  expect(screen.getByText(/^Aucun appareil/)).toBeTruthy()
})

it('T-SES-15: asks for the password before a session is ended', async () => {
  const { screen, user, walk, within, world, elsewhere } = await withAnotherSession()
  world.advance(5 * MINUTE)
  await user.click(screen.getByRole('button', { name: /^Fermer .*10:00$/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  expect((await account(elsewhere)).status).toBe(200)
  await user.type(within(dialog).getByLabelText('Mot de passe'), EVERYONES_PASSWORD)
  await walk.press('Continuer')
  await screen.findByText('La session est fermée.')
  expect((await account(elsewhere)).status).toBe(401)
})

it('tells what happened in sentences, under its day, and what it has no words for neutrally', async () => {
  const world = await openWorld()
  await signIn(world.visitor(), 'mdorival1', 'wrong')
  await signIn(world.visitor(), 'mdorival1', EVERYONES_PASSWORD)
  await world.ports.store.transaction(async (records) => {
    for (const { id, value } of await records.list('audit'))
      if (value.event === 'authn_login_success')
        await records.put(
          'audit',
          id,
          { ...value, event: 'from_a_newer_service' },
          { owner: value.subject ?? '' },
        )
  })
  const { screen } = await openAccount('/compte/activite', 'mdorival1', { world })
  await screen.findByRole('heading', { level: 3, name: '21 novembre 2026' })
  const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(said).toEqual(
    expect.arrayContaining([
      '10:00 – Connexion',
      '10:00 – Connexion refusée, mot de passe incorrect',
      '10:00 – Opération de sécurité',
    ]),
  )
})

it('lists the messages really sent, under masks, and those that wait', async () => {
  const world = await openWorld()
  const visitor = world.visitor()
  await signIn(visitor, 'mdorival1', EVERYONES_PASSWORD)
  await send(visitor, 'POST', 'account/contacts', { email: 'mjd@example.org' })
  world.world.situation.mailDown = true
  await send(visitor, 'DELETE', 'activity/sessions')
  const { screen } = await openAccount('/compte/activite', 'mdorival1', { world })
  const sent = await screen.findByRole('row', { name: /^Votre code de vérification.*m•••••@e•••••\.org/ })
  expect(sent.textContent).toMatch(/samedi 21 novembre 2026/)
  const waiting = screen.getByRole('row', { name: /^Changement sur votre compte.*m•••••@e•••••\.net/ })
  expect(waiting.textContent).toMatch(/en attente d’envoi/)
  expect(screen.getByText(/qui n’est pas dans cette liste ne vient pas de nous/)).toBeTruthy()
})
