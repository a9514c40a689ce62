import type { Page } from '@playwright/test'
import { languages } from '#src/contract/language.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { anais, EVERYONES_PASSWORD, GOOD_PASSWORD, jean, lea, therese } from '#tests/support/people.ts'
import { walkBack } from '#tests/support/reset-walk.ts'
import { walk } from '#tests/support/walk.ts'

/**
 * Every page, step and error, light and dark, at four widths, in three languages: with MATRIX=all. By default the pages
 * anyone may open alone, in French, and axe at the two widths whose layouts differ: each step is looked at by the
 * journey that walks it. Whether the steps work is the other journeys' business.
 */
const everything = process.env['MATRIX'] === 'all'
const widths = [320, 390, 768, 1440]
const axeWidths = everything ? widths : [320, 1440]

async function look(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
      if (axeWidths.includes(width)) await expectAccessible(page)
    }
  }
}

for (const language of everything ? languages : (['fr'] as const)) {
  test.describe(`in ${language}`, () => {
    test.setTimeout(300_000)

    test('every page anyone may open is accessible, light and dark, at every width', async ({ page }) => {
      const they = walk(page, language)
      const { shell, signIn, demo } = they.words
      await page.goto(`/?lang=${language}`)
      await they.sees(shell.home.title)
      await look(page)
      await page.getByRole('button', { name: demo.open }).click()
      await look(page)
      await page.getByRole('button', { name: demo.situations, exact: true }).click()
      await page.getByLabel(demo.choose).selectOption(jean.uid)
      await look(page)

      await page.goto('/connexion')
      await they.press(signIn.submit)
      await look(page)
      await they.signIn(therese.uid, therese.numen)
      await expect(page.getByRole('link', { name: signIn.toNumen })).toBeVisible()
      await look(page)
      await they.signIn('pbalthazar', EVERYONES_PASSWORD)
      await they.arrivesAt(they.words.account.hello('Paul'))
      await look(page)
      await they.press(they.words.account.signOut)
      await they.arrivesAt(signIn.heading)
      await look(page)
    })

    if (!everything) return

    test('every state of a report is accessible, light and dark, at every width', async ({ page }) => {
      await page.goto(`/signaler?lang=${language}`)
      await look(page)
      await page.goto('/signaler?sujet=piratage')
      await look(page)
      await page.goto('/signaler?sujet=piratage&ecrire')
      await page.locator('button[type=submit]').click()
      await expect(page.locator('.error-summary')).toBeFocused()
      await look(page)
      await page.locator('#what').fill('…')
      await page.locator('#lastName').fill('Sairien')
      await page.locator('#firstName').fill('Jean')
      await page.locator('#staff').check()
      await page.locator('#email').fill('jean@example.net')
      await page.locator('button[type=submit]').click()
      await expect(page.locator('.facts')).toBeVisible()
      await look(page)
      await page.goto('/signaler/suivi')
      await expect(page.locator('main .needs')).toBeVisible()
      await look(page)
      await page.locator('main .needs a').click()
      await expect(page.locator('#text')).toBeVisible()
      await page.locator('main summary').click()
      await look(page)
    })

    test('every step of the identifier recovery is accessible, light and dark, at every width', async ({
      page,
    }) => {
      const they = walk(page, language)
      const { shell, forgottenIdentifier } = they.words
      const { identity, likely, sent } = forgottenIdentifier
      await page.goto(`/identifiant-oublie?lang=${language}`)
      await they.sees(identity.heading)
      await page.getByText(likely).click()
      await page.getByText(identity.neither).click()
      await look(page)
      await they.press(identity.submit)
      await expect(page.getByRole('region', { name: shell.form.summary(3) })).toBeFocused()
      await look(page)
      await page.getByLabel(identity.ways.email.label).check()
      await they.press(identity.submit)
      await expect(page.getByRole('region', { name: shell.form.summary(1) })).toBeFocused()
      await look(page)
      await page.getByLabel(identity.email, { exact: true }).fill('mjdorival@example.net')
      await they.press(identity.submit)
      await they.arrivesAt(sent.heading)
      await look(page)
    })

    test('every step of the first connection is accessible, light and dark, at every width', async ({
      page,
    }) => {
      const they = walk(page, language)
      const { shell, refused, activation } = they.words
      const { identity, contact, code, password, done } = activation
      await page.goto(`/premiere-connexion?lang=${language}`)
      await they.sees(identity.heading)
      await look(page)
      await they.press(identity.submit)
      await expect(page.getByRole('region', { name: shell.form.summary(4) })).toBeFocused()
      await look(page)
      await they.identify({ ...jean, birthYear: '1986' })
      await expect(page.getByRole('region', { name: activation.refused.title })).toBeFocused()
      await look(page)

      await they.identify(anais)
      await they.arrivesAt(code.headingSent)
      await page.getByText(code.noAccess).click()
      await look(page)
      await they.enterCode(await they.issueManagerCode(anais.uid))
      await they.arrivesAt(contact.heading)
      await look(page)
      await page.getByLabel(contact.byMobile).check()
      await they.press(contact.submit)
      await expect(page.getByText(refused.required).first()).toBeVisible()
      await look(page)
      await page.getByLabel(contact.byEmail, { exact: true }).check()
      await they.askForCodeByEmail('anais@example.net')
      await they.arrivesAt(contact.codeHeading)
      await they.enterCode('1')
      await expect(page.getByText(refused['code-format']).first()).toBeVisible()
      await look(page)
      await they.enterCode(await they.readCode('anais@example.net'))

      await they.arrivesAt(password.heading)
      await they.choosePassword('court')
      await expect(page.getByText(refused['password-short'](5)).first()).toBeVisible()
      await look(page)
      await page.goBack()
      await they.arrivesAt(activation.steps.contact)
      await look(page)
      await they.press(contact.next)
      await they.choosePassword(GOOD_PASSWORD)
      await they.arrivesAt(done.heading('Anaïs'))
      await look(page)
    })
  })
}

