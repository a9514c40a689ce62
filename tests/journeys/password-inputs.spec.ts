import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { paste, walk } from '#tests/support/walk.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function goToPassword(page: Page) {
  const he = walk(page)
  await page.goto('/premiere-connexion')
  await he.identify(jean)
  await page.getByLabel('Je n’ai ni e-mail privé ni mobile').check()
  await he.press('Continuer sans contact')
  await he.arrivesAt('Choisissez votre mot de passe')
  return page.getByLabel('Nouveau mot de passe')
}

test('T-PWD-15 passwords and identifiers may be pasted', async ({ page }) => {
  const password = await goToPassword(page)
  await paste(password, GOOD_PASSWORD)
  await expect(password).toHaveValue(GOOD_PASSWORD)
  await page.goto('/connexion')
  await paste(page.getByLabel('Identifiant'), 'mdorival1')
  await paste(page.getByLabel('Mot de passe', { exact: true }), EVERYONES_PASSWORD)
  await walk(page).press('Se connecter')
  await walk(page).arrivesAt('Bonjour Marie-Josée')
})

test('T-PWD-16 password managers find the name beside the password, in a form that leads elsewhere', async ({
  page,
}) => {
  const password = await goToPassword(page)
  const form = page.locator('form').filter({ has: password })
  await expect(form).toHaveAttribute('method', 'post')
  await expect(password).toHaveAttribute('autocomplete', 'new-password')
  const beside = form.locator('input[autocomplete="username"]')
  await expect(beside).toHaveValue('jsairien')
  await expect(beside).toHaveAttribute('name', 'username')
  await expect(form.locator('button[type="submit"]')).toHaveCount(1)
  await walk(page).choosePassword(GOOD_PASSWORD)
  await expect(page).toHaveURL('/premiere-connexion/termine')

  await page.goto('/connexion')
  await expect(page.getByLabel('Identifiant')).toHaveAttribute('autocomplete', 'username')
  await expect(page.getByLabel('Mot de passe', { exact: true })).toHaveAttribute(
    'autocomplete',
    'current-password',
  )
  await expect(page.locator('form')).toHaveAttribute('method', 'post')
})

test('T-PWD-19 a password shown is hidden again once it is sent, and never stands in the page’s HTML', async ({
  page,
}) => {
  await page.goto('/connexion')
  const password = page.getByLabel('Mot de passe', { exact: true })
  await page.getByLabel('Identifiant').fill('mdorival1')
  await password.fill('Pas-le-bon-1234')
  await walk(page).press('Afficher')
  await expect(password).toHaveAttribute('type', 'text')
  await expect(page.getByRole('log')).toContainText('Le mot de passe est affiché')
  await walk(page).press('Masquer')
  await expect(page.getByRole('log')).toContainText('Le mot de passe est masqué')
  await walk(page).press('Afficher')
  expect(await page.content()).not.toContain('Pas-le-bon-1234')
  await walk(page).press('Se connecter')
  await expect(password).toHaveAttribute('type', 'password')
  await expect(page.getByRole('region', { name: 'Identifiant ou mot de passe incorrect' })).toBeFocused()
  await expect(password).toHaveValue('')
})

test('T-PWD-28 Caps Lock is said, and is no error', async ({ page }) => {
  await page.goto('/connexion')
  const password = page.getByLabel('Mot de passe', { exact: true })
  const notice = page.getByText('Le verrouillage des majuscules est activé.')
  await password.dispatchEvent('keydown', { key: 'A', modifierCapsLock: true })
  await expect(notice).toBeVisible()
  await expect(password).not.toHaveAttribute('aria-invalid')
  await expectAccessible(page)
  await password.dispatchEvent('keyup', { key: 'a' })
  await expect(notice).toBeHidden()
})

test('T-PWD-29 a password too long is kept whole and counted, not cut', async ({ page }) => {
  const password = await goToPassword(page)
  const long = 'mangue verte '.repeat(10)
  await paste(password, long)
  await expect(password).toHaveValue(long)
  await walk(page).press('Activer mon compte')
  await expect(page.getByText('128 caractères au plus ; il y en a 130 ici.').first()).toBeVisible()
  await page.goto('/connexion')
  const current = page.getByLabel('Mot de passe', { exact: true })
  await paste(current, long)
  await expect(current).toHaveValue(long)
})
