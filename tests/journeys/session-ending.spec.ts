import type { Locator } from '@playwright/test'
import { expect, expectAccessibleLightAndDark, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

/** A dialog that the browser closed comes back until its owner has had an answer: gone is what stays away. */
const isGone = (dialog: Locator) =>
  expect(async () => {
    await expect(dialog).toBeHidden()
    await dialog.page().waitForTimeout(250)
    expect(await dialog.isVisible()).toBe(false)
  }).toPass()

test('T-SES-08 Marie-Josée, called away, is warned with what she typed in place, and stays with the keyboard alone', async ({
  page,
}) => {
  await page.clock.install()
  const she = walk(page)
  await page.goto('/connexion')
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await she.arrivesAt('Bonjour Marie-Josée')
  await page.getByRole('link', { name: 'Mes moyens de secours' }).click()
  await she.arrivesAt('Mes moyens de secours')
  const email = page.getByLabel('Adresse e-mail privée', { exact: true })
  await email.fill('nouvelle@example.org')

  await page.clock.fastForward('28:15')
  const warning = page.getByRole('dialog', { name: 'Votre session se termine bientôt' })
  await expect(warning).toBeVisible()
  await expect(warning.getByRole('timer')).toContainText(/1.minute/)
  await expectAccessibleLightAndDark(page)
  await page.keyboard.press('Tab')
  await expect(warning.getByRole('button', { name: 'Continuer ma session' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(warning).toBeHidden()
  await expect(email).toBeFocused()
  await expect(email).toHaveValue('nouvelle@example.org')

  await page.clock.fastForward('28:15')
  await expect(warning).toBeVisible()
  await page.keyboard.press('Escape')
  await isGone(warning)
  await expect(email).toBeFocused()
  await page.clock.fastForward('02:30')
  await expect(email).toBeFocused()

  await page.clock.fastForward('26:00')
  await expect(warning).toBeVisible()
  await page.clock.fastForward('02:30')
  await she.arrivesAt('Connectez-vous')
})
