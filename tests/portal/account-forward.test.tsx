// @vitest-environment jsdom
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import { cleanup, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { academy } from '#src/academy/academy.ts'
import { openAccount } from '#tests/support/account.tsx'
import { otherThan } from '#tests/support/calls.ts'
import { askFor, lastWord, openForward, PRIVATE, worldWithForward } from '#tests/support/forwarding.tsx'
import { inForce } from '#tests/support/forwards.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { MINUTE, openWorld } from '#tests/support/world.ts'

const ADDRESS = 'Adresse e-mail privée'
const sentTo = (world: { box: { to: string }[] }, address: string) =>
  world.box.filter(({ to }) => to === address).length
const policy = (name: 'allowed' | 'discouraged' | 'forbidden', keepCopyLocked = false) => ({
  academy: { forwarding: { policy: name, keepCopyLocked, maxMonths: 12, refusedDomains: [] } },
})

it('asks for an address, its code and the word of a test message, and says that the forward works', async () => {
  const opened = await openForward('adresse')
  const { walk, world, screen, router, acceptRisks, confirm, startTest } = opened
  await walk.heading('Transfert de ma messagerie')
  await acceptRisks()
  await walk.type(ADDRESS, PRIVATE)
  await walk.press('Continuer')
  await confirm()
  await waitFor(() => expect(router.pathname).toBe('/compte/transfert/essai'))
  await startTest()
  await walk.type('Mot du message', lastWord(world).toLowerCase())
  await walk.press('Vérifier le mot')
  await walk.heading('Mon transfert')
  expect(screen.getByText(/^Actif, vérifié le samedi 21 novembre 2026/)).toBeTruthy()
  expect(screen.getByText(PRIVATE)).toBeTruthy()
  expect(screen.getByText('21 novembre 2027')).toBeTruthy()
})

it('leads each address to the page that is due, and to those that are open', async () => {
  const leads = async (step: string, world: Awaited<ReturnType<typeof openWorld>>, to: string) => {
    const { router } = await openForward(step, { world })
    await waitFor(() => expect(router.pathname).toBe(`/compte/transfert/${to}`))
    cleanup()
  }
  const nothing = await openWorld()
  await leads('termine', nothing, 'adresse')
  await leads('essai', nothing, 'adresse')
  const candidate = await openWorld()
  await askFor(candidate)
  await leads('essai', candidate, 'confirmation')
  await leads('adresse', candidate, 'adresse')
  const asked = await worldWithForward()
  await leads('confirmation', asked, 'essai')
  await leads('termine', asked, 'termine')
})

it('keeps what is typed through a refresh, for its owner alone', async () => {
  const { walk, world, visitor } = await openForward('adresse')
  await walk.type(ADDRESS, PRIVATE)
  cleanup()
  const again = await openForward('adresse', { world, visitor })
  expect(again.screen.getByLabelText<HTMLInputElement>(ADDRESS).value).toBe(PRIVATE)
  cleanup()
  const other = await openAccount('/compte/transfert/adresse', 'pbalthazar', { world })
  expect(other.screen.getByLabelText<HTMLInputElement>(ADDRESS).value).toBe('')
})

it('asks that the risks be accepted before anything is sent', async () => {
  const calls: string[] = []
  const { walk, screen } = await openForward('adresse', {
    fetch: (call, { method }) => {
      calls.push(method)
      return call()
    },
  })
  await walk.type(ADDRESS, PRIVATE)
  await walk.press('Continuer')
  await screen.findByRole('region', { name: 'Une réponse est à corriger' })
  expect(screen.getByText('Lisez les risques, puis cochez la case pour continuer.')).toBeTruthy()
  expect(calls).not.toContain('PUT')
})

it('lists what is refused in the order of the page', async () => {
  const { walk, screen } = await openForward('adresse')
  await walk.press('Continuer')
  const summary = await screen.findByRole('region', { name: '2 réponses sont à corriger' })
  const [first, second] = summary.querySelectorAll('li')
  expect(first?.textContent).toContain('risques')
  expect(second?.textContent).toContain(ADDRESS)
})

it('asks nobody to accept risks where forwards are allowed', async () => {
  const world = await openWorld(policy('allowed'))
  const { walk, screen } = await openForward('adresse', { world })
  expect(screen.queryByText(/risques/)).toBeNull()
  await walk.type(ADDRESS, PRIVATE)
  await walk.press('Continuer')
  await walk.heading('Confirmez l’adresse')
})

it('T-FWD-14 says why the académie forbids forwards, and asks for no address', async () => {
  const world = await openWorld(policy('forbidden'))
  const { screen } = await openForward('adresse', { world })
  expect(screen.getByText('Votre académie n’autorise pas le transfert')).toBeTruthy()
  expect(screen.queryByLabelText(ADDRESS)).toBeNull()
  expect(screen.getByText(/Un transfert déjà en place peut être supprimé/)).toBeTruthy()
})

it.each([
  ['jsairien@ac-martinique.fr', 'email of the académie'],
  [`marie-josee.d-orival@${academy.domain}`, 'her own'],
  ['pas une adresse', 'no address'],
  ['a@example.org,b@example.org', 'two'],
  ['qui@nulle.invalid', 'no mail'],
])('says under the field why %s cannot be (%s)', async (address) => {
  const { walk, screen, acceptRisks, world } = await openForward('adresse')
  await acceptRisks()
  await walk.type(ADDRESS, address)
  await walk.press('Continuer')
  await screen.findByRole('region', { name: 'Une réponse est à corriger' })
  const field = screen.getByLabelText<HTMLInputElement>(ADDRESS)
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(field.value).toBe(address)
  expect(world.box).toEqual([])
})

it('T-FWD-09 shows an international domain in both forms', async () => {
  const { walk, screen, acceptRisks } = await openForward('adresse')
  await acceptRisks()
  await walk.type(ADDRESS, 'user@exämple.com')
  const both = /s’écrit user@xn--exmple-cua\.com/
  expect(screen.getByText(both)).toBeTruthy()
  await walk.press('Continuer')
  await walk.heading('Confirmez l’adresse')
  expect(screen.getByText(both)).toBeTruthy()
})

it('refuses a last day that is past, or too far', async () => {
  const { walk, screen, acceptRisks, user } = await openForward('adresse')
  await acceptRisks()
  await walk.type(ADDRESS, PRIVATE)
  const day = screen.getByLabelText('Dernier jour du transfert')
  await user.clear(day)
  await user.type(day, '2026-11-20')
  await walk.press('Continuer')
  await screen.findByText('Choisissez un jour à venir.')
  await user.clear(day)
  await user.type(day, '2028-01-01')
  await walk.press('Continuer')
  await screen.findByText(/^Choisissez un jour plus proche/)
})

it('T-FWD-26 asks a second time before no copy is kept, and says what is lost', async () => {
  const { walk, screen, acceptRisks, user, world, confirm } = await openForward('adresse')
  await acceptRisks()
  await walk.type(ADDRESS, PRIVATE)
  const copy = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Garder une copie' })
  expect(copy.checked).toBe(true)
  await user.click(copy)
  await walk.press('Continuer')
  const dialog = await screen.findByRole('dialog', { name: /^Ne garder aucune copie/ })
  expect(dialog.textContent).toMatch(/personne ne pourra les retrouver/)
  await walk.press('Garder une copie')
  expect(world.box).toEqual([])
  await walk.press('Continuer')
  await walk.press('Continuer sans copie')
  await confirm()
  expect(await inForce(world, 'mdorival1')).toEqual([{ to: PRIVATE, keepsCopy: false }])
})

it('T-FWD-26 lets nobody turn off a copy that the académie wants kept', async () => {
  const world = await openWorld(policy('allowed', true))
  const { screen } = await openForward('adresse', { world })
  const copy = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Garder une copie' })
  expect([copy.checked, copy.disabled]).toEqual([true, true])
  expect(screen.getByText(/votre académie le demande/)).toBeTruthy()
})

it('T-FWD-15 asks for the password again after five minutes, and then goes on', async () => {
  const { walk, screen, acceptRisks, user, world, within } = await openForward('adresse')
  world.advance(6 * MINUTE)
  await acceptRisks()
  await walk.type(ADDRESS, PRIVATE)
  await walk.press('Continuer')
  const dialog = await screen.findByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  expect(world.box).toEqual([])
  await user.type(within(dialog).getByLabelText('Mot de passe'), EVERYONES_PASSWORD)
  await user.click(within(dialog).getByRole('button', { name: 'Continuer' }))
  await walk.heading('Confirmez l’adresse')
})

it('T-FWD-30 sends one code however often the button is pressed', async () => {
  const { walk, screen, acceptRisks, user, world } = await openForward('adresse')
  await acceptRisks()
  await walk.type(ADDRESS, PRIVATE)
  await user.tripleClick(screen.getByRole('button', { name: 'Continuer' }))
  await walk.heading('Confirmez l’adresse')
  expect(sentTo(world, PRIVATE)).toBe(1)
})

it('T-FWD-31 shows both values when another tab saved first, loses nothing, and saves again', async () => {
  const { walk, screen, acceptRisks, world } = await openForward('adresse')
  await acceptRisks()
  await walk.type(ADDRESS, PRIVATE)
  await askFor(world, { forwardTo: 'ailleurs@example.com' })
  await walk.press('Continuer')
  const notice = await screen.findByRole('region', { name: 'Ce réglage a changé entre-temps' })
  expect(document.activeElement).toBe(notice)
  expect(notice.textContent).toMatch(/ailleurs@example\.com.*mjd@example\.org/)
  expect(screen.getByLabelText<HTMLInputElement>(ADDRESS).value).toBe(PRIVATE)
  await walk.press('Continuer')
  await walk.heading('Confirmez l’adresse')
  expect(screen.getByText(/parti à mjd@example\.org/)).toBeTruthy()
})

it('T-FWD-31 takes what is saved instead, when one would rather', async () => {
  const { walk, screen, acceptRisks, world } = await openForward('adresse')
  await acceptRisks()
  await walk.type(ADDRESS, PRIVATE)
  await askFor(world, { forwardTo: 'ailleurs@example.com' })
  await walk.press('Continuer')
  await screen.findByRole('region', { name: 'Ce réglage a changé entre-temps' })
  await walk.press('Reprendre ce qui est enregistré')
  expect(screen.getByLabelText<HTMLInputElement>(ADDRESS).value).toBe('ailleurs@example.com')
})

it('says that a code is wrong, sends another after a minute, and gives up', async () => {
  const world = await openWorld()
  await askFor(world)
  const { walk, screen } = await openForward('confirmation', { world })
  expect(screen.getByText(/valable jusqu’au dimanche 22 novembre 2026/)).toBeTruthy()
  await walk.enterCode(otherThan(world.lastCode(PRIVATE)))
  await screen.findByText(/^Ce code n’est pas le bon/)
  expect(screen.getByRole('timer').textContent).toMatch(/nouveau code dans/)
  await walk.press('Abandonner')
  await walk.heading('Transfert de ma messagerie')
  expect(screen.getByText(/^La demande est abandonnée/)).toBeTruthy()
  expect(world.world.shelf.forward?.['mdorival1']).toBeUndefined()
})

it('says from when a forward may be asked for after an activation without proof', async () => {
  const world = await openWorld()
  const from = world.ports.clock.now() + 60 * MINUTE
  await world.ports.store.transaction(async (records) => {
    await records.put('account', 'mdorival1', {
      ...((await records.get('account', 'mdorival1')) ?? { language: 'fr' }),
      forwardingFrom: from,
    })
  })
  const { screen } = await openForward('adresse', { world })
  expect(screen.getByText(/ne peut être demandé qu’à partir du samedi 21 novembre 2026/)).toBeTruthy()
  expect(screen.queryByLabelText(ADDRESS)).toBeNull()
})

it.each([
  ['en', 'Forwarding my mail', 'Private email address'],
  ['es', 'Reenvío de mi correo', 'Dirección de correo privada'],
] as const)('speaks %s', async (language, title, label) => {
  const { walk, screen } = await openForward('adresse', { language })
  await walk.heading(title)
  expect(screen.getByLabelText(label)).toBeTruthy()
})
