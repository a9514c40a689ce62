import type { Locator } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

test(
  'the chosen appearance and language are still there after a reload',
  { tag: '@any-size' },
  async ({ page }) => {
    const html = page.locator('html')
    await page.goto('/')
    await page.getByLabel('Apparence').selectOption('Sombre')
    await expect(html).toHaveAttribute('data-theme', 'dark')
    await walk(page).switchTo('en')
    await walk(page, 'en').sees('What would you like to do?')
    await page.reload()
    await walk(page, 'en').sees('What would you like to do?')
    await expect(html).toHaveAttribute('data-theme', 'dark')
    await expect(html).toHaveAttribute('lang', 'en')
    await page.getByLabel('Appearance').selectOption('Same as this device')
    await page.reload()
    await walk(page, 'en').sees('What would you like to do?')
    await expect(html).not.toHaveAttribute('data-theme')
  },
)

test.describe('at an address that does not exist', () => {
  test.use({ expectedFaults: [/status of 404/] })

  test('the answer is a real 404, and a page that leads on', { tag: '@any-size' }, async ({ page }) => {
    const response = await page.goto('/premiere-conexion')
    expect(response?.status()).toBe(404)
    await walk(page).sees('Page introuvable')
    await expect(page).toHaveTitle('Page introuvable – Alizé')
    await expect(page.getByRole('main').getByRole('link', { name: '0596 52 25 00' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Aller à l’accueil' }).click()
    await walk(page).arrivesAt('Que souhaitez-vous faire ?')
  })
})

test('every page says where one is, and what it will never ask', async ({ page }) => {
  for (const path of ['/', '/connexion', '/premiere-connexion/identite']) {
    await page.goto(path)
    const footer = page.getByRole('contentinfo')
    await expect(footer).toContainText(`Vous êtes sur ${new URL(page.url()).host}.`)
    await expect(footer).toContainText('Nous ne demandons jamais votre mot de passe')
    for (const [name, path] of [
      ['Aide', '/aide'],
      ['Signaler un problème', '/signaler'],
      ['Contact', '/contact'],
    ] as const)
      await expect(footer.getByRole('link', { name, exact: true })).toHaveAttribute('href', path)
  }
})

test(
  'Jean prints his sheet: his identifier, nothing to click, and no password',
  { tag: '@any-size' },
  async ({ page }) => {
    const he = walk(page)
    await page.goto('/premiere-connexion')
    await he.identify(jean)
    await page.getByLabel('Je n’ai ni e-mail privé ni mobile').check()
    await he.press('Continuer sans contact')
    await he.choosePassword(GOOD_PASSWORD)
    await he.arrivesAt('Jean, votre compte est activé')
    await page.emulateMedia({ media: 'print' })
    for (const shown of ['jsairien', 'jean.sairien@ac-martinique.fr', new URL(page.url()).host])
      await expect(page.getByRole('main').getByText(shown, { exact: true })).toBeVisible()
    for (const role of ['navigation', 'contentinfo', 'button', 'complementary', 'combobox'] as const)
      await expect(page.getByRole(role)).toHaveCount(0)
    await expect(page.getByText('Étape')).toBeHidden()
    expect(await page.content()).not.toContain(GOOD_PASSWORD)
  },
)

test(
  'Marie-Josée, signed in in two tabs, signs out of one: the other asks her to sign in again',
  { tag: '@any-size' },
  async ({ page, context }) => {
    await page.goto('/connexion')
    await walk(page).signIn('mdorival1', EVERYONES_PASSWORD)
    await walk(page).arrivesAt('Bonjour Marie-Josée')
    const other = await context.newPage()
    await other.goto('/compte')
    await walk(other).sees('Bonjour Marie-Josée')
    await walk(page).press('Se déconnecter')
    await walk(page).arrivesAt('Connectez-vous')
    await other.reload()
    await walk(other).sees('Connectez-vous')
    await expect(other.getByText('Votre session est terminée. Reconnectez-vous.')).toBeVisible()
    await expectAccessible(other)
  },
)

test('Jean finds each step begun at the same height, and nothing stuck to what is above it', async ({
  page,
}) => {
  await page.clock.install()
  const he = walk(page)
  const top = async (locator: Locator) => (await locator.boundingBox())?.y ?? NaN
  const headingInSheet = async () =>
    (await top(page.getByRole('heading', { level: 1 }))) - (await top(page.locator('main .sheet')))
  await page.goto('/premiere-connexion')
  await he.identify(jean)
  await he.askForCodeByEmail('jean@example.net')
  await he.arrivesAt('Saisissez le code reçu')
  await page.clock.fastForward('01:05')
  await he.press('Renvoyer un code')
  const sent = await page.getByRole('status').filter({ hasText: 'Un nouveau code est parti' }).boundingBox()
  expect(await top(page.getByRole('timer'))).toBeGreaterThan((sent?.y ?? NaN) + (sent?.height ?? NaN) + 8)
  await he.enterCode(await he.readCode('jean@example.net'))
  await he.arrivesAt('Choisissez votre mot de passe')
  const height = await headingInSheet()
  await he.choosePassword(GOOD_PASSWORD)
  await he.arrivesAt('Jean, votre compte est activé')
  expect(await headingInSheet()).toBeCloseTo(height, 0)
})
