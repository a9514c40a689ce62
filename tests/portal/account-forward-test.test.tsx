// @vitest-environment jsdom
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import '#tests/support/quick-looks.ts'
import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { lastWord, loseRule, openForward, worldWithForward } from '#tests/support/forwarding.tsx'
import { MINUTE } from '#tests/support/world.ts'

const RULE = /^La règle est sur le serveur/
const SENT = /^Le message d’essai est parti/
const DELIVERED = /^Il est dans votre messagerie académique/
const RECEIVED = /^Vous l’avez reçu/

it('shows each stage green as soon as it is passed', async () => {
  const world = await worldWithForward()
  const { stage, startTest, walk } = await openForward('essai', { world })
  expect(await stage(RULE)).toMatch(/C’est fait$/)
  expect(await stage(SENT)).toMatch(/À venir$/)
  await startTest()
  expect(await stage(SENT)).toMatch(/C’est fait$/)
  // The button is gone: the focus is not.
  expect(document.activeElement?.tagName).toBe('OL')
  // The page learns by itself what comes after the message has left.
  await waitFor(async () => expect(await stage(DELIVERED)).toMatch(/C’est fait$/), { timeout: 5000 })
  expect(await stage(RECEIVED)).toMatch(/À vous de le dire$/)
  await walk.type('Mot du message', lastWord(world))
  await walk.press('Vérifier le mot')
  await walk.heading('Mon transfert')
})

it('rewrites a rule that the mail server lost, and says that it is a known fault', async () => {
  const world = await worldWithForward()
  await loseRule(world)
  const { stage, walk, screen } = await openForward('essai', { world })
  expect(await stage(RULE)).toMatch(/Pas encore.*C’est une panne connue/)
  expect(screen.queryByRole('button', { name: 'Envoyer le message d’essai' })).toBeNull()
  await walk.press('Réécrire la règle')
  await waitFor(async () => expect(await stage(RULE)).toMatch(/C’est fait$/))
  expect(screen.getByRole('button', { name: 'Envoyer le message d’essai' })).toBeTruthy()
})

it('T-FWD-23 says that the mail server does not answer, and that the message waits', async () => {
  const world = await worldWithForward()
  world.world.situation.mailDown = true
  const { stage, walk } = await openForward('essai', { world })
  expect(await stage(RULE)).toMatch(/Ne se voit pas d’ici/)
  await walk.press('Envoyer le message d’essai')
  await waitFor(async () => expect(await stage(SENT)).toMatch(/Pas encore.*rien n’est perdu/), {
    timeout: 5000,
  })
  world.world.situation.mailDown = false
  world.advance(2 * MINUTE)
  await waitFor(async () => expect(await stage(SENT)).toMatch(/C’est fait/), { timeout: 8000 })
})

it('says that a mailbox may be full when the message does not come, and how to test again', async () => {
  const world = await worldWithForward()
  const { stage, startTest, screen } = await openForward('essai', { world })
  world.ports.mail.hasArrived = async () => false
  await startTest()
  expect(await stage(DELIVERED)).toMatch(/En cours$/)
  world.advance(6 * MINUTE)
  await waitFor(async () => expect(await stage(DELIVERED)).toMatch(/Pas encore.*peut-être pleine/), {
    timeout: 5000,
  })
  expect(screen.getByRole('button', { name: 'Envoyer un autre message d’essai' })).toBeTruthy()
})

it('says that a stage cannot be seen from here where the mail server does not let it', async () => {
  const world = await worldWithForward()
  const { stage, startTest } = await openForward('essai', { world })
  world.ports.mail.hasArrived = async () => undefined
  await startTest()
  expect(await stage(DELIVERED)).toMatch(/Ne se voit pas d’ici.*Ce n’est pas une panne/)
  expect(await stage(RECEIVED)).toMatch(/À vous de le dire$/)
})

it('says that a word is wrong, and keeps it to be looked at', async () => {
  const world = await worldWithForward()
  const { startTest, walk, screen } = await openForward('essai', { world })
  await startTest()
  await walk.type('Mot du message', 'BABABA')
  await walk.press('Vérifier le mot')
  await screen.findByText(/^Ce n’est pas le mot du dernier message/)
  expect(screen.getByLabelText<HTMLInputElement>('Mot du message').value).toBe('BABABA')
})

it('T-FWD-27 counts down to the next test after the third in an hour', async () => {
  const world = await worldWithForward()
  const { startTest, screen, user } = await openForward('essai', { world })
  await startTest()
  const again = () => screen.findByRole('button', { name: 'Envoyer un autre message d’essai' })
  await user.click(screen.getByText(/^Rien reçu/))
  await user.click(await again())
  await waitFor(() => expect(world.box.filter(({ subject }) => subject?.startsWith('Essai'))).toHaveLength(2))
  await user.click(await again())
  const timer = await screen.findByRole('timer')
  expect(timer.textContent).toMatch(/^Trois essais par heure/)
})
