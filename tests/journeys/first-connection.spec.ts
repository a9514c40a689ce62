import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { anais, GOOD_PASSWORD, jean, therese } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

test('Jean activates his account alone, after a wrong birth date and two bad passwords, and signs in', async ({
  page,
}) => {
  const he = walk(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Activer mon compte' }).click()
  await he.arrivesAt('Activez votre compte académique')

  await he.identify({ ...jean, numen: '30 e 24 00001-dma', birthMonth: '5' })
  const refusal = page.getByRole('region', {
    name: 'Nous ne pouvons pas activer de compte avec ces informations',
  })
  await expect(refusal).toBeFocused()
  await expect(page).toHaveTitle(/^Erreur/)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await expect(page.getByLabel('Nom de famille')).toHaveValue('Sairien')
  await expect(page.getByLabel('NUMEN', { exact: true })).toHaveValue('30E2400001DMA')
  await expect(page.getByLabel('Mois')).toHaveValue('5')
  await page.getByLabel('Mois').fill('3')
  await he.press('Continuer')

  await he.arrivesAt('Où vous envoyer un code si vous perdez l’accès ?')
  await expect(page).toHaveTitle('Moyen de secours – Première connexion – Alizé')
  await he.askForCodeByEmail('jean.sairien@ac-martinique.fr')
  await page.getByRole('link', { name: /Choisissez une adresse privée/ }).click()
  await expect(page.getByLabel('Adresse e-mail privée', { exact: true })).toBeFocused()
  await he.askForCodeByEmail('jean@example.net')
  await he.arrivesAt('Saisissez le code reçu')
  const code = await he.readCode('jean@example.net')
  await he.enterCode(code === '123456' ? '654321' : '123456')
  await expect(page.getByText('Il vous reste 4 essais.').first()).toBeVisible()
  await he.enterCode(code)

  await he.arrivesAt('Choisissez votre mot de passe')
  await expect(page.getByText('jsairien', { exact: true })).toBeVisible()
  await he.choosePassword('azertyuiop2026')
  await expect(page.getByRole('link', { name: /se devine trop facilement/ })).toBeVisible()
  await expect(page).toHaveTitle(/^Erreur/)
  await he.choosePassword('Sairien fait du vélo')
  const field = page.getByLabel('Nouveau mot de passe')
  await expect(field).toHaveAccessibleDescription(/contient une donnée personnelle/)
  await expectAccessible(page)
  await he.choosePassword(GOOD_PASSWORD)

  await he.arrivesAt('Jean, votre compte est activé')
  await expect(page.getByText('vous pourrez transférer vos messages')).toBeVisible()
  await page.getByRole('link', { name: 'Me connecter' }).click()
  await he.arrivesAt('Connectez-vous')
  await expect(page.getByLabel('Identifiant')).toHaveValue('jsairien')
  await he.signIn('jsairien', GOOD_PASSWORD)
  await he.arrivesAt('Bonjour Jean')
  await expect(page).toHaveURL('/compte')
  await he.press('Se déconnecter')
  await he.arrivesAt('Connectez-vous')
  await expect(page.getByText('fermez aussi le navigateur')).toBeVisible()

  const messages = await he.messages()
  const about = (what: string, to: string) =>
    messages.filter((message) => message.includes(what) && message.includes(`à ${to}`))
  expect(about('Votre compte est activé', 'jean@example.net')).toHaveLength(1)
  expect(about('Activation d’un compte académique', 'ce.dp1@ac-martinique.fr')).toHaveLength(1)
})

test('Anaïs proves who she is with a code sent to the contact HR knows, and is asked for nothing twice', async ({
  page,
}) => {
  const she = walk(page)
  await page.goto('/premiere-connexion')
  await she.identify(anais)
  await she.arrivesAt('Saisissez le code que nous vous avons envoyé')
  await expect(page.getByText('anais@example.org')).toHaveCount(0)
  await she.enterCode(await she.readCode('anais@example.org'))
  await she.arrivesAt('Choisissez votre mot de passe')
  await she.choosePassword(GOOD_PASSWORD)
  await she.arrivesAt('Anaïs, votre compte est activé')
  await expect(page.getByText('vous pourrez transférer vos messages')).toHaveCount(0)
})

test('Anaïs, who no longer reads that contact, goes on with a code from her manager', async ({ page }) => {
  const she = walk(page)
  await page.goto('/premiere-connexion')
  await she.identify(anais)
  await she.arrivesAt('Saisissez le code que nous vous avons envoyé')
  await page.getByText('Je n’ai plus accès à ce contact').click()
  await expect(page.getByText('Demandez un code à votre gestionnaire')).toBeVisible()
  await expectAccessible(page)
  await she.enterCode(await she.issueManagerCode('adelacroix'))
  await she.arrivesAt('Où vous envoyer un code si vous perdez l’accès ?')
  await page.getByLabel('Un téléphone mobile').check()
  await page.getByLabel('Numéro de mobile').fill('06 39 98 12 34')
  await she.press('Recevoir un code')
  await she.arrivesAt('Saisissez le code reçu')
  await she.enterCode(await she.readCode('+33639981234'))
  await she.arrivesAt('Choisissez votre mot de passe')
  await she.choosePassword(GOOD_PASSWORD)
  await she.arrivesAt('Anaïs, votre compte est activé')
})

test('Thérèse, whose password is still her NUMEN, gets no session but a way to a new password', async ({
  page,
}) => {
  const she = walk(page)
  await page.goto('/connexion')
  await she.signIn('therese.lagier@ac-martinique.fr', therese.numen)
  await expect(page.getByText('Votre mot de passe est encore votre NUMEN')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Choisir un nouveau mot de passe' }).click()
  await she.arrivesAt('Activez votre compte académique')
  await she.identify(therese)
  await she.arrivesAt('Où vous envoyer un code si vous perdez l’accès ?')
  await she.askForCodeByEmail('therese@example.net')
  await she.arrivesAt('Saisissez le code reçu')
  await she.enterCode(await she.readCode('therese@example.net'))
  await she.arrivesAt('Choisissez votre mot de passe')
  await she.choosePassword(GOOD_PASSWORD)
  await she.arrivesAt('Thérèse, votre compte est activé')
  await page.getByRole('link', { name: 'Me connecter' }).click()
  await she.signIn('tlagier', GOOD_PASSWORD)
  await she.arrivesAt('Bonjour Thérèse')
})

test('Jean, who has neither private e-mail nor mobile, goes on and is told what will help him then', async ({
  page,
}) => {
  const he = walk(page)
  await page.goto('/premiere-connexion')
  await he.identify(jean)
  await he.arrivesAt('Où vous envoyer un code si vous perdez l’accès ?')
  await page.getByLabel('Je n’ai ni e-mail privé ni mobile').check()
  await expect(page.getByText('seul un code remis par votre gestionnaire vous rendra l’accès')).toBeVisible()
  await he.press('Continuer sans contact')
  await he.arrivesAt('Choisissez votre mot de passe')
  await he.choosePassword(GOOD_PASSWORD)
  await he.arrivesAt('Jean, votre compte est activé')
  await page.getByRole('link', { name: 'Me connecter' }).click()
  await he.signIn('jsairien', GOOD_PASSWORD)
  await he.arrivesAt('Bonjour Jean')
  await expect(page.getByText('Vous n’avez pas de moyen de secours')).toBeVisible()
  await expectAccessible(page)
  const everything = (await he.messages()).join('\n')
  expect(everything).toContain('ce.dp1@ac-martinique.fr')
})
