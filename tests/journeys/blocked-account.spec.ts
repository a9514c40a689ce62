import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { walkBack } from '#tests/support/reset-walk.ts'

const OWN = 'mjdorival@example.net'

test('T-THR-13 after six wrong passwords Marie-Josée unlocks her account with a code, and keeps her password', async ({
  page,
}) => {
  const she = walkBack(page)
  const expectGood = async () => {
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
  // Axe looks at every state of it.
  test.slow()
  await page.goto('/connexion')
  for (let i = 0; i < 6; i++) {
    await page.getByRole('textbox', { name: 'Identifiant', exact: true }).fill('mdorival1')
    await page.getByLabel('Mot de passe', { exact: true }).fill(`faux ${i}`)
    await she.press('Se connecter')
    await expect(
      page.getByRole('region', { name: i < 5 ? /^Identifiant ou mot de passe incorrect/ : /^Trop d’essais/ }),
    ).toBeFocused()
  }
  await expectGood()
  await page.getByRole('link', { name: 'Compte bloqué' }).first().click()
  await she.arrivesAt('Qu’arrive-t-il à votre compte ?')
  await expectGood()
  await page.getByText('Trop d’essais : on me demande d’attendre').click()
  await expect(page.getByRole('timer')).toContainText('Nouvel essai possible dans')
  await expectGood()
  await she.press('Débloquer avec un code')
  await she.arrivesAt('Débloquez votre compte')
  await expect(page.getByLabel('Identifiant')).toHaveValue('mdorival1')
  await expectGood()
  await she.press('Recevoir un code')
  await she.arrivesAt('Saisissez le code reçu')
  await page.reload()
  await she.sees('Saisissez le code reçu')
  await expectGood()
  await she.enterCode('000000')
  await expect(page.getByText('Il vous reste 4 essais').first()).toBeVisible()
  await expectGood()
  await she.enterCode(await she.readCode(OWN))
  await she.arrivesAt('Votre compte est débloqué')
  await expectGood()
  await page.getByRole('link', { name: 'Se connecter', exact: true }).click()
  await she.arrivesAt('Connectez-vous')
  await expect(page.getByRole('timer')).toHaveCount(0)
  await page.getByLabel('Mot de passe', { exact: true }).fill(EVERYONES_PASSWORD)
  await she.press('Se connecter')
  await she.arrivesAt('Bonjour Marie-Josée')
})

test('every case says what to do, by the keyboard, one at a time', { tag: '@any-size' }, async ({ page }) => {
  // Axe looks at every state of it.
  test.slow()
  await page.goto('/compte-bloque')
  const cases = page.locator('main details')
  await expect(cases).toHaveCount(6)
  await page.locator('main summary').first().focus()
  for (let i = 0; i < 6; i++) {
    await cases.nth(i).locator('summary').first().press('Enter')
    await expect(page.locator('main details[open]')).toHaveCount(1)
    await expect(cases.nth(i).locator('a, button').first()).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
})
