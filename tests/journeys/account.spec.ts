import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import { surroundings } from '#tests/support/surroundings.ts'
import { walk } from '#tests/support/walk.ts'

async function expectGood(page: Page) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

async function signIn(page: Page, identifier: string) {
  await page.goto('/connexion')
  await walk(page).signIn(identifier, EVERYONES_PASSWORD)
}

/** Leaves the session open and forgets it here, as if it had been another browser's. */
const leaveSessionElsewhere = (page: Page) =>
  surroundings()?.forgetSession(page) ??
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    // The lock under which the demonstration lends its world: an answer still on its way would undo this.
    await navigator.locks.request('alize-demonstration', async () => {
      const database = await done(indexedDB.open('alize-demonstration'))
      const store = database.transaction('world', 'readwrite').objectStore('world')
      const kept = (await done(store.get('world'))) as { world: { grants: Record<string, string> } }
      delete kept.world.grants['session']
      await done(store.put(kept, 'world'))
      database.close()
    })
  })

/** Ten minutes go by: the password has to be typed again. */
const waitTenMinutes = (page: Page) => walk(page).waitFor('minutes')

async function prove(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Mot de passe', { exact: true }).fill(EVERYONES_PASSWORD)
  await dialog.getByRole('button', { name: 'Continuer' }).click()
  await expect(dialog).toBeHidden()
}

test('Marie-Josée replaces a rescue contact: the new one first, then the old one', async ({ page }) => {
  const she = walk(page)
  await signIn(page, 'mdorival1')
  await she.arrivesAt('Bonjour Marie-Josée')
  await expectGood(page)
  await page.getByRole('link', { name: 'Mes moyens de secours' }).click()
  await she.arrivesAt('Mes moyens de secours')
  await expectGood(page)

  await waitTenMinutes(page)
  await page.getByRole('textbox', { name: 'Adresse e-mail privée' }).fill('mjd@example.org')
  await she.press('Recevoir un code')
  await prove(page)
  await expect(page.getByRole('heading', { name: 'Saisissez le code reçu' })).toBeFocused()
  await expectGood(page)
  await she.enterCode(await she.readCode('mjd@example.org'))
  await expect(page.getByText('Le contact est ajouté et vérifié.')).toBeVisible()
  await expect(page.getByRole('row', { name: 'm•••••@e•••••.org' })).toContainText('Récent')

  await page.getByRole('button', { name: 'Retirer m•••••@e•••••.net' }).click()
  const dialog = page.getByRole('dialog', { name: 'Retirer ce contact' })
  await expect(dialog).toContainText('pendant 7 jours')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Retirer ce contact' }).click()
  await expect(page.getByText('Le contact est retiré.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Vos contacts' })).toBeFocused()
  await expect(page.getByRole('row', { name: 'm•••••@e•••••.net' })).toContainText('Retiré')
  await expectGood(page)
})

test('Marie-Josée reads her activity, ends the session she left elsewhere and changes her password', async ({
  page,
}) => {
  const she = walk(page)
  await signIn(page, 'mdorival1')
  await she.arrivesAt('Bonjour Marie-Josée')
  await leaveSessionElsewhere(page)
  await signIn(page, 'mdorival1')
  await she.arrivesAt('Bonjour Marie-Josée')
  await page.getByRole('link', { name: 'Activité de mon compte' }).click()
  await she.arrivesAt('Activité de mon compte')
  await expect(page.getByText('Cette session')).toHaveCount(1)
  await expectGood(page)
  await waitTenMinutes(page)
  await page.getByRole('button', { name: /^Fermer .* à/ }).click()
  await prove(page)
  await expect(page.getByText('La session est fermée.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sessions ouvertes' })).toBeFocused()
  await expectGood(page)

  await page.getByRole('link', { name: 'Changer mon mot de passe' }).click()
  await she.arrivesAt('Changer mon mot de passe')
  await expectGood(page)
  await page.getByLabel('Mot de passe actuel').fill('presque')
  await page.getByLabel('Nouveau mot de passe').fill(GOOD_PASSWORD)
  await she.press('Changer mon mot de passe')
  await expect(page.getByRole('region', { name: 'Une réponse est à corriger' })).toBeFocused()
  await expectGood(page)
  await page.getByLabel('Mot de passe actuel').fill(EVERYONES_PASSWORD)
  await she.press('Changer mon mot de passe')
  await she.arrivesAt('Votre mot de passe est changé')
  await expectGood(page)

  await page.getByRole('link', { name: 'Retour à mon compte' }).click()
  await she.arrivesAt('Bonjour Marie-Josée')
  await page.getByRole('link', { name: 'Activité de mon compte' }).click()
  await expect(page.getByRole('row', { name: 'Changement sur votre compte' }).first()).toBeVisible()
  await expect(page.getByText('Mot de passe changé')).toBeVisible()
})

test('Noé, whose password expired, chooses a new one before anything else', async ({ page }) => {
  const he = walk(page)
  await signIn(page, 'nmarie2')
  await he.arrivesAt('Changer mon mot de passe')
  await expect(page.getByText('Votre mot de passe a expiré')).toBeVisible()
  await expectGood(page)
  await page.getByLabel('Mot de passe actuel').fill(EVERYONES_PASSWORD)
  await page.getByLabel('Nouveau mot de passe').fill(GOOD_PASSWORD)
  await he.press('Changer mon mot de passe')
  await he.arrivesAt('Votre mot de passe est changé')
  await page.getByRole('link', { name: 'Retour à mon compte' }).click()
  await he.arrivesAt('Bonjour Noé')
})

test('Paul is asked for a rescue contact once a visit', { tag: '@any-size' }, async ({ page }) => {
  const he = walk(page)
  await signIn(page, 'pbalthazar')
  await he.arrivesAt('Bonjour Paul')
  await expect(page.getByText('Vous n’avez pas de moyen de secours')).toBeVisible()
  await expectGood(page)
  await he.press('Plus tard')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await he.sees('Bonjour Paul')
  await expect(page.getByText('Vous n’avez pas de moyen de secours')).toHaveCount(0)
})
