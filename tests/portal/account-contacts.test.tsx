// @vitest-environment jsdom
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import { cleanup } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openAccount } from '#tests/support/account.tsx'
import { otherThan } from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { openPortal } from '#tests/support/portal.tsx'
import { DAY, MINUTE, openWorld } from '#tests/support/world.ts'

const NEW = 'mjd@example.org'
type Opened = Awaited<ReturnType<typeof openAccount>>

async function askForCode({ walk, screen }: Opened, email = NEW) {
  await walk.heading('Mes moyens de secours')
  await walk.type('Adresse e-mail privée', email)
  await walk.press('Recevoir un code')
  await screen.findByRole('heading', { level: 2, name: 'Saisissez le code reçu' })
  // In full, so that a slip is seen.
  await screen.findByText(new RegExp(`à ${email}\\.$`))
}

async function add(opened: Opened) {
  await askForCode(opened)
  await opened.walk.enterCode(opened.world.lastCode(NEW))
  await opened.screen.findByText(/^Le contact est ajouté et vérifié/)
}

/** The dialog in which the password is typed again. */
async function prove({ screen, walk, within, user }: Opened, password = EVERYONES_PASSWORD) {
  const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  await user.type(within(dialog).getByLabelText('Mot de passe'), password)
  await walk.press('Continuer')
}

it('adds a contact with the code sent to it, and says from when it may reset a password', async () => {
  const opened = await openAccount('/compte/secours')
  await add(opened)
  const row = opened.screen.getByRole('row', { name: /m•••••@e•••••\.org/ })
  expect(row.textContent).toMatch(/Vérifié le 21 novembre 2026/)
  expect(row.textContent).toMatch(/à partir du dimanche 22 novembre 2026/)
  expect(document.activeElement?.textContent).toBe('Vos contacts')
})

it('says under the field why a code is wrong, and sends another after a minute', async () => {
  const opened = await openAccount('/compte/secours')
  const { walk, screen, world } = opened
  await askForCode(opened)
  await walk.enterCode(otherThan(world.lastCode(NEW)))
  await screen.findByText('Ce code n’est pas le bon. Il vous reste 4 essais.')
  expect(screen.getByRole('timer').textContent).toMatch(/nouveau code dans/)
})

it('T-FWD-03: asks whether another address was meant, and puts it in the field', async () => {
  const { walk, screen } = await openAccount('/compte/secours')
  await walk.heading('Mes moyens de secours')
  await walk.type('Adresse e-mail privée', 'mjd@gmial.com')
  const question = await screen.findByText(/^Vouliez-vous dire/, {}, { timeout: 5_000 })
  expect(question.textContent).toContain('mjd@gmail.com')
  await walk.press('Utiliser cette adresse')
  const field = screen.getByLabelText<HTMLInputElement>('Adresse e-mail privée')
  expect(field.value).toBe('mjd@gmail.com')
  expect(document.activeElement).toBe(field)
  expect(screen.queryByText(/^Vouliez-vous dire/)).toBeNull()
})

it('T-FWD-03: stops nobody whose address only looks like a slip', async () => {
  const opened = await openAccount('/compte/secours')
  await askForCode(opened, 'mjd@gmial.com')
  expect(opened.world.lastCode('mjd@gmial.com')).toMatch(/^\d{6}$/)
})

it('gives an addition up', async () => {
  const opened = await openAccount('/compte/secours')
  await askForCode(opened)
  await opened.walk.press('Abandonner cet ajout')
  await opened.screen.findByRole('heading', { level: 2, name: 'Ajouter un contact' })
  expect(opened.world.world.shelf.addition ?? {}).toEqual({})
})

it('comes back to the code that was being read after a refresh', async () => {
  const opened = await openAccount('/compte/secours')
  await askForCode(opened)
  cleanup()
  const { world } = opened
  const again = await openPortal('/compte/secours', { world, visitor: opened.visitor })
  await again.screen.findByRole('heading', { level: 2, name: 'Saisissez le code reçu' })
})

