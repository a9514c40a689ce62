import type { Page } from '@playwright/test'
import { expect, expectAccessibleLightAndDark, test } from '#tests/support/journey.ts'
import { walk } from '#tests/support/walk.ts'

/** Tuesday 24 November 2026, half a minute to noon in Martinique. */
const ALMOST_NOON = new Date('2026-11-24T15:59:30Z')

const terreville = (page: Page) => page.getByRole('region', { name: 'Schœlcher (Terreville)' })

test('somebody finds from the foot of a page where the rectorat is, and sees it close at noon', async ({
  page,
}) => {
  await page.clock.install({ time: ALMOST_NOON })
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Contact' }).click()
  await walk(page).arrivesAt('Joindre le rectorat')
  const office = terreville(page)
  await expect(office.getByText('Ouvert, ferme à 12:00')).toBeVisible()
  await expect(page.getByText('À l’académie, il est 11:59.')).toBeVisible()
  await expect(office.getByRole('link', { name: '0596 52 25 00' })).toHaveAttribute('href', 'tel:0596522500')
  await expect(office.getByText('97279 Schœlcher Cedex')).toBeVisible()
  await expect(page.getByText('0596 59 99 00')).toBeVisible()
  await expect(office.getByText('Ce ne sont pas les horaires du téléphone')).toBeVisible()
  await expect(page.getByText('votre heure')).toHaveCount(0)
  await page.clock.runFor(31_000)
  await expect(office.getByText('Fermé, ouvre mercredi à 8:30')).toBeVisible()
  await expectAccessibleLightAndDark(page)
  await page.getByRole('main').getByRole('link', { name: 'J’ai oublié mon mot de passe' }).click()
  await walk(page).arrivesAt('Retrouvez l’accès à votre compte')
})

test.describe('in Paris', () => {
  test.use({ timezoneId: 'Europe/Paris' })

  test('a reader sees the hours by both clocks', { tag: '@any-size' }, async ({ page }) => {
    await page.clock.install({ time: ALMOST_NOON })
    await page.goto('/contact')
    await expect(page.getByText('À l’académie, il est 11:59 ; chez vous, 16:59.')).toBeVisible()
    await expect(terreville(page).getByText('17:00 à votre heure').first()).toBeVisible()
    await expect(terreville(page).getByText('13:30 – 17:00 et 19:30 – 21:30 à votre heure')).toBeVisible()
    await expectAccessibleLightAndDark(page)
  })
})

test('the legal pages stand at the foot of every page, and are accessible', async ({ page }) => {
  await page.goto('/connexion')
  const pages = [
    ['Accessibilité : non conforme', 'Accessibilité : non conforme'],
    ['Données personnelles', 'Données personnelles'],
    ['Mentions légales', 'Mentions légales'],
  ] as const
  for (const [link, heading] of pages) {
    await page.getByRole('contentinfo').getByRole('link', { name: link }).click()
    await walk(page).arrivesAt(heading)
    await expectAccessibleLightAndDark(page)
  }
})
