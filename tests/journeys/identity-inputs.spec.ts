import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, jean } from '#tests/support/people.ts'
import { paste, walk } from '#tests/support/walk.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const numenOf = (page: Page) => page.getByLabel('NUMEN', { exact: true })

test('T-IDP-01 a NUMEN in lower case becomes upper case on leaving the field, and is recognised', async ({
  page,
}) => {
  await page.goto('/premiere-connexion')
  await walk(page).fillIdentity({ ...jean, numen: '30e2400001dma' })
  await expect(numenOf(page)).toHaveValue('30E2400001DMA')
  await walk(page).press('Continuer')
  await walk(page).arrivesAt('Où vous envoyer un code si vous perdez l’accès ?')
})

test('Jean corrects the NUMEN he was told of, and his press counts though what he was told is gone', async ({
  page,
}) => {
  await page.goto('/premiere-connexion')
  const numen = numenOf(page)
  for (const [slip, told] of [
    ['30E24OOOO1DMA', 'En position 6, « O » est peut-être « 0 ».'],
    ['30E2400001DM', 'Le NUMEN compte 13 caractères ; il y en a 12 ici.'],
  ] as const) {
    await walk(page).fillIdentity({ ...jean, numen: slip })
    await expect(page.getByText(told)).toBeVisible()
    await numen.fill(jean.numen)
    await expect(page.getByText(told)).toBeHidden()
    await expect(numen).toBeFocused()
  }
  await walk(page).press('Continuer')
  await walk(page).arrivesAt('Où vous envoyer un code si vous perdez l’accès ?')
})

test('T-IDP-02 a NUMEN pasted with separators or invisible characters arrives whole', async ({ page }) => {
  await page.goto('/premiere-connexion')
  const numen = numenOf(page)
  for (const pasted of [
    '01 E 95 01234 ABC',
    '01-E-95-01234-ABC',
    '01\u00a0E\u00a095\u00a001234\u00a0ABC',
    '01\u202fE\u202f95\u202f01234\u202fABC',
    '01E\u200b9501234ABC\n',
    '\t01E9501234ABC\t',
  ]) {
    await paste(numen, pasted)
    await numen.blur()
    await expect(numen).toHaveValue('01E9501234ABC')
    await expect(numen).not.toHaveAttribute('aria-invalid')
  }
  await paste(numen, '01E9501234ABCD')
  await numen.blur()
  await expect(page.getByText('Le NUMEN compte 13 caractères ; il y en a 14 ici.')).toBeVisible()
})

test('T-IDP-10 a whole date pasted into the day is spread over the three fields, never turned round', async ({
  page,
}) => {
  await page.goto('/premiere-connexion')
  const expectDate = async (...date: [string, string, string]) => {
    for (const [part, name] of ['Jour', 'Mois', 'Année'].entries())
      await expect(page.getByLabel(name, { exact: true })).toHaveValue(date[part] ?? '')
  }
  const day = page.getByLabel('Jour', { exact: true })
  for (const whole of ['01.02.1980', '1980-02-01', '01021980', ' 01/02/1980 ']) {
    await paste(day, whole)
    await expectDate('01', '02', '1980')
  }
  await paste(day, '1/2/80')
  await expectDate('1', '2', '80')
  await walk(page).press('Continuer')
  await expect(page.getByText('Écrivez l’année avec 4 chiffres, par exemple 1985.').first()).toBeVisible()
})

test('T-IDP-26 the clock of the device is wrong by hours: Jean’s code lives its ten minutes all the same', async ({
  page,
}) => {
  const he = walk(page)
  await page.goto('/premiere-connexion')
  await he.inDrawer('situations', (drawer) => drawer.getByLabel('Horloge de l’appareil').click())
  await he.identify(jean)
  await he.askForCodeByEmail('jean@example.net')
  await he.arrivesAt('Saisissez le code reçu')
  await expect(page.getByRole('timer')).toHaveText(/ (1\sminute|5\d\ssecondes)\.$/)
  await page.reload()
  await expect(page.getByRole('timer')).toHaveText(/ 5\d\ssecondes\.$/)
  await he.enterCode(await he.readCode('jean@example.net'))
  await he.arrivesAt('Choisissez votre mot de passe')
})

