import { expect, test } from '#tests/support/journey.ts'
import { anais, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

const CONTACT = 'Où vous envoyer un code si vous perdez l’accès ?'
const CODE = 'Saisissez le code reçu'
const PASSWORD = 'Choisissez votre mot de passe'

test('T-RES-12 a link to a later step, without having begun, leads to the first one and says why', async ({
  page,
}) => {
  for (const step of ['code', 'secours', 'mot-de-passe', 'termine']) {
    await page.goto(`/premiere-connexion/${step}`)
    await walk(page).sees('Activez votre compte académique')
    await expect(page).toHaveURL('/premiere-connexion/identite')
    await expect(page.getByText('Cette page s’ouvre au cours de la démarche.')).toBeVisible()
  }
})

test('T-RES-12 Jean comes back the next day: he begins again, and knows that nothing was changed', async ({
  page,
}) => {
  const he = walk(page)
  await page.goto('/premiere-connexion')
  await he.identify(jean)
  await he.arrivesAt(CONTACT)
  // Elsewhere meanwhile: the page he left would hear that it has ended, too.
  await page.goto('/')
  await he.waitFor('day')
  await page.goto('/premiere-connexion/secours')
  await he.sees('Activez votre compte académique')
  await expect(
    page.getByText('Votre démarche a pris fin. Recommencez ici : rien n’a été modifié.'),
  ).toBeVisible()
  await he.identify(jean)
  await he.arrivesAt(CONTACT)
})

test('Back corrects the contact, and never reopens a used code nor a finished activation', async ({
  page,
}) => {
  const he = walk(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Activer mon compte' }).click()
  await he.identify(jean)
  await he.arrivesAt(CONTACT)
  await he.askForCodeByEmail('jean@example.net')
  await he.arrivesAt(CODE)
  await he.enterCode(await he.readCode('jean@example.net'))
  await he.arrivesAt(PASSWORD)

  await page.goBack()
  await he.arrivesAt('Moyen de secours')
  await expect(page.getByText('est vérifié')).toBeVisible()
  await expect(page.getByLabel('Code', { exact: true })).toHaveCount(0)
  await he.press('Changer de contact')
  await he.askForCodeByEmail('sairien@example.org')
  await he.arrivesAt(CODE)
  await he.enterCode(await he.readCode('sairien@example.org'))
  await he.arrivesAt(PASSWORD)
  await he.choosePassword(GOOD_PASSWORD)
  await he.arrivesAt('Jean, votre compte est activé')

  await page.goBack()
  await he.sees('Jean, votre compte est activé')
  await expect(page).toHaveURL('/premiere-connexion/termine')
})

test('Anaïs presses Back after her code: it leads out of the flow, and Forward to where she was', async ({
  page,
}) => {
  const she = walk(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Activer mon compte' }).click()
  await she.identify(anais)
  await she.arrivesAt('Saisissez le code que nous vous avons envoyé')
  await she.enterCode(await she.readCode('anais@example.org'))
  await she.arrivesAt(PASSWORD)
  await page.goBack()
  await she.arrivesAt('Que souhaitez-vous faire ?')
  await page.goForward()
  await she.arrivesAt(PASSWORD)
  await page.goto('/premiere-connexion/code')
  await she.sees(PASSWORD)
})
