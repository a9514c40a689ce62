// @vitest-environment jsdom
import '#tests/support/dialog.ts'
import '#tests/support/dom.ts'
import { waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openAccount } from '#tests/support/account.tsx'
import { holdTime, MOMENT, passIn } from '#tests/support/pass-time.ts'
import { MINUTE } from '#tests/support/world.ts'

const WARNING = 'Votre session se termine bientôt'
const KEEP = 'Continuer ma session'
const NEW = 'nouvelle@example.org'

beforeEach(() => void holdTime())
afterEach(() => void vi.useRealTimers())

/** Marie-Josée has begun to type, and is called away. */
async function calledAway() {
  let isLost = false
  const opened = await openAccount('/compte/secours', 'mdorival1', {
    fetch: (call) => (isLost ? Promise.reject(new TypeError('Failed to fetch')) : call()),
  })
  const { screen, walk, world, visitor } = opened
  await walk.heading('Mes moyens de secours')
  await walk.type('Adresse e-mail privée', NEW)
  return {
    ...opened,
    pass: passIn(world),
    loseNetwork: (lost: boolean) => (isLost = lost),
    anotherTab: () => visitor.client.account.$get(),
    isNotWarned: () => waitFor(() => expect(screen.queryByText(WARNING)).toBeNull()),
    isWarned: () => screen.queryByText(WARNING) !== null,
    typed: () => screen.getByLabelText<HTMLInputElement>('Adresse e-mail privée').value,
  }
}

it('T-SES-08 warns two minutes before a session ends, and one press keeps it open with all that was typed', async () => {
  const { pass, isWarned, isNotWarned, screen, walk, typed } = await calledAway()
  await pass(27 * MINUTE)
  expect(isWarned()).toBe(false)
  await pass(MINUTE + MOMENT)
  await screen.findByText(WARNING)
  expect(screen.getByRole('timer').textContent).toMatch(/^Temps restant\s: 1\sminute et \d+\ssecondes\.$/)
  await walk.press(KEEP)
  await isNotWarned()
  await pass(27 * MINUTE)
  expect(isWarned()).toBe(false)
  expect(typed()).toBe(NEW)
})

it('T-SES-08 leaves the account when nobody answers, and says why', async () => {
  const { pass, screen, walk } = await calledAway()
  await pass(28 * MINUTE + MOMENT)
  await screen.findByText(WARNING)
  await pass(2 * MINUTE)
  await walk.heading('Connectez-vous')
  expect(screen.getByText(/session est terminée/)).toBeTruthy()
})

it('warns nobody who is busy in another tab', async () => {
  const { pass, isWarned, anotherTab } = await calledAway()
  await pass(20 * MINUTE)
  await anotherTab()
  await pass(9 * MINUTE)
  expect(isWarned()).toBe(false)
})

it('says that nothing puts off the end of eight hours', async () => {
  const { pass, screen, walk, world, anotherTab, isNotWarned, typed } = await calledAway()
  for (let hours = 0; hours < 7.5; hours += 0.25) {
    world.advance(15 * MINUTE)
    await anotherTab()
  }
  await pass(28 * MINUTE + MOMENT)
  await screen.findByText(WARNING)
  await walk.press(KEEP)
  await screen.findByText(/^Huit heures après la connexion/)
  await walk.press('Finir ce que je fais')
  await isNotWarned()
  expect(typed()).toBe(NEW)
  await pass(2 * MINUTE)
  await walk.heading('Connectez-vous')
})

it('says that the network does not answer, and lets one try again', async () => {
  const { pass, screen, walk, loseNetwork, isNotWarned } = await calledAway()
  await pass(28 * MINUTE + MOMENT)
  await screen.findByText(WARNING)
  loseNetwork(true)
  await walk.press(KEEP)
  await screen.findByText(/^Pas de réponse du réseau/)
  loseNetwork(false)
  await walk.press(KEEP)
  await isNotWarned()
})