test.describe('at an address that does not exist', () => {
  test.use({ expectedFaults: [/status of 404/] })

  test('the page is accessible, light and dark, at every width', async ({ page }) => {
    await page.goto('/perdu')
    await walk(page).sees('Page introuvable')
    await look(page)
  })
})

if (everything)
  test('Léa’s way back in is accessible, light and dark, at every width', async ({ page }) => {
    test.setTimeout(180_000)
    const she = walkBack(page)
    await page.goto('/compte-bloque')
    await page.getByText(she.reset.blockedAccount.phished.name).click()
    await look(page)
    await page.getByRole('link', { name: she.reset.blockedAccount.phished.go }).click()
    await she.askFor(lea.uid)
    await she.arrivesAt(she.reset.code.heading)
    await look(page)
    await she.enterCode(await she.readCode('+33639980005'))
    await she.chooseAnew(GOOD_PASSWORD)
    await she.arrivesAt(she.reset.done.heading)
    await look(page)
    await page.goto('/connexion')
    await she.signIn(lea.uid, GOOD_PASSWORD)
    await she.arrivesAt(she.words.checkUp.title)
    await she.press(she.words.checkUp.submit)
    await expect(page).toHaveTitle(/^Erreur/)
    await look(page)
    await page.goto('/numen-inconnu')
    await look(page)
  })

test('with forced colours every field, error and button keeps its outline, and the focus its ring', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/premiere-connexion/identite')
  await walk(page).press('Continuer')
  const drawn = [
    page.getByLabel('Nom de famille'),
    page.getByRole('button', { name: 'Continuer' }),
    page.getByRole('region', { name: '4 réponses sont à corriger' }),
  ]
  for (const one of drawn)
    expect(
      await one.evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth)),
    ).toBeGreaterThan(0)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid')
})

test('whoever asks for less motion gets none, not even while waiting', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/connexion')
  const she = walk(page)
  await she.setSituation('Délai de chaque réponse', '2000')
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await expect(page.getByText('Cela prend un peu plus de temps')).toBeVisible()
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 1)
      .map((animation) => JSON.stringify(animation.effect?.getComputedTiming())),
  )
  expect(moving).toEqual([])
})
