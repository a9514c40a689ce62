import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD } from '#tests/support/people.ts'
import { walkBack } from '#tests/support/reset-walk.ts'
import { discardTab, duplicateTab } from '#tests/support/walk.ts'

const OWN = 'mjdorival@example.net'
const START = 'Retrouvez l’accès à votre compte'
const CODE = 'Saisissez le code reçu'
const PASSWORD = 'Choisissez un nouveau mot de passe'
const DONE = 'Votre nouveau mot de passe est enregistré'
const noAnswer = (page: Page) => page.getByRole('region', { name: /^Pas de réponse du réseau/ })

async function expectGood(page: Page) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

test('Marie-Josée gets back in by e-mail, on a network that loses what she sends and what she is answered', async ({
  page,
}) => {
  // Axe looks at every state of it.
  test.slow()
  const she = walkBack(page)
  await page.goto('/connexion')
  await page.getByLabel('Identifiant').fill('mdorival1')
  await page.getByRole('link', { name: 'Mot de passe oublié' }).click()
  await she.arrivesAt(START)
  await expect(page.getByLabel('Identifiant')).toHaveValue('mdorival1')
  await expectGood(page)
  await she.setSituation('Réseau', 'lost')
  await she.press('Recevoir un code')
  await expect(noAnswer(page)).toBeFocused()
  await expectGood(page)
  await she.setSituation('Réseau', 'replies-lost')
  await she.press('Recevoir un code')
  await expect(noAnswer(page)).toBeFocused()
  await she.setSituation('Réseau', 'working')
  await she.press('Recevoir un code')
  await she.arrivesAt(CODE)
  await expect(page).toHaveTitle('Code – Mot de passe oublié – Alizé')
  await expectGood(page)
  expect(await she.messages()).toHaveLength(1)

  await she.enterCode('12')
  await expect(page.getByText(/Le code compte 6 chiffres/).first()).toBeVisible()
  await expectGood(page)
  const code = await she.readCode(OWN)
  await she.setSituation('Réseau', 'replies-lost')
  await she.enterCode(code)
  await expect(noAnswer(page)).toBeFocused()
  await she.setSituation('Réseau', 'working')
  await she.press('Vérifier le code')
  await she.arrivesAt(PASSWORD)
  await expectGood(page)

  await she.chooseAnew(EVERYONES_PASSWORD)
  await expect(page.getByText('Ce mot de passe a déjà servi.').first()).toBeVisible()
  await expectGood(page)
  await she.setSituation('Réseau', 'replies-lost')
  await she.chooseAnew(GOOD_PASSWORD)
  await expect(noAnswer(page)).toBeFocused()
  await she.setSituation('Réseau', 'working')
  await she.press('Enregistrer ce mot de passe')
  await she.arrivesAt(DONE)
  await expectGood(page)
  const toHer = (await she.messages()).filter((message) => message.includes(`à ${OWN}`))
  expect(toHer, 'one code and one alert').toHaveLength(2)

  await page.getByRole('link', { name: 'Se connecter', exact: true }).click()
  await she.arrivesAt('Connectez-vous')
  await expect(page.getByLabel('Identifiant')).toHaveValue('mdorival1')
  await page.getByLabel('Mot de passe', { exact: true }).fill(GOOD_PASSWORD)
  await she.press('Se connecter')
  await she.arrivesAt('Bonjour Marie-Josée')
})

test('T-TOK-14 Marie-Josée waits a minute, then would rather have her code by text message', async ({
  page,
}) => {
  await page.clock.install()
  const she = walkBack(page)
  await page.goto('/mot-de-passe-oublie')
  await she.askFor('mdorival1')
  await she.arrivesAt(CODE)
  await expect(page.getByRole('timer')).toContainText(/nouveau code dans/)
  await expect(page.getByText('Rien reçu')).toHaveCount(0)
  const first = await she.readCode(OWN)
  await page.clock.fastForward('01:05')
  await expect(page.getByRole('button', { name: 'Renvoyer un code' })).toBeVisible()
  await page.getByText('Rien reçu').click()
  await expect(page.getByText('Sans moyen de secours')).toBeVisible()
  await expect(page.getByRole('link', { name: '0596 52 25 00' }).first()).toBeVisible()
  await expectGood(page)
  await she.press('Plutôt par SMS')
  await expect(page.getByText('Un nouveau code est parti.')).toBeVisible()
  await expect(page.getByRole('timer')).toBeVisible()
  await she.enterCode(first)
  await expect(page.getByText('Ce code n’est pas le bon.').first()).toBeVisible()
  await she.enterCode(await she.readCode('+33639980003'))
  await she.arrivesAt(PASSWORD)
})

