import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { anais, EVERYONES_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

const HEADING = 'Retrouvez votre identifiant'
const SENT = 'Votre demande est prise en compte'

async function expectGood(page: Page) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

async function identify(page: Page, person: typeof jean) {
  await page.getByLabel('Nom de famille').fill(person.lastName)
  await page.getByLabel('NUMEN', { exact: true }).fill(person.numen)
  await page.getByLabel('Jour').fill(person.birthDay)
  await page.getByLabel('Mois').fill(person.birthMonth)
  await page.getByLabel('Année').fill(person.birthYear)
}

test('Marie-Josée has her identifier sent to her, reads it, and signs in with it', async ({ page }) => {
  const she = walk(page)
  await page.goto('/')
  await expectGood(page)
  await page.getByRole('link', { name: 'J’ai oublié mon identifiant' }).click()
  await she.arrivesAt(HEADING)
  await expect(page).toHaveURL('/identifiant-oublie/identite')
  await expect(page.getByText('prenom.nom@ac-martinique.fr')).toBeVisible()
  await expectGood(page)

  await page.getByText('À quoi ressemble mon identifiant').click()
  await page.getByLabel('Prénom').fill('Marie-Josée')
  await page.getByLabel('Nom d’usage').fill('D’Orival')
  await expect(page.getByText('Votre identifiant ressemble à mdorival,')).toBeVisible()
  await expectGood(page)

  await she.press('Recevoir mon identifiant')
  await expect(page.getByRole('region', { name: '3 réponses sont à corriger' })).toBeFocused()
  await expect(page).toHaveTitle(/^Erreur/)
  await expectGood(page)
  await identify(page, marieJosee)
  await she.press('Recevoir mon identifiant')
  await she.arrivesAt(SENT)
  await expect(page).toHaveURL('/identifiant-oublie/envoye')
  await expect(page).toHaveTitle('Envoi – Identifiant oublié – Alizé')
  await expectGood(page)
  await expect(page.getByRole('main')).not.toContainText('mdorival1')

  expect((await she.messages()).filter((message) => message.includes('mdorival1'))).toHaveLength(2)
  await page.getByRole('main').getByRole('link', { name: 'Me connecter' }).click()
  await she.arrivesAt('Connectez-vous')
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await she.arrivesAt('Bonjour Marie-Josée')
})

test('Anaïs, never activated, asks by the private e-mail HR knows, and is led to her first connection', async ({
  page,
}) => {
  const she = walk(page)
  await page.goto('/identifiant-oublie')
  await page.getByLabel('Par mon adresse e-mail privée').check()
  await page.getByLabel('Adresse e-mail privée', { exact: true }).fill('anais@')
  await she.press('Recevoir mon identifiant')
  await expect(page.getByText('Écrivez une seule adresse').first()).toBeVisible()
  await expectGood(page)
  await page.getByLabel('Adresse e-mail privée', { exact: true }).fill('anais@example.org')
  await she.press('Recevoir mon identifiant')
  await she.arrivesAt(SENT)
  const messages = await she.messages()
  expect(messages.join()).toContain('ouvrez la page «\u00a0Activer mon compte\u00a0»')
  expect(messages.join()).not.toContain(anais.uid)
})

test(
  'somebody unknown sees the same page, and after a minute what to do',
  { tag: '@any-size' },
  async ({ page }) => {
    const they = walk(page)
    await page.clock.install()
    await page.goto('/identifiant-oublie')
    await identify(page, { ...jean, numen: '30E2400099DMZ' })
    await they.press('Recevoir mon identifiant')
    await page.clock.runFor(2000)
    await they.arrivesAt(SENT)
    await expect(page.getByRole('timer')).toContainText('s’affiche ici dans')
    await page.clock.runFor(61_000)
    await expect(page.getByRole('heading', { name: /Rien reçu/ })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: '0596 52 25 00' })).toBeVisible()
    await expectGood(page)
    await page.getByRole('link', { name: 'Refaire une demande' }).click()
    await they.arrivesAt(HEADING)
    await expect(page.getByLabel('Nom de famille')).toHaveValue('')
  },
)