it('removes a contact once its owner has read what that means', async () => {
  const opened = await openAccount('/compte/secours')
  const { walk, screen, user, world } = opened
  await walk.heading('Mes moyens de secours')
  await user.click(screen.getByRole('button', { name: 'Retirer m•••••@e•••••.net' }))
  const dialog = await screen.findByRole('dialog', { name: /^Retirer ce contact/ })
  expect(dialog.textContent).toMatch(/pendant 7 jours/)
  await walk.press('Garder ce contact')
  expect(world.box).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Retirer m•••••@e•••••.net' }))
  await walk.press('Retirer ce contact')
  await screen.findByText(/^Le contact est retiré/)
  expect(screen.getByRole('row', { name: /m•••••@e•••••\.net/ }).textContent).toMatch(
    /Jusqu’au 28 novembre 2026/,
  )
  expect(screen.queryByRole('button', { name: 'Retirer m•••••@e•••••.net' })).toBeNull()
})

it('warns before the last contact goes', async () => {
  const { walk, screen, user } = await openAccount('/compte/secours', 'ktoussaint')
  await walk.heading('Mes moyens de secours')
  await user.click(screen.getByRole('button', { name: /^Retirer k/ }))
  await screen.findByText(/^C’est votre dernier contact/)
})

it('T-SES-15: asks for the password typed long ago, then adds the contact that was typed', async () => {
  const opened = await openAccount('/compte/secours')
  const { walk, screen, world } = opened
  await walk.heading('Mes moyens de secours')
  world.advance(6 * MINUTE)
  await walk.type('Adresse e-mail privée', NEW)
  await walk.press('Recevoir un code')
  await prove(opened, 'wrong')
  await screen.findByText('Ce n’est pas votre mot de passe actuel.')
  await prove(opened)
  await screen.findByRole('heading', { level: 2, name: 'Saisissez le code reçu' })
  await walk.enterCode(world.lastCode(NEW))
  await screen.findByText(/^Le contact est ajouté et vérifié/)
})

it('T-SES-15: asks for the password before a removal, and does nothing when it is not given', async () => {
  const opened = await openAccount('/compte/secours')
  const { walk, screen, user, world } = opened
  await walk.heading('Mes moyens de secours')
  world.advance(6 * MINUTE)
  const remove = async () => {
    await user.click(screen.getByRole('button', { name: /^Retirer m/ }))
    await walk.press('Retirer ce contact')
    await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  }
  await remove()
  await walk.press('Fermer')
  expect(world.box).toEqual([])
  await remove()
  await prove(opened)
  await screen.findByText(/^Le contact est retiré/)
})

it('asks once a year whether a contact is still the person’s', async () => {
  const world = await openWorld()
  const verifiedAt = world.ports.clock.now() - 366 * DAY
  await world.ports.store.transaction(async (records) => {
    for (const { id, value } of await records.list('contact', 'ktoussaint'))
      await records.put('contact', id, { ...value, verifiedAt }, { owner: 'ktoussaint' })
  })
  const { walk, screen, user } = await openAccount('/compte/secours', 'ktoussaint', { world })
  await walk.heading('Mes moyens de secours')
  expect(screen.getByText(/^Toujours à vous/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /^Oui, toujours/ }))
  await screen.findByText('C’est noté : ce contact reste le vôtre.', {
    normalizer: (text) => text.replace(/\s/g, ' '),
  })
  expect(screen.queryByText(/^Toujours à vous/)).toBeNull()
})

it('keeps the contact typed when the session ends, for its owner’s return alone', async () => {
  const opened = await openAccount('/compte/secours')
  const { walk, world, visitor } = opened
  await walk.heading('Mes moyens de secours')
  await walk.type('Adresse e-mail privée', NEW)
  world.advance(31 * MINUTE)
  await walk.press('Recevoir un code')
  await walk.heading('Connectez-vous')
  cleanup()
  const stranger = await openAccount('/compte/secours', 'ktoussaint', { world })
  await stranger.walk.heading('Mes moyens de secours')
  expect(stranger.screen.getByLabelText('Adresse e-mail privée')).toHaveProperty('value', '')
  cleanup()
  const back = await openAccount('/compte/secours', 'mdorival1', { world, visitor })
  await back.walk.heading('Mes moyens de secours')
  expect(back.screen.getByLabelText('Adresse e-mail privée')).toHaveProperty('value', NEW)
})
