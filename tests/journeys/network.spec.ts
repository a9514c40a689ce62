import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

const CONTACT = 'Où vous envoyer un code si vous perdez l’accès ?'
const NO_ANSWER = 'Pas de réponse du réseau. Rien n’est perdu : vérifiez votre connexion, puis réessayez.'

test('the network is cut as Jean sends his answers: he is told, keeps them all, and tries again', async ({
  page,
}) => {
  const he = walk(page)
  await page.goto('/premiere-connexion')
  await he.fillIdentity(jean)
  await he.setSituation('Réseau', 'lost')
  await he.press('Continuer')
  await expect(page.getByRole('region', { name: NO_ANSWER })).toBeFocused()
  await expect(page).toHaveTitle(/^Erreur/)
  await expectAccessible(page)
  await expect(page.getByLabel('NUMEN', { exact: true })).toHaveValue(jean.numen)
  await expect(page.getByLabel('Année')).toHaveValue(jean.birthYear)
  await he.setSituation('Réseau', 'working')
  await he.press('Continuer')
  await he.arrivesAt(CONTACT)
})

test('the replies to Jean get lost: whatever he tries again happens once', async ({ page }) => {
  const he = walk(page)
  const noAnswer = page.getByRole('region', { name: NO_ANSWER })
  await page.goto('/premiere-connexion')
  await he.identify(jean)
  await he.arrivesAt(CONTACT)

  await he.setSituation('Réseau', 'replies-lost')
  await he.askForCodeByEmail('jean@example.net')
  await expect(noAnswer).toBeFocused()
  await expect(page.getByLabel('Adresse e-mail privée', { exact: true })).toHaveValue('jean@example.net')
  await he.press('Recevoir un code')
  await expect(noAnswer).toBeFocused()
  await he.setSituation('Réseau', 'working')
  await he.press('Recevoir un code')
  await he.arrivesAt('Saisissez le code reçu')
  expect(await he.messages()).toHaveLength(1)

  const code = await he.readCode('jean@example.net')
  await he.setSituation('Réseau', 'replies-lost')
  await he.enterCode(code)
  await expect(noAnswer).toBeFocused()
  await expect(page.getByLabel('Code', { exact: true })).toHaveValue(code)
  await he.setSituation('Réseau', 'working')
  await he.press('Vérifier le code')
  await he.arrivesAt('Choisissez votre mot de passe')

  await he.setSituation('Réseau', 'replies-lost')
  await he.choosePassword(GOOD_PASSWORD)
  await expect(noAnswer).toBeFocused()
  await he.setSituation('Réseau', 'working')
  await he.press('Activer mon compte')
  await he.arrivesAt('Jean, votre compte est activé')
  const notices = (await he.messages()).filter((message) => message.includes('à jean@example.net'))
  expect(notices, 'one code, and one notice of the activation').toHaveLength(2)
})

test('T-RES-05 the answer takes two seconds: Jean sees that it works, and an impatient second click sends nothing', async ({
  page,
}) => {
  const he = walk(page)
  await page.goto('/premiere-connexion')
  await he.identify(jean)
  await he.arrivesAt(CONTACT)
  await he.setSituation('Délai de chaque réponse', '2000')
  await page.getByLabel('Adresse e-mail privée', { exact: true }).fill('jean@example.net')
  await page.getByRole('button', { name: 'Recevoir un code' }).dblclick()
  const busy = page.getByRole('button', { name: 'Envoi…' })
  await expect(busy).toHaveAttribute('aria-disabled', 'true')
  await expect(busy).toBeFocused()
  await busy.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Cela prend un peu plus de temps' })).toBeVisible()
  await expectAccessible(page)
  await he.arrivesAt('Saisissez le code reçu')
  expect(await he.messages()).toHaveLength(1)
})

test('the service is in maintenance as Marie-Josée signs in: she knows it, and what she typed stays', async ({
  page,
}) => {
  const she = walk(page)
  await page.goto('/connexion')
  await she.inDrawer('situations', (drawer) => drawer.getByLabel('Maintenance').click())
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await expect(page.getByRole('region', { name: 'Le service est en maintenance.' })).toBeFocused()
  // Maintenance ends when it ends: only too many tries make a form wait.
  await expect(page.getByRole('timer')).toHaveCount(0)
  await expectAccessible(page)
  await she.inDrawer('situations', (drawer) => drawer.getByLabel('Maintenance').click())
  await expect(page.getByLabel('Identifiant')).toHaveValue('mdorival1')
  await expect(page.getByLabel('Mot de passe', { exact: true })).toHaveValue(EVERYONES_PASSWORD)
  await she.press('Se connecter')
  await she.arrivesAt('Bonjour Marie-Josée')
})
