// @vitest-environment jsdom
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import { fireEvent, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openAccount } from '#tests/support/account.tsx'
import { leaSignedIn } from '#tests/support/check-up.ts'
import { walkIn } from '#tests/support/first-connection.tsx'
import { openForward, worldWithForward } from '#tests/support/forwarding.tsx'
import { holdTime, MOMENT, passIn } from '#tests/support/pass-time.ts'
import { openPortal } from '#tests/support/portal.tsx'
import { MINUTE, openWorld } from '#tests/support/world.ts'

const WARNING = 'Votre session se termine bientôt'

beforeEach(() => void holdTime())
afterEach(() => void vi.useRealTimers())

/** Marie-Josée has begun to type, and is called away; what her page asks by itself is answered as told. */
async function calledAway(answerTo: (call: () => Promise<Response>, request: Request) => Promise<Response>) {
  const opened = await openAccount('/compte/secours', 'mdorival1', { fetch: answerTo })
  await opened.walk.heading('Mes moyens de secours')
  await opened.walk.type('Adresse e-mail privée', 'nouvelle@example.org')
  const pass = passIn(opened.world)
  await pass(28 * MINUTE + MOMENT)
  await opened.screen.findByText(WARNING)
  return { ...opened, pass }
}
const isByItself = ({ headers }: Request) => headers.has('Alize-By-Itself')
const busy = () => Promise.resolve(Response.json({ status: 503, code: 'unavailable' }, { status: 503 }))
const lost = () => Promise.reject(new TypeError('Failed to fetch'))

it('T-SES-08 ends the session of somebody blocked who left the check-up open: the page never keeps it up', async () => {
  const world = await openWorld()
  const visitor = await leaSignedIn(world)
  const { screen, ...portal } = await openPortal('/compte/verification', { world, visitor })
  await screen.findByText('Votre messagerie est fermée')
  const pass = passIn(world)
  await pass(28 * MINUTE + MOMENT)
  await screen.findByText(WARNING)
  await pass(2 * MINUTE)
  await walkIn({ screen, ...portal }).heading('Connectez-vous')
})

it('T-SES-08 ends a session that a busy service was asked about', async () => {
  let isBusy = false
  const { pass, walk } = await calledAway((call, request) =>
    isBusy && isByItself(request) ? busy() : call(),
  )
  isBusy = true
  await pass(MINUTE)
  isBusy = false
  await pass(MINUTE)
  await walk.heading('Connectez-vous')
})

it('SES-08 leaves nothing on screen once the session is over, with no network to learn it from', async () => {
  let isLost = false
  const { pass, screen } = await calledAway((call) => (isLost ? lost() : call()))
  isLost = true
  await pass(2 * MINUTE)
  await waitFor(() => expect(screen.queryByLabelText('Adresse e-mail privée')).toBeNull())
  expect(screen.queryByText(WARNING)).toBeNull()
})

it('shows the warning again when Escape closed it and nothing was put off', async () => {
  let isLost = false
  const { screen } = await calledAway((call) => (isLost ? lost() : call()))
  isLost = true
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: WARNING })
  // As a browser does on Escape.
  dialog.close()
  const said = await screen.findByText(/^Pas de réponse du réseau/)
  expect(dialog.open).toBe(true)
  expect(said.closest('[role=status]')).not.toBeNull()
})

it('tells maintenance from a network that is gone', async () => {
  let isDown = false
  const maintenance = () =>
    Promise.resolve(Response.json({ status: 503, code: 'maintenance' }, { status: 503 }))
  const { screen } = await calledAway((call) => (isDown ? maintenance() : call()))
  expect(screen.getByText(/^Pour protéger votre compte/)).toBeTruthy()
  isDown = true
  fireEvent.click(screen.getByRole('button', { name: 'Continuer ma session' }))
  await waitFor(() => expect(screen.queryByText(/^Pour protéger votre compte/)).toBeNull())
  expect(screen.queryByText(/^Pas de réponse du réseau/)).toBeNull()
})

it('T-SES-08 ends the session of whoever left a test message to wait for its relay', async () => {
  const world = await worldWithForward()
  world.world.situation.mailDown = true
  const { walk, stage } = await openForward('essai', { world })
  await walk.press('Envoyer le message d’essai')
  await stage(/^Le message d’essai est parti/)
  const pass = passIn(world)
  await pass(45 * MINUTE)
  await walk.heading('Connectez-vous')
})

it('T-SES-08 warns Noé too, whose password expired and who may only choose another', async () => {
  const { screen, walk, world } = await openAccount('/compte/mot-de-passe', 'nmarie2')
  const pass = passIn(world)
  await pass(28 * MINUTE + MOMENT)
  await screen.findByText(WARNING)
  await walk.press('Continuer ma session')
  await waitFor(() => expect(screen.queryByText(WARNING)).toBeNull())
  await pass(28 * MINUTE + MOMENT)
  await screen.findByText(WARNING)
  await pass(2 * MINUTE)
  await walk.heading('Connectez-vous')
})
