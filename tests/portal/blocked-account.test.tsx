// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { cleanup } from '@testing-library/react'
import { expect, it } from 'vitest'
import { signIn } from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { openReset } from '#tests/support/reset.tsx'
import { openWorld } from '#tests/support/world.ts'

const OWN = 'mjdorival@example.net'

/** Six wrong passwords, from this browser. */
async function lockedOut() {
  const world = await openWorld()
  const portal = await openReset('/connexion', { world })
  const { walk, screen, user } = portal
  for (let i = 0; i < 6; i++) {
    await walk.type('Identifiant', 'mdorival1')
    await walk.type('Mot de passe', `faux ${i}`)
    await walk.press('Se connecter')
    await screen.findByRole('region', { name: i < 5 ? /incorrect/ : /Trop d’essais/ })
  }
  const [link] = screen.getAllByRole('link', { name: /^Compte bloqué/ })
  if (link) await user.click(link)
  await walk.heading('Qu’arrive-t-il à votre compte\u202f?')
  await user.click(screen.getByText(/^Trop d’essais/))
  return portal
}

it('unlocks Marie-Josée with a code after six wrong passwords, and her password stays', async () => {
  const { world, walk, screen, user, askFor } = await lockedOut()
  expect(screen.getByRole('timer', { hidden: true }).textContent).toMatch(/Nouvel essai possible dans/)
  await user.click(screen.getByRole('button', { name: 'Débloquer avec un code', hidden: true }))
  await walk.heading('Débloquez votre compte')
  expect(document.activeElement?.textContent).toBe('Débloquez votre compte')
  expect(screen.getByLabelText('Identifiant')).toHaveProperty('value', 'mdorival1')
  await askFor('mdorival1')
  await walk.enterCode(world.lastCode(OWN))
  await walk.heading('Votre compte est débloqué')
  expect(document.activeElement?.textContent).toBe('Votre compte est débloqué')
  await user.click(screen.getByRole('link', { name: 'Se connecter' }))
  await walk.heading('Connectez-vous')
  expect(screen.queryByRole('timer')).toBeNull()
  await walk.type('Mot de passe', EVERYONES_PASSWORD)
  await walk.press('Se connecter')
  await walk.heading('Bonjour Marie-Josée')
})

it('comes back to the code after a refresh, and to another identifier when that one was wrong', async () => {
  const { world, visitor, user, screen, askFor } = await lockedOut()
  await user.click(screen.getByRole('button', { name: 'Débloquer avec un code', hidden: true }))
  await askFor('mdorivel1')
  cleanup()
  const again = await openReset('/compte-bloque', { world, visitor })
  await again.walk.heading('Saisissez le code reçu')
  await again.walk.press('Ce n’est pas le bon identifiant\u00a0: recommencer')
  await again.walk.heading('Débloquez votre compte')
  expect(again.screen.getByLabelText('Identifiant')).toHaveProperty('value', 'mdorivel1')
  await again.askFor('mdorival1')
  await again.walk.enterCode(world.lastCode(OWN))
  await again.walk.heading('Votre compte est débloqué')
  expect((await signIn(world.visitor(), 'mdorival1', EVERYONES_PASSWORD)).status).toBe(201)
})

it('tells a visitor who has tried nothing here of no time at all', async () => {
  const { screen, user } = await openReset('/compte-bloque')
  await user.click(screen.getByText(/^Trop d’essais/))
  expect(screen.queryByRole('timer')).toBeNull()
})

it.each([
  ['L’académie a bloqué mon compte', 'Choisir un nouveau mot de passe', '/mot-de-passe-oublie'],
  ['Mon mot de passe a expiré', 'Se connecter', '/connexion'],
  ['Quelqu’un d’autre utilise mon compte', 'Reprendre mon compte', '/mot-de-passe-oublie'],
  ['Quelqu’un d’autre utilise mon compte', 'Annuler le changement', '/annuler'],
  ['J’ai quitté l’académie', '0596\u00a052\u00a025\u00a000', 'tel:0596522500'],
  ['Autre chose', '0596\u00a052\u00a025\u00a000', 'tel:0596522500'],
])('“%s” leads to %s', async (situation, way, to) => {
  const { screen, within } = await openReset('/compte-bloque')
  const chosen = screen.getByText(situation).closest('details')
  const link = within(chosen ?? document.body).getByRole('link', { name: way, hidden: true })
  expect(link.getAttribute('href')).toBe(to)
})
