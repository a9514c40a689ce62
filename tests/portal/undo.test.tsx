// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { cleanup } from '@testing-library/react'
import { expect, it } from 'vitest'
import { account, choosePassword, readyForPassword, send, signIn } from '#tests/support/calls.ts'
import { walkIn } from '#tests/support/first-connection.tsx'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { DAY, HOUR, openWorld } from '#tests/support/world.ts'

const OWN = 'mjdorival@example.net'

/** Somebody who sat down at her open session has changed Marie-Josée's password: she reads the alert. */
async function alerted() {
  const world = await openWorld()
  const intruder = world.visitor()
  await signIn(intruder, 'mdorival1', EVERYONES_PASSWORD)
  await send(intruder, 'PUT', 'account/password', {
    current: EVERYONES_PASSWORD,
    password: 'quatre mots venus d’ailleurs',
  })
  const portal = await openPortal('/annuler', { world })
  return { ...portal, intruder, walk: walkIn(portal), code: world.lastCode(OWN) }
}

async function undo({ walk }: Awaited<ReturnType<typeof alerted>>, code: string) {
  await walk.type('Code d’annulation', code)
  await walk.press('Annuler le changement')
}

it('undoes with the code of the alert, typed her way, ends every session and takes a new password', async () => {
  const opened = await alerted()
  const { walk, screen, world, intruder, user, code, router } = opened
  await undo(opened, `${code.slice(0, 5)} ${code.slice(5).toLowerCase()}`)
  await walk.heading('Le changement est signalé')
  expect(document.activeElement?.textContent).toBe('Le changement est signalé')
  expect(screen.getByText('Toutes les sessions de votre compte sont fermées.')).toBeTruthy()
  expect((await account(intruder)).status).toBe(401)
  await walk.type('Nouveau mot de passe', GOOD_PASSWORD)
  await walk.press('Enregistrer ce mot de passe')
  await walk.heading('Votre compte est de nouveau à vous')
  expect((await signIn(world.visitor(), 'mdorival1', GOOD_PASSWORD)).status).toBe(201)
  await user.click(screen.getByRole('link', { name: 'Me connecter' }))
  await walk.heading('Connectez-vous')
  expect(pathOf(router)).toBe('/connexion')
  expect(screen.getByLabelText('Identifiant')).toHaveProperty('value', 'mdorival1')
})

it('comes back to the new password after a refresh', async () => {
  const opened = await alerted()
  await undo(opened, opened.code)
  await opened.walk.heading('Le changement est signalé')
  cleanup()
  const { world, visitor } = opened
  const again = walkIn(await openPortal('/annuler', { world, visitor }))
  await again.heading('Le changement est signalé')
  await again.type('Nouveau mot de passe', GOOD_PASSWORD)
  await again.press('Enregistrer ce mot de passe')
  await again.heading('Votre compte est de nouveau à vous')
})

it('says that the time is over when the new password comes an hour too late', async () => {
  const opened = await alerted()
  const { walk, screen, world } = opened
  await undo(opened, opened.code)
  await walk.heading('Le changement est signalé')
  world.advance(HOUR)
  await walk.type('Nouveau mot de passe', GOOD_PASSWORD)
  await walk.press('Enregistrer ce mot de passe')
  await screen.findByText(/^Le changement reste annulé/)
})

it.each([
  ['too short', 'ABC', /compte 10 caractères/],
  ['wrong', 'ABCDEFGHJK', /ne permet rien d’annuler/],
])('says under the field why a code that is %s undoes nothing', async (_, code, why) => {
  const opened = await alerted()
  await undo(opened, code)
  await opened.screen.findAllByText(why)
  expect((await account(opened.intruder)).status).toBe(200)
})

it('refuses a code that was used, and one older than a week', async () => {
  const opened = await alerted()
  await undo(opened, opened.code)
  await opened.walk.heading('Le changement est signalé')
  cleanup()
  sessionStorage.clear()
  const used = await openPortal('/annuler', { world: opened.world })
  await undo({ ...opened, walk: walkIn(used) }, opened.code)
  await used.screen.findAllByText(/ne permet rien d’annuler/)
  cleanup()
  const late = await alerted()
  late.world.advance(7 * DAY)
  await undo(late, late.code)
  await late.screen.findAllByText(/ne permet rien d’annuler/)
})

it('leads from an undone activation to the first connection', async () => {
  const world = await openWorld()
  const intruder = world.visitor()
  const id = await readyForPassword(world, intruder, jean, 'voleur@example.net')
  await choosePassword(intruder, id, GOOD_PASSWORD)
  const portal = await openPortal('/annuler', { world })
  const walk = walkIn(portal)
  const code = world.box.findLast(({ code: undoCode }) => undoCode?.length === 10)?.code ?? ''
  await walk.type('Code d’annulation', code)
  await walk.press('Annuler le changement')
  await walk.heading('L’activation est annulée')
  await portal.user.click(portal.screen.getByRole('link', { name: 'Activer mon compte' }))
  await walk.heading('Activez votre compte académique')
})

it('is one press away from every page', async () => {
  const { screen, user } = await openPortal('/')
  await user.click(screen.getByRole('link', { name: 'Annuler un changement' }))
  await screen.findByRole('heading', { level: 1, name: 'Annuler un changement' })
})
