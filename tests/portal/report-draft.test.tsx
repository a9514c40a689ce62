// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { cleanup, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { fr as followFr } from '#src/flows/report-problem/follow/texts/fr.ts'
import { fr } from '#src/flows/report-problem/texts/fr.ts'
import { openAccount } from '#tests/support/account.tsx'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { FORM, kept, openReportForm } from '#tests/support/report-form.tsx'
import { DAY } from '#tests/support/world.ts'

const value = (field: HTMLElement) => (field as HTMLInputElement).value

it('T-RES-40: finds the draft again after a reload, offers it by the front door, and drops it after a day', async () => {
  const first = await openReportForm()
  await first.fillIn()
  await first.user.click(first.screen.getByLabelText(fr.along.diagnostics))
  cleanup()
  const { screen, user } = await openReportForm()
  expect(value(screen.getByLabelText(/^Ce qui se passe/))).toBe('La page reste blanche.')
  expect(screen.getByLabelText<HTMLInputElement>(/Personnels enseignants/).checked).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>(fr.along.diagnostics).checked).toBe(false)
  cleanup()
  const door = await openPortal('/signaler')
  await user.click(door.screen.getByRole('link', { name: fr.draft.resume }))
  await door.screen.findByDisplayValue('La page reste blanche.')
  cleanup()
  const { now } = Date
  Date.now = () => now() + DAY
  try {
    await openReportForm()
    expect(kept()).not.toContain('blanche')
  } finally {
    Date.now = now
  }
})

it('keeps the draft in this tab alone, or on this device when asked, until it is erased', async () => {
  const { screen, user, fillIn, walk } = await openReportForm()
  await fillIn()
  expect(JSON.stringify(sessionStorage)).toContain('blanche')
  expect(JSON.stringify(localStorage)).not.toContain('blanche')
  await user.click(screen.getByLabelText(fr.draft.keep))
  expect(JSON.stringify(sessionStorage)).not.toContain('blanche')
  expect(JSON.stringify(localStorage)).toContain('blanche')
  await walk.press(fr.draft.erase)
  expect(value(screen.getByLabelText(/^Ce qui se passe/))).toBe('')
  expect(screen.getByLabelText<HTMLInputElement>(/Personnels enseignants/).checked).toBe(false)
  expect(kept()).not.toMatch(/blanche|Sairien/)
})

it('reads no draft that is not one', async () => {
  sessionStorage.setItem('alize:report', '{"at":1,"kept":{"typed":{"what":{"toString":1}}}}')
  const { screen } = await openReportForm()
  expect(value(screen.getByLabelText(/^Ce qui se passe/))).toBe('')
})

it('goes on with what was typed when the session ends, without signing in', async () => {
  const { screen, walk, user, visitor } = await openAccount(FORM)
  await walk.type(/^Ce qui se passe/, 'La page reste blanche.')
  await walk.type(/^Adresse e-mail/, 'mjdorival@example.net')
  await visitor.client.sessions.current.$delete()
  await walk.press(fr.submit)
  await screen.findByText(fr.ended)
  expect(screen.getByRole('link', { name: fr.signInAgain })).toBeTruthy()
  expect(value(await screen.findByLabelText(/^Ce qui se passe/))).toBe('La page reste blanche.')
  await waitFor(() => expect(screen.getByLabelText('Nom de famille')).toBeTruthy())
  await walk.type('Nom de famille', 'D’Orival')
  await walk.type('Prénom', 'Marie-Josée')
  await user.click(screen.getByLabelText(/Personnels enseignants/))
  await walk.press(fr.submit)
  await walk.heading(followFr.receipt.heading)
})

it('T-PRI-02: leaves no draft behind to whoever comes after a sign-out', async () => {
  const { walk, world, visitor } = await openAccount(FORM)
  await walk.type(/^Ce qui se passe/, 'La page reste blanche.')
  expect(kept()).toContain('blanche')
  cleanup()
  const account = await openPortal('/compte', { world, visitor })
  await account.screen.findByRole('button', { name: 'Se déconnecter' })
  await account.user.click(account.screen.getByRole('button', { name: 'Se déconnecter' }))
  await account.screen.findByRole('heading', { level: 1, name: 'Connectez-vous' })
  expect(kept()).not.toContain('blanche')
})

it('T-PRI-02: leaves no draft in another tab either to whoever comes after a sign-out', async () => {
  const { screen, walk, visitor } = await openAccount(FORM)
  await walk.type(/^Ce qui se passe/, 'La page reste blanche.')
  await visitor.client.sessions.current.$delete()
  const otherTab = new BroadcastChannel('alize:session')
  otherTab.postMessage('left')
  otherTab.close()
  expect(value(await screen.findByLabelText('Nom de famille'))).toBe('')
  expect(value(screen.getByLabelText(/^Ce qui se passe/))).toBe('')
  expect(kept()).not.toContain('blanche')
})

it('signs in again and comes back to the draft when the session ends', async () => {
  const { screen, walk, user, visitor, router } = await openAccount(FORM)
  await walk.type(/^Ce qui se passe/, 'La page reste blanche.')
  await visitor.client.sessions.current.$delete()
  await walk.type(/^Adresse e-mail/, 'mjdorival@example.net')
  await walk.press(fr.submit)
  await user.click(await screen.findByRole('link', { name: fr.signInAgain }))
  await walk.type('Identifiant', 'mdorival1')
  await walk.type('Mot de passe', 'Trois-flamboyants-972')
  await walk.press('Se connecter')
  await walk.heading(fr.title)
  expect(pathOf(router)).toBe('/signaler')
  await user.click(screen.getByRole('link', { name: fr.draft.resume }))
  await screen.findByDisplayValue('La page reste blanche.')
  expect(screen.queryByLabelText('Nom de famille')).toBeNull()
})
