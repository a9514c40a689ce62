import { expect, test } from '#tests/support/journey.ts'
import { GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { discardTab, duplicateTab, walk } from '#tests/support/walk.ts'

const CONTACT = 'Où vous envoyer un code si vous perdez l’accès ?'
const CODE = 'Saisissez le code reçu'
const PASSWORD = 'Choisissez votre mot de passe'

test('T-RES-10 Jean reloads in the middle of each step: same step, all he typed but his secrets', async ({
  page,
}) => {
  const he = walk(page)
  await page.goto('/premiere-connexion')
  await he.fillIdentity(jean)
  await page.reload()
  await he.sees('Activez votre compte académique')
  await expect(page.getByLabel('J’ai lu la charte')).toBeChecked()
  await expect(page.getByLabel('Nom de famille')).toHaveValue('Sairien')
  for (const secret of ['NUMEN', 'Jour', 'Mois', 'Année'])
    await expect(page.getByLabel(secret, { exact: true })).toHaveValue('')
  await he.identify(jean)

  await he.arrivesAt(CONTACT)
  await page.getByLabel('Adresse e-mail privée', { exact: true }).fill('jean@exam')
  await page.reload()
  await he.sees(CONTACT)
  await expect(page.getByLabel('Adresse e-mail privée', { exact: true })).toHaveValue('jean@exam')
  await page.getByLabel('Un téléphone mobile').check()
  await page.getByLabel('Numéro de mobile').fill('06 39 98')
  await page.reload()
  await expect(page.getByLabel('Numéro de mobile')).toHaveValue('06 39 98')
  await page.getByLabel('Une adresse e-mail privée').check()
  await he.askForCodeByEmail('jean@example.net')

  await he.arrivesAt(CODE)
  await page.getByLabel('Code', { exact: true }).fill('12')
  await page.reload()
  await he.sees(CODE)
  await expect(page.getByText('à j•••••@e•••••.net')).toBeVisible()
  await expect(page.getByLabel('Code', { exact: true })).toHaveValue('')
  await he.enterCode(await he.readCode('jean@example.net'))

  await he.arrivesAt(PASSWORD)
  await page.getByLabel('Nouveau mot de passe').fill('mangue verte')
  await page.reload()
  await he.sees(PASSWORD)
  await expect(page.getByLabel('Nouveau mot de passe')).toHaveValue('')
  await he.choosePassword(GOOD_PASSWORD)

  await he.arrivesAt('Jean, votre compte est activé')
  await page.reload()
  await he.sees('Jean, votre compte est activé')
  await expect(page).toHaveURL('/premiere-connexion/termine')
})

test('T-RES-14 a phone discards the tab while Jean reads his code: he comes back to it, the time going on', async ({
  page,
}) => {
  await page.goto('/premiere-connexion')
  await walk(page).identify(jean)
  await walk(page).arrivesAt(CONTACT)
  await page.getByLabel('Adresse e-mail privée', { exact: true }).fill('jean@example.net')

  const chosen = await discardTab(page)
  await walk(chosen).sees(CONTACT)
  await expect(chosen.getByLabel('Adresse e-mail privée', { exact: true })).toHaveValue('jean@example.net')
  await walk(chosen).press('Recevoir un code')
  await walk(chosen).arrivesAt(CODE)
  await expect(chosen.getByRole('timer')).toContainText(/dans (1 minute|5\d\ssecondes)/)

  const back = await discardTab(chosen)
  await walk(back).sees(CODE)
  await expect(back.getByRole('timer')).toContainText(/dans 5\d\ssecondes/)
  await walk(back).enterCode(await walk(back).readCode('jean@example.net'))
  await walk(back).arrivesAt(PASSWORD)

  const last = await discardTab(back)
  await walk(last).sees(PASSWORD)
  await walk(last).choosePassword(GOOD_PASSWORD)
  await walk(last).arrivesAt('Jean, votre compte est activé')
})

test('T-RES-13 Jean goes on in one of two tabs: the other tells him so, and overwrites nothing', async ({
  page,
}) => {
  const he = walk(page)
  await page.goto('/premiere-connexion')
  await he.identify(jean)
  await he.arrivesAt(CONTACT)
  await he.askForCodeByEmail('jean@example.net')
  await he.arrivesAt(CODE)
  const other = await duplicateTab(page)
  const there = walk(other)
  await there.sees(CODE)

  const code = await he.readCode('jean@example.net')
  await he.enterCode(code)
  await he.arrivesAt(PASSWORD)
  await there.enterCode(code)
  await expect(other.getByText('Cette démarche a avancé dans un autre onglet.')).toBeVisible()
  await expect(other.getByText('Votre moyen de secours j•••••@e•••••.net est vérifié.')).toBeVisible()
  await there.press('Continuer')
  await there.arrivesAt(PASSWORD)

  await he.choosePassword(GOOD_PASSWORD)
  await he.arrivesAt('Jean, votre compte est activé')
  await there.choosePassword('lanterne bleue sur le quai')
  await there.arrivesAt('Jean, votre compte est activé')
  await expect(other.getByText('Cette démarche a avancé dans un autre onglet.')).toBeVisible()
  await other.getByRole('link', { name: 'Me connecter' }).click()
  await there.signIn('jsairien', GOOD_PASSWORD)
  await there.arrivesAt('Bonjour Jean')
})

test('T-RES-13 Jean comes back to the tab he left behind: it has followed, and says so', async ({ page }) => {
  const he = walk(page)
  await page.goto('/premiere-connexion')
  await he.identify(jean)
  await he.arrivesAt(CONTACT)
  const other = await duplicateTab(page)
  await walk(other).sees(CONTACT)
  await page.getByLabel('Je n’ai ni e-mail privé ni mobile').check()
  await he.press('Continuer sans contact')
  await he.arrivesAt(PASSWORD)
  // Both tabs count as visible here: a browser with a screen says this as one changes tabs.
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await expect(other.getByText('Vous avez choisi de continuer sans moyen de secours.')).toBeVisible()
  await expect(other.getByText('Cette démarche a avancé dans un autre onglet.')).toBeVisible()
})
