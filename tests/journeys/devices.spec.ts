import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readProfile, scan } from '#tests/support/devices.ts'
import { expect, expectAccessibleLightAndDark, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

const TITLE = 'Ma messagerie sur mes appareils'
const [IPHONE, ANDROID, MAC] = ['iPhone ou iPad', 'Téléphone ou tablette Android', 'Mac']

/** Opens the part about a device, one that is not in hand. */
const open = (page: Page, device: string) => page.locator('summary', { hasText: device }).click()

async function download(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger le profil' }).first().click(),
  ])
  return { name: file.suggestedFilename(), mail: readProfile(await readFile(await file.path(), 'utf8')) }
}

test('Marie-Josée brings her mail to an iPhone with a profile, and to Android with a code', async ({
  page,
}) => {
  const she = walk(page)
  await page.goto('/connexion')
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await she.arrivesAt('Bonjour Marie-Josée')
  await page.getByRole('link', { name: TITLE }).click()
  await she.arrivesAt(TITLE)
  for (const device of [IPHONE, ANDROID, MAC]) await open(page, device)
  await expectAccessibleLightAndDark(page)

  const { name, mail } = await download(page)
  expect(name).toBe('messagerie-academique.mobileconfig')
  expect(mail).toMatchObject({
    EmailAccountName: "Marie-Josée D'Orival",
    EmailAddress: 'marie-josee.d-orival@ac-martinique.fr',
    IncomingMailServerHostName: 'imaps.ac-martinique.fr',
    IncomingMailServerUsername: 'mdorival1',
  })
  expect(JSON.parse(await scan(page))).toMatchObject({
    2: [0, 'imaps.ac-martinique.fr', 993, 3, 1, 'mdorival1'],
    3: [[{}, ['marie-josee.d-orival@ac-martinique.fr', "Marie-Josée D'Orival"]]],
  })
})

test('Jean, not signed in, types who he is, is told what is wrong, and gets his profile', async ({
  page,
}) => {
  const he = walk(page)
  await page.goto('/')
  await page.getByRole('link', { name: /^Lire ma messagerie sur mon téléphone/ }).click()
  await he.arrivesAt(TITLE)
  await he.press('Préparer mes réglages')
  await expect(page.getByRole('region', { name: '2 réponses sont à corriger' })).toBeFocused()
  await expectAccessibleLightAndDark(page)
  await page.getByLabel('Identifiant').fill('jsairien')
  await page.getByLabel('Adresse académique').fill('jean.sairien@ac-martinique.fr')
  await he.press('Préparer mes réglages')
  await expect(page.getByRole('heading', { name: 'Sur cet appareil' })).toBeFocused()
  await open(page, IPHONE)
  await expectAccessibleLightAndDark(page)
  expect((await download(page)).mail).toMatchObject({ IncomingMailServerUsername: 'jsairien' })
  // Neither in an address, nor in what this browser keeps.
  expect(page.url()).toMatch(/\/appareils$/)
  const kept = await page.evaluate(() =>
    [sessionStorage, localStorage].map((it) => Object.entries<string>(it)),
  )
  expect(JSON.stringify(kept)).not.toContain('sairien')
})

test.describe('on an iPhone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1',
  })

  test('its own steps come first', { tag: '@any-size' }, async ({ page }) => {
    await page.goto('/appareils')
    await expect(page.getByRole('heading', { level: 3, name: IPHONE })).toBeVisible()
    await expect(page.locator('summary', { hasText: IPHONE })).toHaveCount(0)
    await expectAccessibleLightAndDark(page)
  })
})

test.describe('with the keyboard alone', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('Jean types, opens a part, downloads and copies', { tag: '@any-size' }, async ({ page }) => {
    await page.goto('/appareils')
    const { keyboard } = page
    await page.getByLabel('Identifiant').focus()
    await keyboard.type('jsairien')
    await keyboard.press('Tab')
    await keyboard.type('jean.sairien@ac-martinique.fr')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Sur cet appareil' })).toBeFocused()
    await page.locator('summary', { hasText: IPHONE }).focus()
    await keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'Télécharger le profil' }).first()).toBeVisible()
    await keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Télécharger le profil' }).first()).toBeFocused()
    const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')])
    expect(file.suggestedFilename()).toBe('messagerie-academique.mobileconfig')
    const fact = page.locator('.facts > div', { hasText: 'Serveur de réception (IMAP)' }).first()
    await fact.getByRole('button', { name: 'Copier' }).focus()
    await keyboard.press('Enter')
    await expect(fact.getByRole('button', { name: 'Copié' })).toBeFocused()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('imaps.ac-martinique.fr')
  })
})
