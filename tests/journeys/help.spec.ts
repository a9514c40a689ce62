import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { walk } from '#tests/support/walk.ts'

const question = 'Comment pouvons-nous vous aider'
const searchField = (page: Page) => page.getByLabel('Chercher dans l’aide')

/** At the widths whose layouts differ, light and dark. */
async function look(page: Page) {
  const { width, height } = page.viewportSize() ?? { width: 390, height: 844 }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const one of [320, width]) {
      await page.setViewportSize({ width: one, height })
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
  }
}

test('whoever cannot sign in finds the help, what is wrong with the device, and what to do', async ({
  page,
}) => {
  const they = walk(page)
  await page.goto('/')
  await page.getByRole('link', { name: /Chercher dans l’aide/ }).click()
  await they.arrivesAt(new RegExp(question))
  await look(page)

  await page.getByRole('link', { name: 'Je n’arrive pas à me connecter' }).click()
  await they.arrivesAt('Je n’arrive pas à me connecter')
  await expect(page.getByText('Le service fonctionne')).toBeVisible()
  await expect(page.getByText('Navigateur', { exact: true })).toBeVisible()
  await expect(page.getByText('Assez récent')).toBeVisible()
  await look(page)
  expect(await page.evaluate(() => document.cookie)).not.toContain('alize-check')

  await page.getByRole('link', { name: 'Toute l’aide' }).click()
  await they.arrivesAt(new RegExp(question))
  await page.goBack()
  await they.arrivesAt('Je n’arrive pas à me connecter')
  await page.getByRole('link', { name: 'Mot de passe oublié' }).click()
  await expect(page).toHaveURL(/\/mot-de-passe-oublie/)
})

test(
  'the assistant finds a maintenance, or a clock that is wrong, once it is asked again',
  { tag: '@any-size' },
  async ({ page }) => {
    const they = walk(page)
    await page.goto('/aide?cas=connexion')
    await expect(page.getByText('Le service fonctionne')).toBeVisible()
    await they.inDrawer('situations', async (drawer) => {
      await drawer.getByLabel(they.words.demo.deviceWrong).click()
    })
    await they.press('Vérifier de nouveau')
    await expect(page.getByText(/^L’appareil n’est pas à l’heure \(3\sheures\)$/)).toBeVisible()
    await they.inDrawer('situations', async (drawer) => {
      await drawer.getByLabel(they.words.demo.maintenance).click()
    })
    await they.press('Vérifier de nouveau')
    await expect(page.getByText('Le service est en maintenance', { exact: true })).toBeVisible()
    await look(page)
  },
)

test('a search finds an article despite a typing error, and Back finds the search again', async ({
  page,
}) => {
  const they = walk(page)
  await page.goto('/aide')
  await searchField(page).fill('hamesonage')
  const found = page.getByRole('link', { name: 'Reconnaître l’hameçonnage' })
  await expect(found).toBeVisible()
  await expect(page).toHaveURL(/\?q=hamesonage$/)
  await look(page)
  await found.click()
  await they.arrivesAt('Reconnaître l’hameçonnage')
  await look(page)
  await page.goBack()
  await expect(searchField(page)).toHaveValue('hamesonage')
  await expect(found).toBeVisible()

  await searchField(page).fill('qxzzkw')
  await expect(page.getByRole('heading', { name: 'Aucun résultat' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Autre chose' })).toBeVisible()
  await look(page)
})

test(
  'a number that is typed into the search never stands in the address',
  { tag: '@any-size' },
  async ({ page }) => {
    await page.goto('/aide')
    await searchField(page).fill('numen')
    await expect(page).toHaveURL(/\?q=numen$/)
    await searchField(page).fill('30E2400001DMA')
    await expect(page).toHaveURL(/\/aide$/)
  },
)

test('the help is walked with the keyboard alone', { tag: '@any-size' }, async ({ page }) => {
  const they = walk(page)
  await page.goto('/aide')
  await searchField(page).focus()
  await page.keyboard.type('cache')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?q=cache$/)
  await expect(page.getByRole('link', { name: /Effacer le cache/ })).toBeVisible()
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await they.arrivesAt('Effacer le cache et les cookies')
})

test('a hostile search stays text', { tag: '@any-size' }, async ({ page }) => {
  const hostile = '"><img src=x onerror=alert(1)><mark>signature'
  await page.goto(`/aide?q=${encodeURIComponent(hostile)}`)
  await expect(searchField(page)).toHaveValue(hostile)
  await expect(page.locator('main img')).toHaveCount(0)
})
