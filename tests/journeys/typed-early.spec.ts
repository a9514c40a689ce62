import { expect, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, jean } from '#tests/support/people.ts'
import { holdScripts, isAlive, isRenderedAnew, isTakenOver, mark } from '#tests/support/rendered-ahead.ts'
import { walk } from '#tests/support/walk.ts'

test.use({ waitsUntilAlive: false })

const CONTACT = 'Où vous envoyer un code si vous perdez l’accès ?'

test('Jean types before the scripts are there: all he typed stays, and so does his place', async ({
  page,
}) => {
  const he = walk(page)
  const release = await holdScripts(page)
  await page.goto('/premiere-connexion', { waitUntil: 'commit' })
  await mark(page)
  await he.fillIdentity(jean)
  await page.getByLabel('NUMEN', { exact: true }).focus()
  await release()
  await isTakenOver(page)
  await expect(page.getByLabel('NUMEN', { exact: true })).toBeFocused()
  await expect(page.getByLabel('NUMEN', { exact: true })).toHaveValue(jean.numen)
  await expect(page.getByLabel('J’ai lu la charte')).toBeChecked()
  await expect(page).toHaveURL('/premiere-connexion/identite')
  await he.press('Continuer')
  await he.arrivesAt(CONTACT)
})

test('Marie-Josée’s password manager fills the form in before the scripts are there: she signs in', async ({
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto('/connexion', { waitUntil: 'commit' })
  await page.getByLabel('Identifiant').fill('mdorival1')
  await page.getByLabel('Mot de passe', { exact: true }).fill(EVERYONES_PASSWORD)
  await release()
  await walk(page).press('Se connecter')
  await walk(page).arrivesAt('Bonjour Marie-Josée')
})

test('what is chosen or typed before the scripts are there holds on each way back in', async ({ page }) => {
  const they = walk(page)
  const open = async (address: string, act: () => Promise<unknown>) => {
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    await act()
    await release()
  }
  await open('/mot-de-passe-oublie', () => page.getByLabel('Identifiant').fill('mdorival1'))
  await they.press('Recevoir un code')
  await they.arrivesAt('Saisissez le code reçu')

  await open('/identifiant-oublie', () => page.getByLabel('Par mon adresse e-mail privée').check())
  await expect(page.getByLabel('Par mon adresse e-mail privée')).toBeChecked()
  await expect(page.getByLabel('Adresse e-mail privée', { exact: true })).toBeVisible()

  await page.evaluate(() => sessionStorage.clear())
  await open('/identifiant-oublie', async () => {
    await page.getByText('À quoi ressemble mon identifiant').click()
    await page.locator('#likely-firstName').fill('Jean')
    await page.locator('#likely-lastName').fill('Sairien')
  })
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('jsairien')

  await open('/numen-inconnu', () => page.getByRole('main').getByRole('radio').first().check())
  await expect(page.getByRole('main').getByRole('radio').first()).toBeChecked()
  await they.press('Continuer')
  await expect(page).toHaveURL('/numen-inconnu/rendez-vous')
})

test('Marie-Josée comes by a link that knows her identifier: it is there after a reload as well', async ({
  page,
}) => {
  const she = walk(page)
  await page.goto('/connexion')
  await page.getByLabel('Identifiant').fill('mdorival1')
  await page.getByRole('link', { name: 'Mot de passe oublié' }).click()
  await she.arrivesAt('Retrouvez l’accès à votre compte')
  const release = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  await mark(page)
  await release()
  await isRenderedAnew(page)
  await expect(page.getByLabel('Identifiant')).toHaveValue('mdorival1')
})

test('what Jean typed early is emptied by the form’s own button', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/connexion', { waitUntil: 'commit' })
  await page.getByLabel('Identifiant').fill('jsairien')
  await release()
  await walk(page).press('Effacer')
  await expect(page.getByLabel('Identifiant')).toHaveValue('')
})

test('Jean comes back to a step he has begun: his draft is there, and what he types early too', async ({
  page,
}) => {
  await page.goto('/premiere-connexion')
  await isAlive(page)
  await page.getByLabel('J’ai lu la charte').check()
  await page.getByLabel('Nom de famille').fill('Sairien')
  await page.getByLabel('Jour').fill('14')
  const release = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  await mark(page)
  await page.getByLabel('Année').fill('1985')
  await release()
  await isRenderedAnew(page)
  await expect(page.getByLabel('Année')).toHaveValue('1985')
  await expect(page.getByLabel('Jour')).toHaveValue('')
  await expect(page.getByLabel('Nom de famille')).toHaveValue('Sairien')
  await expect(page.getByLabel('J’ai lu la charte')).toBeChecked()
})

test('a birth date is gone after a reload, also where nothing else was typed', async ({ page }) => {
  await page.goto('/premiere-connexion')
  await isAlive(page)
  await page.getByLabel('Jour').fill('14')
  await page.getByLabel('Année').fill('1985')
  await page.reload()
  await isAlive(page)
  await expect(page.getByLabel('Jour')).toHaveValue('')
  await expect(page.getByLabel('Année')).toHaveValue('')
})

test('Paul reloads, and types before the scripts are there: all he typed stays, and he signs in', async ({
  page,
}) => {
  await page.goto('/connexion')
  const release = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  await page.getByLabel('Identifiant').fill('pbalthazar')
  await page.getByLabel('Prévenez-moi').check()
  await page.getByLabel('Mot de passe', { exact: true }).fill(EVERYONES_PASSWORD)
  await release()
  await expect(page.getByLabel('Identifiant')).toHaveValue('pbalthazar')
  await expect(page.getByLabel('Prévenez-moi')).toBeChecked()
  await walk(page).press('Se connecter')
  await walk(page).arrivesAt('Bonjour Paul')
})

test('why one was sent to the sign-in page is still there after a reload', async ({ page }) => {
  const she = walk(page)
  const isSaid = () => expect(page.getByText('Votre session est fermée')).toBeVisible()
  await page.goto('/connexion')
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await she.press('Se déconnecter')
  await isSaid()
  await page.reload()
  await isAlive(page)
  await isSaid()
})
