import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

test('Marie-Josée undoes a change of password with the code of the alert, and chooses her own', async ({
  page,
}) => {
  const she = walk(page)
  const expectGood = async () => {
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
  await page.goto('/connexion')
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await she.arrivesAt('Bonjour Marie-Josée')
  await page.getByRole('link', { name: 'Changer mon mot de passe' }).click()
  await page.getByLabel('Mot de passe actuel').fill(EVERYONES_PASSWORD)
  await page.getByLabel('Nouveau mot de passe').fill('quatre mots venus d’ailleurs')
  await she.press('Changer mon mot de passe')
  await she.arrivesAt('Votre mot de passe est changé')

  const code = await she.readCode('mjdorival@example.net')
  await page.getByRole('link', { name: 'Annuler un changement' }).click()
  await she.arrivesAt('Annuler un changement')
  await expectGood()
  await page.getByLabel('Code d’annulation').fill('ABCDEFGHJK')
  await she.press('Annuler le changement')
  await expect(page.getByText('Ce code ne permet rien d’annuler.').first()).toBeVisible()
  await expectGood()
  await page.getByLabel('Code d’annulation').fill(code)
  await she.press('Annuler le changement')
  await she.arrivesAt('Le changement est signalé')
  await expectGood()

  // The phone discards the tab, or she refreshes it.
  await page.reload()
  await she.sees('Le changement est signalé')
  await page.getByLabel('Nouveau mot de passe').fill(GOOD_PASSWORD)
  await she.press('Enregistrer ce mot de passe')
  await she.arrivesAt('Votre compte est de nouveau à vous')
  await expectGood()
  await page.getByRole('link', { name: 'Me connecter' }).click()
  await she.arrivesAt('Connectez-vous')
  await page.getByLabel('Mot de passe', { exact: true }).fill(GOOD_PASSWORD)
  await she.press('Se connecter')
  await she.arrivesAt('Bonjour Marie-Josée')
})