test('does without a mouse', { tag: '@any-size' }, async ({ page }) => {
  const they = walk(page)
  const { keyboard } = page
  await page.goto('/identifiant-oublie')
  await they.sees(HEADING)
  await page.getByLabel('Par mon NUMEN').focus()
  await keyboard.press('ArrowDown')
  await expect(page.getByLabel('Par mon adresse e-mail privée')).toBeChecked()
  await keyboard.press('Tab')
  await keyboard.type('kevin.t@example.org')
  await keyboard.press('Enter')
  await they.arrivesAt(SENT)
  await keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link', { name: 'Me connecter' })).toBeFocused()
})

test(
  'T-RES-10, T-RES-12 a reload, Back and a link to the end find the right step, and no secret',
  { tag: '@any-size' },
  async ({ page }) => {
    const she = walk(page)
    await page.goto('/identifiant-oublie/envoye')
    await she.sees(HEADING)
    await expect(page).toHaveURL('/identifiant-oublie/identite')
    await expect(page.getByText('Cette page s’ouvre au cours de la démarche.')).toBeVisible()
    await identify(page, marieJosee)
    await page.reload()
    await expect(page.getByLabel('Nom de famille')).toHaveValue(marieJosee.lastName)
    for (const secret of ['NUMEN', 'Jour', 'Mois', 'Année'])
      await expect(page.getByLabel(secret, { exact: true })).toHaveValue('')
    await identify(page, marieJosee)
    await she.press('Recevoir mon identifiant')
    await she.arrivesAt(SENT)
    await page.reload()
    await she.sees(SENT)
    await page.goBack()
    await she.sees(HEADING)
    await page.goForward()
    await she.sees(SENT)
  },
)

test(
  'the reply gets lost: the same request again sends nothing twice',
  { tag: '@any-size' },
  async ({ page }) => {
    const she = walk(page)
    await page.goto('/identifiant-oublie')
    await page.getByLabel('Par mon adresse e-mail privée').check()
    await page.getByLabel('Adresse e-mail privée', { exact: true }).fill('mjdorival@example.net')
    await she.setSituation('Réseau', 'replies-lost')
    await she.press('Recevoir mon identifiant')
    await expect(page.getByRole('region', { name: /Pas de réponse du réseau/ })).toBeFocused()
    await expectGood(page)
    await she.setSituation('Réseau', 'working')
    await she.press('Recevoir mon identifiant')
    await she.arrivesAt(SENT)
    expect(await she.messages()).toHaveLength(1)
  },
)

test(
  'T-PRI-01, T-PRI-02 asking leaves no NUMEN, birth date, name or address behind',
  { tag: '@any-size' },
  async ({ page }) => {
    const she = walk(page)
    const traces = () =>
      page.evaluate(() => {
        const { localStorage, sessionStorage, history, location, document } = window
        return JSON.stringify({ localStorage, sessionStorage, state: history.state as unknown, url: location.href, title: document.title }) // prettier-ignore
      })
    // As whole words: a time in milliseconds may hold any four digits.
    const left = async (typed: string[]) => {
      const found = await traces()
      return typed.filter((text) => new RegExp(`\\b${text}\\b`).test(found))
    }
    await page.goto('/identifiant-oublie')
    await page.getByText('À quoi ressemble mon identifiant').click()
    await page.getByLabel('Prénom').fill('Josette')
    await page.getByLabel('Nom d’usage').fill('Calculée')
    await identify(page, marieJosee)
    expect(await traces(), 'what may be typed again is kept').toContain(marieJosee.lastName)
    expect(await left([marieJosee.numen, '1976', 'Josette', 'Calculée', 'jcalculee'])).toEqual([])
    await expect(page.getByLabel('NUMEN', { exact: true })).toHaveAttribute('autocomplete', 'off')
    await expect(page.getByLabel('Jour')).toHaveAttribute('autocomplete', 'bday-day')
    await she.press('Recevoir mon identifiant')
    await she.arrivesAt(SENT)
    expect(await left([marieJosee.numen, '1976', 'Orival', 'mdorival'])).toEqual([])
  },
)
