// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { expect, it } from 'vitest'
import { openAccount } from '#tests/support/account.tsx'
import { account, signIn } from '#tests/support/calls.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'

type Walk = Awaited<ReturnType<typeof openAccount>>['walk']

async function change(walk: Walk, current: string, next: string) {
  await walk.heading('Changer mon mot de passe')
  await walk.type('Mot de passe actuel', current)
  await walk.type('Nouveau mot de passe', next)
  await walk.press('Changer mon mot de passe')
}

it('changes Marie-Josée’s password, ends her other sessions and says which devices to update', async () => {
  const { walk, world, visitor, screen } = await openAccount('/compte/mot-de-passe')
  const elsewhere = world.visitor()
  await signIn(elsewhere, 'mdorival1', EVERYONES_PASSWORD)
  await change(walk, EVERYONES_PASSWORD, GOOD_PASSWORD)
  await walk.heading('Votre mot de passe est changé')
  expect(document.activeElement?.textContent).toBe('Votre mot de passe est changé')
  expect(screen.getByRole('heading', { name: 'Mettez à jour vos appareils' })).toBeTruthy()
  const settings = screen.getByRole('link', { name: 'Les réglages de ma messagerie sur mes appareils' })
  expect(settings.getAttribute('href')).toBe('/appareils')
  expect((await account(elsewhere)).status).toBe(401)
  expect((await account(visitor)).status).toBe(200)
  expect((await signIn(world.visitor(), 'mdorival1', GOOD_PASSWORD)).status).toBe(201)
})

it('says under its field that the current password is wrong, and keeps the new one', async () => {
  const { walk, screen } = await openAccount('/compte/mot-de-passe')
  await change(walk, 'wrong', GOOD_PASSWORD)
  await screen.findByText('Ce n’est pas votre mot de passe actuel.')
  expect(screen.getByLabelText('Mot de passe actuel')).toHaveProperty('value', '')
  expect(screen.getByLabelText('Nouveau mot de passe')).toHaveProperty('value', GOOD_PASSWORD)
})

it('says why a new password is refused, and does not ask for the current one again', async () => {
  const { walk, screen } = await openAccount('/compte/mot-de-passe')
  await change(walk, EVERYONES_PASSWORD, 'Marie-Josée toute seule')
  await screen.findAllByText(/contient une donnée personnelle/)
  expect(screen.getByLabelText('Mot de passe actuel')).toHaveProperty('value', EVERYONES_PASSWORD)
})

it('lets Noé choose a new password in place of the expired one, and then see his account', async () => {
  const { walk, user, screen } = await openAccount('/compte/mot-de-passe', 'nmarie2')
  await screen.findByText('Votre mot de passe a expiré')
  expect(screen.queryByRole('link', { name: 'Retour à mon compte' })).toBeNull()
  await change(walk, EVERYONES_PASSWORD, GOOD_PASSWORD)
  await walk.heading('Votre mot de passe est changé')
  await user.click(screen.getByRole('link', { name: 'Retour à mon compte' }))
  await walk.heading('Bonjour Noé')
})

it('gives the password manager the username beside the new password', async () => {
  const { walk, screen } = await openAccount('/compte/mot-de-passe')
  await walk.heading('Changer mon mot de passe')
  expect(document.querySelector('input[autocomplete="username"]')).toHaveProperty('value', 'mdorival1')
  expect(screen.getByLabelText('Mot de passe actuel').getAttribute('autocomplete')).toBe('current-password')
  expect(screen.getByLabelText('Nouveau mot de passe').getAttribute('autocomplete')).toBe('new-password')
})

it('leads to the sign-in page when the session ends in the middle', async () => {
  const { walk, world } = await openAccount('/compte/mot-de-passe')
  await walk.heading('Changer mon mot de passe')
  world.advance(31 * 60_000)
  await change(walk, EVERYONES_PASSWORD, GOOD_PASSWORD)
  await walk.heading('Connectez-vous')
})