test('Paul, who has no contact, gets back in with the code of his manager, by the keyboard alone', async ({
  page,
}) => {
  const he = walkBack(page)
  await page.goto('/mot-de-passe-oublie')
  const code = await he.issueManagerCode('pbalthazar')
  await page.getByLabel('Identifiant').focus()
  await page.keyboard.type('pbalthazar')
  await page.keyboard.press('Enter')
  await he.arrivesAt(CODE)
  await page.keyboard.press('Tab')
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await he.arrivesAt(PASSWORD)
  await page.keyboard.press('Tab')
  await page.keyboard.type(GOOD_PASSWORD)
  await page.keyboard.press('Enter')
  await he.arrivesAt(DONE)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await he.arrivesAt('Connectez-vous')
})

test(
  'somebody whose identifier does not exist reads the page everybody reads',
  { tag: '@any-size' },
  async ({ page }) => {
    const pages: string[] = []
    for (const identifier of ['inconnu7', 'mdorival1']) {
      await page.goto('/mot-de-passe-oublie')
      await walkBack(page).askFor(identifier)
      await walkBack(page).arrivesAt(CODE)
      await walkBack(page).enterCode('000000')
      await expect(page.getByText('Il vous reste 4 essais').first()).toBeVisible()
      const text = await page.locator('main').innerText()
      pages.push(text.replace(/dans .*\./, ''))
      await page.evaluate(() => sessionStorage.clear())
    }
    expect(pages[0]).toBe(pages[1])
  },
)

test('Léa, blocked by the académie, reads that her mailbox stays closed and whom to call', async ({
  page,
}) => {
  const she = walkBack(page)
  await page.goto('/mot-de-passe-oublie')
  await she.askFor('lrosette')
  await she.arrivesAt(CODE)
  await she.enterCode(await she.readCode('+33639980005'))
  await she.chooseAnew(GOOD_PASSWORD)
  await she.arrivesAt(DONE)
  await expect(page.getByText('Votre messagerie reste fermée pour l’instant')).toBeVisible()
  await expectGood(page)
})

test(
  'T-RES-10, T-RES-14 Noé refreshes at each step, and his phone discards the tab while he reads his code',
  { tag: '@any-size' },
  async ({ page }) => {
    const he = walkBack(page)
    await page.goto('/mot-de-passe-oublie')
    await page.getByLabel('Identifiant').fill('noe.marie2@ac-martinique.fr')
    await page.reload()
    await expect(page.getByLabel('Identifiant')).toHaveValue('noe.marie2@ac-martinique.fr')
    await he.press('Recevoir un code')
    await he.arrivesAt(CODE)
    await page.getByLabel('Code', { exact: true }).fill('12')
    const back = await discardTab(page)
    const there = walkBack(back)
    await there.sees(CODE)
    await expect(back.getByRole('timer')).toContainText(/dans 5\d\ssecondes/)
    await expect(back.getByLabel('Code', { exact: true })).toHaveValue('')
    await there.enterCode(await there.readCode('noe@example.org'))
    await there.arrivesAt(PASSWORD)
    await back.getByLabel('Nouveau mot de passe').fill('mangue')
    await back.reload()
    await there.sees(PASSWORD)
    await expect(back.getByLabel('Nouveau mot de passe')).toHaveValue('')
    await there.chooseAnew(GOOD_PASSWORD)
    await there.arrivesAt(DONE)
    await back.reload()
    await there.sees(DONE)
    await back.getByRole('link', { name: 'Se connecter', exact: true }).click()
    await there.signIn('nmarie2', GOOD_PASSWORD)
    await there.arrivesAt('Bonjour Noé')
  },
)

test(
  'T-RES-13 Marie-Josée goes on in one of two tabs: the other follows, and says so',
  { tag: '@any-size' },
  async ({ page }) => {
    const she = walkBack(page)
    await page.goto('/mot-de-passe-oublie')
    await she.askFor('mdorival1')
    await she.arrivesAt(CODE)
    const other = await duplicateTab(page)
    const there = walkBack(other)
    await there.sees(CODE)
    const code = await she.readCode(OWN)
    await she.enterCode(code)
    await she.arrivesAt(PASSWORD)
    await there.enterCode(code)
    await expect(other.getByText('Cette démarche a avancé dans un autre onglet.')).toBeVisible()
    await there.sees(PASSWORD)
    await she.chooseAnew(GOOD_PASSWORD)
    await she.arrivesAt(DONE)
    await there.chooseAnew('lanterne bleue sur le quai')
    await there.arrivesAt(DONE)
  },
)

