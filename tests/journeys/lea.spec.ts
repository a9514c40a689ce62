import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, lea } from '#tests/support/people.ts'
import { walkBack } from '#tests/support/reset-walk.ts'

const MOBILE = '+33639980005'
const FORWARD = 'collecte@example.com'
const CHECK_UP = 'Vérification de mon compte'

async function expectGood(page: Page) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

test('T-FWD-29 Léa, who gave her password to a false site, gets back in and finds the forward she never set', async ({
  page,
}) => {
  // Axe looks at every page of it.
  test.slow()
  const she = walkBack(page)
  const main = page.getByRole('main')
  const answer = (item: string, name: RegExp) =>
    main.getByRole('group', { name: item }).getByRole('radio', { name })

  await page.goto('/connexion')
  await she.signIn(lea.uid, EVERYONES_PASSWORD)
  const refusal = page.getByRole('region', { name: /^L’académie a bloqué votre compte/ })
  await expect(refusal).toBeFocused()
  await expect(refusal.getByRole('link', { name: /^0596/ })).toBeVisible()
  await expectGood(page)
  await main.getByRole('link', { name: /^Compte bloqué/ }).click()

  await she.arrivesAt('Qu’arrive-t-il à votre compte ?')
  await page.getByText('L’académie a bloqué mon compte').click()
  await expectGood(page)
  await page.getByRole('link', { name: 'Choisir un nouveau mot de passe' }).click()

  await she.arrivesAt('Retrouvez l’accès à votre compte')
  await expect(page.getByLabel('Identifiant')).toHaveValue(lea.uid)
  await expectGood(page)
  await she.press('Recevoir un code')
  await she.arrivesAt('Saisissez le code reçu')
  await expectGood(page)
  await she.enterCode(await she.readCode(MOBILE))
  await she.arrivesAt('Choisissez un nouveau mot de passe')
  await expectGood(page)
  await she.chooseAnew(GOOD_PASSWORD)
  await she.arrivesAt('Votre nouveau mot de passe est enregistré')
  await expect(page.getByText('Votre messagerie reste fermée pour l’instant')).toBeVisible()
  await expectGood(page)

  await page.getByRole('link', { name: 'Se connecter', exact: true }).click()
  await she.arrivesAt('Connectez-vous')
  await expect(page.getByLabel('Identifiant')).toHaveValue(lea.uid)
  await page.getByLabel('Mot de passe', { exact: true }).fill(GOOD_PASSWORD)
  await she.press('Se connecter')
  await she.arrivesAt(CHECK_UP)
  await expect(page.getByText('Votre messagerie est fermée')).toBeVisible()
  await expectGood(page)

  for (const closed of ['', '/mot-de-passe', '/secours', '/activite']) {
    await page.goto(`/compte${closed}`)
    await she.sees(CHECK_UP)
    await expect(page).toHaveURL('/compte/verification')
  }

  await answer(FORWARD, /^Je le supprime/).check()
  await answer('06 •• •• •• 05', /^Je le garde/).check()
  await she.press('Terminer la vérification')
  await she.arrivesAt('Votre vérification est enregistrée')
  await expect(main).toContainText(FORWARD)
  await expect(main).toContainText('Votre messagerie reste fermée.')
  const reference = await main.getByRole('code').innerText()
  await expectGood(page)

  await page.goto('/compte')
  await she.sees(CHECK_UP)
  await expect(page.getByRole('heading', { name: 'Dernière vérification' })).toBeVisible()
  await expect(main.getByRole('code')).toHaveText(reference)
  await expect(main.getByRole('group', { name: FORWARD })).toHaveCount(0)
  await expect(main.getByRole('group', { name: '06 •• •• •• 05' })).toBeVisible()
  await expectGood(page)

  await she.press('Se déconnecter')
  await she.arrivesAt('Connectez-vous')
  await she.signIn(lea.uid, EVERYONES_PASSWORD)
  await expect(page.getByRole('region', { name: /^Identifiant ou mot de passe incorrect/ })).toBeFocused()
})
