// @vitest-environment jsdom
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import { expect, it } from 'vitest'
import { openAccount } from '#tests/support/account.tsx'
import {
  askFor,
  intrude,
  loseRule,
  openForward,
  PRIVATE,
  worldWithForward,
  worldWithVerifiedForward,
} from '#tests/support/forwarding.tsx'
import { inForce } from '#tests/support/forwards.ts'
import { openWorld } from '#tests/support/world.ts'

const own = { to: PRIVATE, keepsCopy: true }

it('says that a forward is saved but not verified, and leads to the test', async () => {
  const { screen, user, walk } = await openForward('termine', { world: await worldWithForward() })
  expect(screen.getByText('Enregistré mais non vérifié')).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Faire un essai' }))
  await walk.heading('Essayez le transfert')
})

it('says that the rule is missing, whatever was verified before, and writes it again', async () => {
  const world = await worldWithVerifiedForward()
  await loseRule(world)
  const { screen, walk } = await openForward('termine', { world })
  expect(screen.getByText('La règle manque sur le serveur de messagerie')).toBeTruthy()
  expect(screen.queryByText(/^Actif/)).toBeNull()
  await walk.press('Réécrire la règle')
  await screen.findByText(/^Actif, vérifié le/)
  expect(await inForce(world, 'mdorival1')).toEqual([own])
})

it('says that the rule is another than asked for', async () => {
  const world = await worldWithVerifiedForward()
  await world.ports.filters.setForward('mdorival1', { to: 'autre@example.org', keepsCopy: true })
  const { screen } = await openForward('termine', { world })
  expect(screen.getByText('La règle du serveur n’est pas celle que vous avez demandée')).toBeTruthy()
})

it('claims nothing while the mail server does not answer, and looks again', async () => {
  const world = await worldWithVerifiedForward()
  world.world.situation.mailDown = true
  const { screen, walk } = await openForward('termine', { world })
  expect(screen.getByText('Le serveur de messagerie ne répond pas')).toBeTruthy()
  expect(screen.queryByText(/^Actif/)).toBeNull()
  world.world.situation.mailDown = false
  await walk.press('Regarder de nouveau')
  await screen.findByText(/^Actif, vérifié le/)
})

it('T-FWD-25 says that the mail server takes no further forward', async () => {
  const world = await openWorld()
  await askFor(world)
  world.ports.filters.setForward = async () => 'too-many'
  const { screen, confirm, user, walk } = await openForward('confirmation', { world })
  await confirm()
  expect(screen.getByText(/limite le nombre de transferts/)).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Voir mon transfert sans finir l’essai' }))
  await walk.heading('Mon transfert')
  expect(screen.getByText('Le serveur n’accepte pas un transfert de plus')).toBeTruthy()
})

it('pauses, resumes and extends with one press each', async () => {
  const world = await worldWithVerifiedForward()
  const { screen, walk } = await openForward('termine', { world })
  await walk.press('Suspendre')
  await screen.findByText(/^Rien n’est transféré/)
  expect(await inForce(world, 'mdorival1')).toEqual([])
  await walk.press('Reprendre')
  await screen.findByText(/^Actif, vérifié le/)
  expect(await inForce(world, 'mdorival1')).toEqual([own])
  await walk.press('Prolonger jusqu’au 21 novembre 2027')
  await screen.findByText('21 novembre 2027')
  expect(screen.queryByRole('button', { name: /^Prolonger/ })).toBeNull()
})

it('removes a forward once its owner has said so twice', async () => {
  const world = await worldWithVerifiedForward()
  const { screen, walk } = await openForward('termine', { world })
  await walk.press('Supprimer')
  const dialog = await screen.findByRole('dialog', { name: /^Supprimer ce transfert/ })
  expect(dialog.textContent).toContain(PRIVATE)
  await walk.press('Garder le transfert')
  await walk.press('Supprimer')
  await walk.press('Supprimer le transfert')
  await walk.heading('Transfert de ma messagerie')
  expect(screen.getByText(/^Le transfert est supprimé/)).toBeTruthy()
  expect(await inForce(world, 'mdorival1')).toEqual([])
})

it('T-FWD-23 says that a removal is being asked for again while the mail server is silent', async () => {
  const world = await worldWithVerifiedForward()
  world.world.situation.mailDown = true
  const { screen, walk } = await openForward('termine', { world })
  await walk.press('Supprimer')
  await walk.press('Supprimer le transfert')
  await screen.findByText('Suppression en cours')
  expect(screen.queryByRole('button', { name: 'Suspendre' })).toBeNull()
  world.world.situation.mailDown = false
  await walk.press('Redemander la suppression')
  await walk.heading('Transfert de ma messagerie')
  expect(await inForce(world, 'mdorival1')).toEqual([])
})

it('T-FWD-31 refuses to pause what another tab has changed, and shows what it has become', async () => {
  const world = await worldWithVerifiedForward()
  const { screen, walk } = await openForward('termine', { world })
  await askFor(world, { until: '2027-01-31' })
  await walk.press('Suspendre')
  await screen.findByText(/^Ce réglage a changé entre-temps/)
  await screen.findByText('31 janvier 2027')
})

it('T-FWD-21 shows a forward set elsewhere, and leads to where it can be dropped', async () => {
  const world = await openWorld()
  intrude(world)
  const { screen, user, walk } = await openForward('adresse', { world })
  expect(screen.getByText('collecte@example.com')).toBeTruthy()
  await user.click(screen.getByRole('link', { name: /^Vérifier mon compte/ }))
  await walk.heading('Vérification de mon compte')
})

it('says on the account’s first page where mail goes, whoever set it', async () => {
  const world = await worldWithVerifiedForward()
  intrude(world)
  await world.ports.filters.setForward('mdorival1', own)
  const { screen } = await openAccount('/compte', 'mdorival1', { world })
  await screen.findByText(/^Vers mjd@example\.org, jusqu’au 30 juin 2027/)
  expect(screen.getByText(/envoie votre courrier vers collecte@example\.com/)).toBeTruthy()
})

it('warns on the account’s first page of a forward whose rule is missing', async () => {
  const world = await worldWithForward()
  await loseRule(world)
  const { screen } = await openAccount('/compte', 'mdorival1', { world })
  await screen.findByText('Votre transfert est à revoir')
})

it('says that nobody sees a forward while the mail server does not answer, and looks again', async () => {
  const world = await openWorld()
  intrude(world)
  world.world.situation.mailDown = true
  const { screen, walk } = await openForward('adresse', { world })
  expect(screen.getByText('Nous ne voyons pas où va votre courrier')).toBeTruthy()
  expect(screen.queryByText('collecte@example.com')).toBeNull()
  world.world.situation.mailDown = false
  await walk.press('Regarder de nouveau')
  await screen.findByText('collecte@example.com')
  expect(screen.queryByText('Nous ne voyons pas où va votre courrier')).toBeNull()
  expect(document.activeElement?.tagName).toBe('H1')
})

it('says so on the account’s first page as well, whatever was asked for', async () => {
  const world = await worldWithForward()
  world.world.situation.mailDown = true
  const { screen } = await openAccount('/compte', 'mdorival1', { world })
  await screen.findByText('Nous ne voyons pas où va votre courrier')
  expect(screen.queryByText('Votre transfert est à revoir')).toBeNull()
})
