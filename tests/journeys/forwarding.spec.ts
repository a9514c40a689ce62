import type { Page } from '@playwright/test'
import type { Language } from '#src/contract/language.ts'
import { en } from '#src/flows/account/forwarding/texts/en.ts'
import { es } from '#src/flows/account/forwarding/texts/es.ts'
import { fr } from '#src/flows/account/forwarding/texts/fr.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { surroundings } from '#tests/support/surroundings.ts'
import { duplicateTab, walk } from '#tests/support/walk.ts'

const PRIVATE = 'mjd@example.org'
const words = { fr, en, es }

async function expectGood(page: Page) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

/** Marie-Josée at the pages of her forward, by the words of a language. */
function forwarding(page: Page, language: Language = 'fr') {
  const she = walk(page, language)
  const t = words[language]
  const fill = async (address = PRIVATE) => {
    await page.getByLabel(t.risks.accept).check()
    await page.getByLabel(t.form.forwardTo).fill(address)
  }
  return {
    ...she,
    t,
    fill,
    async signInTo(path: string) {
      await page.goto('/connexion')
      await she.signIn('mdorival1', EVERYONES_PASSWORD)
      await she.arrivesAt(she.words.account.hello('Marie-Josée'))
      await page.goto(path)
    },
    async ask(address = PRIVATE) {
      await fill(address)
      await she.press(t.form.submit)
      await she.arrivesAt(t.titles.confirmation)
    },
    async confirm() {
      await she.enterCode(await she.readCode(PRIVATE))
      await she.arrivesAt(t.titles.essai)
    },
    /** The word in the newest test message, as it came to the private address. */
    readWord: async (address = PRIVATE) => {
      const messages = (await she.messages()).filter((message) => message.includes(address))
      const word = /\s([A-Z]{6})\./.exec(messages.join('\n'))?.[1]
      if (word === undefined) throw new Error('no test message holds a word')
      return word
    },
    /** What a stage says of a message in the academic mailbox: a real server lets nobody look. */
    delivered: surroundings() ? t.test.states.unknown : t.test.states.passed,
    stages: () => page.getByRole('list', { name: t.test.list }).getByRole('listitem'),
  }
}

test('Marie-Josée forwards her mail: from the home page to four green stages', async ({ page }) => {
  const she = forwarding(page)
  const { t } = she
  await page.goto('/')
  await page.getByRole('link', { name: she.words.tasks.lost.forwarding }).click()
  await page.waitForURL('**/connexion')
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await she.arrivesAt(t.titles.adresse)
  await expect(page).toHaveURL(/\/compte\/transfert\/adresse$/)
  await expectGood(page)

  await she.press(t.form.submit)
  await expect(page.getByRole('region', { name: '2 réponses sont à corriger' })).toBeFocused()
  await expectGood(page)
  await she.ask()
  await expectGood(page)
  await she.confirm()
  await expect(she.stages().first()).toContainText(t.test.states.passed)
  await expectGood(page)

  await she.press(t.test.start)
  await expect(page.getByRole('heading', { name: t.test.word.title })).toBeVisible()
  await expect(she.stages().nth(2)).toContainText(she.delivered)
  await expectGood(page)
  await page.getByLabel(t.test.word.label).fill(await she.readWord())
  await she.press(t.test.word.submit)
  await she.arrivesAt(t.titles.termine)
  await expect(page.getByText(/^Actif, vérifié le/)).toBeVisible()
  await expectGood(page)
  await page.getByRole('link', { name: t.actions.testAgain }).click()
  await she.arrivesAt(t.titles.essai)
  for (const [place, stage] of (await she.stages().all()).entries())
    await expect(stage).toContainText(place === 2 ? she.delivered : t.test.states.passed)

  await page.getByRole('link', { name: she.words.account.back }).click()
  await she.arrivesAt('Bonjour Marie-Josée')
  await expect(page.getByText(`Vers ${PRIVATE}, jusqu’au`)).toBeVisible()
  await expectGood(page)
})