test(
  'T-RES-12 Back corrects the identifier and never reopens a used code; a link into the middle leads to the start',
  { tag: '@any-size' },
  async ({ page }) => {
    const she = walkBack(page)
    for (const step of ['code', 'mot-de-passe', 'termine']) {
      await page.goto(`/mot-de-passe-oublie/${step}`)
      await she.sees(START)
      await expect(page.getByText('Cette page s’ouvre au cours de la démarche.')).toBeVisible()
    }
    await page.goto('/connexion')
    await page.getByRole('link', { name: 'Mot de passe oublié' }).click()
    // The page they leave has a field of the same name.
    await she.arrivesAt(START)
    await she.askFor('mdorivel1')
    await she.arrivesAt(CODE)
    await page.getByRole('link', { name: 'Ce n’est pas le bon identifiant' }).click()
    await she.arrivesAt(START)
    await expect(page.getByLabel('Identifiant')).toHaveValue('mdorivel1')
    await page.goBack()
    await she.arrivesAt(CODE)
    await page.goBack()
    await she.arrivesAt(START)
    await she.askFor('mdorival1')
    await she.arrivesAt(CODE)
    await she.enterCode(await she.readCode(OWN))
    await she.arrivesAt(PASSWORD)
    await page.goBack()
    await expect(page.getByLabel('Code', { exact: true })).toHaveCount(0)
  },
)

test(
  'T-PWD-16, T-PWD-19 password managers find the name beside the new password, which is never in the HTML',
  { tag: '@any-size' },
  async ({ page }) => {
    const she = walkBack(page)
    await page.goto('/mot-de-passe-oublie')
    await expect(page.getByLabel('Identifiant')).toHaveAttribute('autocomplete', 'username')
    await she.askFor('mdorival1')
    await she.arrivesAt(CODE)
    await expect(page.getByLabel('Code', { exact: true })).toHaveAttribute('autocomplete', 'one-time-code')
    await she.enterCode(await she.readCode(OWN))
    await she.arrivesAt(PASSWORD)
    const password = page.getByLabel('Nouveau mot de passe')
    const form = page.locator('form').filter({ has: password })
    await expect(form).toHaveAttribute('method', 'post')
    await expect(form.locator('input[autocomplete="username"]')).toHaveValue('mdorival1')
    await expect(password).toHaveAttribute('autocomplete', 'new-password')
    await password.fill(EVERYONES_PASSWORD)
    await she.press('Afficher')
    await expect(password).toHaveAttribute('type', 'text')
    expect(await page.content()).not.toContain(EVERYONES_PASSWORD)
    await she.press('Enregistrer ce mot de passe')
    await expect(password).toHaveAttribute('type', 'password')
  },
)

test(
  'T-PRI-01 nothing secret stays in the browser, at any step nor at the end',
  { tag: '@any-size' },
  async ({ page }) => {
    const she = walkBack(page)
    const traces = () =>
      page.evaluate(() =>
        JSON.stringify([
          Object.entries(localStorage),
          Object.entries(sessionStorage),
          history.state,
          location.href,
          document.title,
        ]),
      )
    await page.goto('/mot-de-passe-oublie')
    await page.getByLabel('Identifiant').fill('30G1200003DMC')
    expect(await traces()).not.toContain('30G1200003DMC')
    await she.askFor('mdorival1')
    await she.arrivesAt(CODE)
    const code = await she.readCode(OWN)
    await page.getByLabel('Code', { exact: true }).fill(code)
    expect(await traces()).not.toContain(code)
    await she.press('Vérifier le code')
    await she.arrivesAt(PASSWORD)
    await page.getByLabel('Nouveau mot de passe').fill(GOOD_PASSWORD)
    expect(await traces()).not.toContain(GOOD_PASSWORD)
    await she.press('Enregistrer ce mot de passe')
    await she.arrivesAt(DONE)
    for (const trace of [code, GOOD_PASSWORD, 'mdorival1', OWN, '30G1200003DMC'])
      expect(await traces()).not.toContain(trace)
  },
)