test('T-THR-13 after too many tries Jean sees how long to wait, here, after a reload and in another tab', async ({
  page,
  context,
}) => {
  const he = walk(page)
  await page.goto('/premiere-connexion')
  await he.fillIdentity({ ...jean, birthYear: '1986' })
  for (let tries = 0; tries < 5; tries++) {
    await he.press('Continuer')
    await expect(page.getByRole('button', { name: 'Continuer' })).not.toHaveAttribute('aria-busy')
  }
  await he.press('Continuer')
  await expect(page.getByRole('region', { name: 'Trop d’essais en peu de temps.' })).toBeFocused()
  await expect(page.getByRole('log')).toContainText('Nouvel essai possible dans')
  await expectAccessible(page)
  await expect(numenOf(page)).toHaveValue(jean.numen)
  await expect(page.getByLabel('Année')).toHaveValue('1986')
  const expectWait = async (where: Page) => {
    await expect(where.getByRole('timer')).toHaveText(
      /^Nouvel essai possible dans (1\sminute|\d\d\ssecondes)\.$/,
    )
    await expect(where.getByRole('button', { name: 'Continuer' })).toHaveAttribute('aria-disabled', 'true')
  }
  await expectWait(page)
  const other = await context.newPage()
  await other.goto('/premiere-connexion')
  await expectWait(other)
  await page.reload()
  await expectWait(page)
  await expect(page.getByLabel('Nom de famille')).toHaveValue(jean.lastName)

  await he.fillIdentity(jean)
  await he.waitFor('minutes')
  for (const tab of [page, other])
    await expect(tab.getByRole('button', { name: 'Continuer' })).not.toHaveAttribute('aria-disabled')
  await expect(numenOf(page)).toHaveValue(jean.numen)
  await he.press('Continuer')
  await he.arrivesAt('Où vous envoyer un code si vous perdez l’accès ?')
})

test('T-RES-37 phones neither correct nor capitalise what is no prose, and what they add is trimmed', async ({
  page,
}) => {
  const he = walk(page)
  const expectVerbatim = async (field: Locator, capitals: RegExp) => {
    await expect(field).toHaveAttribute('autocapitalize', capitals)
    await expect(field).toHaveAttribute('autocorrect', 'off')
    await expect(field).toHaveAttribute('spellcheck', 'false')
  }
  const none = /^(none|off)$/
  await page.goto('/connexion')
  await expectVerbatim(page.getByLabel('Identifiant'), none)
  await he.signIn('Mdorival1 ', EVERYONES_PASSWORD)
  await he.arrivesAt('Bonjour Marie-Josée')

  await page.goto('/premiere-connexion')
  await expectVerbatim(numenOf(page), /^characters$/)
  await expect(page.getByLabel('Jour')).toHaveAttribute('inputmode', 'numeric')
  await he.identify(jean)
  const email = page.getByLabel('Adresse e-mail privée', { exact: true })
  await expect(email).toHaveAttribute('type', 'email')
  await page.getByLabel('Un téléphone mobile').check()
  await expect(page.getByLabel('Numéro de mobile')).toHaveAttribute('type', 'tel')
  await page.getByLabel('Une adresse e-mail privée').check()
  await email.pressSequentially('jean@example.net ')
  await he.press('Recevoir un code')
  const code = page.getByLabel('Code', { exact: true })
  await expectVerbatim(code, none)
  await expect(code).toHaveAttribute('inputmode', 'numeric')
  const sent = await he.readCode('jean@example.net')
  await he.enterCode(` ${sent.slice(0, 3)} ${sent.slice(3)} `)
  await he.arrivesAt('Choisissez votre mot de passe')
})