test('a refresh, Back and a duplicated tab find each page again', { tag: '@any-size' }, async ({ page }) => {
  const she = forwarding(page)
  const { t } = she
  await she.signInTo('/compte/transfert')
  await she.sees(t.titles.adresse)
  await she.fill()
  await page.reload()
  await expect(page.getByLabel(t.form.forwardTo)).toHaveValue(PRIVATE)
  await she.press(t.form.submit)
  await she.arrivesAt(t.titles.confirmation)
  await page.reload()
  await she.sees(t.titles.confirmation)
  await page.goBack()
  await she.sees(t.titles.adresse)
  await page.goForward()
  await she.sees(t.titles.confirmation)
  const copy = await duplicateTab(page)
  await walk(copy).sees(t.titles.confirmation)
  await copy.close()
  await she.confirm()
  await page.reload()
  await she.sees(t.titles.essai)
  // The code is used: Back leads past where it was typed.
  await page.goBack()
  await she.sees(t.titles.adresse)
  await page.goto('/compte/transfert/termine')
  await she.sees(t.titles.termine)
  await page.goto('/compte/transfert')
  await she.sees(t.titles.essai)
})

test('under a policy that forbids forwards she reads why, and can still remove hers', async ({ page }) => {
  const she = forwarding(page)
  const { t } = she
  await she.signInTo('/compte/transfert')
  await she.ask()
  await she.confirm()
  await she.setSituation(she.words.demo.forwarding, 'forbidden')
  await page.goto('/compte/transfert')
  await she.sees(t.titles.termine)
  await expect(page.getByText(t.forbidden)).toBeVisible()
  await expect(page.getByRole('link', { name: t.actions.change })).toHaveCount(0)
  await expectGood(page)
  await she.press(t.actions.remove)
  const dialog = page.getByRole('dialog', { name: t.removal.title })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: t.removal.submit }).click()
  await she.arrivesAt(t.titles.adresse)
  await expect(page.getByText(t.news.removed)).toBeVisible()
  await expect(page.getByLabel(t.form.forwardTo)).toHaveCount(0)
  // Instead: her mail on her phone.
  await expectGood(page)
  await page.getByRole('link', { name: t.phone }).click()
  await she.arrivesAt('Ma messagerie sur mes appareils')
  await expect(page.getByRole('definition').filter({ hasText: 'mdorival1' })).toBeVisible()
})

test('Kévin’s forward was never written to the mail server: he writes it again, and proves that it works', async ({
  page,
}) => {
  const he = forwarding(page)
  const { t } = he
  await page.goto('/connexion')
  await he.signIn('ktoussaint', EVERYONES_PASSWORD)
  await he.arrivesAt(he.words.account.hello('Kévin'))
  await page.goto('/compte/transfert')
  await he.sees(t.titles.essai)
  await expect(he.stages().first()).toContainText(t.test.states.failed)
  await expectGood(page)
  await he.press(t.rule.rewrite)
  await expect(he.stages().first()).toContainText(t.test.states.passed)
  await he.press(t.test.start)
  await expect(he.stages().nth(2)).toContainText(he.delivered)
  await page.getByLabel(t.test.word.label).fill(await he.readWord('kevin.t@example.org'))
  await he.press(t.test.word.submit)
  await he.arrivesAt(t.titles.termine)
  await expect(page.getByText(/^Actif, vérifié le/)).toBeVisible()
  await expectGood(page)
})

test('the keyboard alone is enough', { tag: '@any-size' }, async ({ page }) => {
  const she = forwarding(page)
  const { t } = she
  await she.signInTo('/compte/transfert')
  await page.getByLabel(t.risks.accept).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type(PRIVATE)
  await page.keyboard.press('Enter')
  await she.arrivesAt(t.titles.confirmation)
  const code = await she.readCode(PRIVATE)
  await page.getByLabel(she.words.forms.code.label, { exact: true }).focus()
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
  await she.arrivesAt(t.titles.essai)
  await page.getByRole('button', { name: t.test.start }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(t.test.word.label)).toBeVisible()
  const word = await she.readWord()
  await page.getByLabel(t.test.word.label).focus()
  await page.keyboard.type(word)
  await page.keyboard.press('Enter')
  await she.arrivesAt(t.titles.termine)
})

for (const language of ['en', 'es'] as const)
  test(`the same in ${language}, at 320 pixels`, { tag: '@any-size' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/connexion')
    await walk(page).switchTo(language)
    const she = forwarding(page, language)
    const { t } = she
    await she.signIn('mdorival1', EVERYONES_PASSWORD)
    await she.arrivesAt(she.words.account.hello('Marie-Josée'))
    await page.getByRole('link', { name: she.words.account.tasks.accountForwarding.title }).click()
    await she.arrivesAt(t.titles.adresse)
    await expectGood(page)
    await she.ask()
    await expectGood(page)
    await she.confirm()
    await she.press(t.test.start)
    await page.getByLabel(t.test.word.label).fill(await she.readWord())
    await expectGood(page)
    await she.press(t.test.word.submit)
    await she.arrivesAt(t.titles.termine)
    await expectGood(page)
  })
