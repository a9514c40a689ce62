import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

const TITLE = 'Vérification de mon compte'
const DONE = 'Votre vérification est enregistrée'
const EMAIL = 'm•••••@e•••••.net'
const MOBILE = '06 •• •• •• 03'

async function expectGood(page: Page) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}
const answer = (page: Page, item: string | RegExp, name: RegExp) =>
  page.getByRole('group', { name: item }).getByRole('radio', { name })

test('Marie-Josée goes through her account: every error, a refresh, her password again', async ({ page }) => {
  const she = walk(page)
  await page.goto('/connexion')
  await page.getByLabel('Cet appareil est personnel').check()
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await she.arrivesAt('Bonjour Marie-Josée')
  await page.getByRole('link', { name: TITLE }).click()
  await she.arrivesAt(TITLE)
  await expect(page).toHaveTitle(`${TITLE} – Mon compte – Alizé`)
  await expect(page.getByText('C’est l’appareil que vous utilisez.')).toBeVisible()
  await expectGood(page)

  await she.press('Terminer la vérification')
  const summary = page.getByRole('region', { name: '3 réponses sont à corriger' })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Erreur/)
  await expectGood(page)
  // By the keyboard: the summary's link reaches the first of the pair, and an arrow or the space bar answers.
  await summary.getByRole('link', { name: new RegExp(`^${EMAIL}`) }).press('Enter')
  await expect(answer(page, EMAIL, /^Je le garde/)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(answer(page, EMAIL, /^Je le garde/)).toBeChecked()
  await answer(page, MOBILE, /^Je le retire/).check()

  // A phone that discards the tab, a refresh: the same answers are there.
  await page.reload()
  await expect(answer(page, EMAIL, /^Je le garde/)).toBeChecked()
  await expect(answer(page, MOBILE, /^Je le retire/)).toBeChecked()
  await page.getByRole('radio', { name: /^Je l’oublie/ }).check()

  await she.waitFor('minutes')
  await she.press('Terminer la vérification')
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Mot de passe', { exact: true }).fill(EVERYONES_PASSWORD)
  await dialog.getByRole('button', { name: 'Fermer' }).click()
  await expect(answer(page, MOBILE, /^Je le retire/)).toBeChecked()
  await she.press('Terminer la vérification')
  await dialog.getByLabel('Mot de passe', { exact: true }).fill('presque')
  await dialog.getByRole('button', { name: 'Continuer' }).click()
  await expect(dialog.getByText('Ce n’est pas votre mot de passe actuel.').first()).toBeVisible()
  await dialog.getByLabel('Mot de passe', { exact: true }).fill(EVERYONES_PASSWORD)
  await dialog.getByRole('button', { name: 'Continuer' }).click()
  await she.arrivesAt(DONE)
  await expect(page.getByText('2 éléments retirés')).toBeVisible()
  await expectGood(page)
})

test(
  'Marie-Josée’s reply gets lost: one ticket, whose reference her next visit shows',
  { tag: '@any-size' },
  async ({ page }) => {
    const she = walk(page)
    await page.goto('/connexion')
    await she.signIn('mdorival1', EVERYONES_PASSWORD)
    await she.arrivesAt('Bonjour Marie-Josée')
    await page.getByRole('link', { name: TITLE }).click()
    await she.arrivesAt(TITLE)
    await answer(page, EMAIL, /^Je le garde/).check()
    await answer(page, MOBILE, /^Je le garde/).check()
    await she.setSituation('Réseau', 'replies-lost')
    await she.press('Terminer la vérification')
    await expect(page.getByRole('region', { name: /^Pas de réponse du réseau/ })).toBeFocused()
    await expectGood(page)
    await she.setSituation('Réseau', 'working')
    await she.press('Terminer la vérification')
    await she.arrivesAt(DONE)
    const reference = await page.getByRole('main').getByRole('code').innerText()
    const told = (await she.messages()).filter((message) => message.includes('à mjdorival@example.net'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(reference)

    await page.goBack()
    await she.sees('Bonjour Marie-Josée')
    await page.getByRole('link', { name: TITLE }).click()
    await she.arrivesAt(TITLE)
    await expect(page.getByRole('heading', { name: 'Dernière vérification' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('code')).toHaveText(reference)
    await expectGood(page)
  },
)

test(
  'the mail server is down: Paul is told, and concludes the rest',
  { tag: '@any-size' },
  async ({ page }) => {
    const he = walk(page)
    await page.goto('/connexion')
    await he.signIn('pbalthazar', EVERYONES_PASSWORD)
    await he.arrivesAt('Bonjour Paul')
    await he.inDrawer('situations', (drawer) => drawer.getByLabel('Serveur de messagerie en panne').click())
    await page.getByRole('link', { name: TITLE }).click()
    await expect(page.getByText('La messagerie ne répond pas')).toBeVisible()
    await expect(page.getByText('Rien à vérifier')).toHaveCount(0)
    await expectGood(page)
    await he.press('Terminer la vérification')
    await he.arrivesAt(DONE)
  },
)
