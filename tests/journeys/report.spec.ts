import type { Page } from '@playwright/test'
import { en as followEn } from '#src/flows/report-problem/follow/texts/en.ts'
import { es as followEs } from '#src/flows/report-problem/follow/texts/es.ts'
import { fr as followFr } from '#src/flows/report-problem/follow/texts/fr.ts'
import { en } from '#src/flows/report-problem/texts/en.ts'
import { es } from '#src/flows/report-problem/texts/es.ts'
import { fr } from '#src/flows/report-problem/texts/fr.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { photo } from '#tests/support/photo.ts'
import { walk } from '#tests/support/walk.ts'

const REFERENCE = /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/
const KEY = /^([2-9A-HJKMNP-Z]{4}-){6}[2-9A-HJKMNP-Z]{4}$/
const WHAT = 'La page reste blanche.'

async function expectGood(page: Page) {
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

async function fillIn(page: Page, t: typeof fr = fr, enseignants = /Personnels enseignants/) {
  await page.getByLabel(t.problem.what).fill(WHAT)
  await page.getByLabel(t.who.lastName, { exact: true }).fill('Sairien')
  await page.getByLabel(t.who.firstName, { exact: true }).fill('Jean')
  await page.getByLabel(enseignants).check()
  await page.getByLabel(t.who.email).fill('jean@example.net')
}

/** All that this page and its tab keep. */
const traces = (page: Page) =>
  page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state as unknown]))

test('Jean reports a problem through a lost connection: it arrives once, is followed with its key and answered', async ({
  page,
}) => {
  test.slow()
  const he = walk(page)
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: fr.title }).click()
  await he.arrivesAt(fr.title)
  await expectGood(page)
  await page.getByRole('link', { name: followFr.categories.mail }).click()
  await he.arrivesAt(followFr.categories.mail)
  await expectGood(page)
  await page.getByRole('link', { name: fr.write }).click()
  await he.arrivesAt(fr.formTitle)
  await expectGood(page)
  await he.press(fr.submit)
  await expect(page.getByRole('region', { name: /à corriger/ })).toBeFocused()
  await expect(page).toHaveTitle(/^Erreur/)
  await expectGood(page)

  await fillIn(page)
  await page.reload()
  await expect(page.getByLabel(fr.problem.what)).toHaveValue(WHAT)
  await he.setSituation('Réseau', 'replies-lost')
  await he.press(fr.submit)
  await expect(page.getByText(/Pas de réponse du réseau/)).toBeVisible()
  await expectGood(page)
  await he.setSituation('Réseau', 'working')
  await he.press(fr.submit)
  await he.arrivesAt(followFr.receipt.heading)
  await expectGood(page)
  const reference = await page.getByText(REFERENCE).innerText()
  const key = await page.getByText(KEY).innerText()
  expect(await traces(page)).not.toMatch(/Sairien|blanche|example\.net/)
  expect(await traces(page)).not.toContain(key)
  await page.reload()
  await expect(page.getByText(key)).toBeVisible()
  const toJean = (await he.messages()).filter((text) => text.includes('jean@example.net'))
  expect(toJean).toHaveLength(1)

  await page.goto('/signaler/suivi')
  await expect(page.getByRole('link', { name: new RegExp(reference) })).toBeVisible()
  await expectGood(page)
  await page.getByLabel(followFr.reference).fill(reference)
  await page.getByLabel(followFr.key).fill(key.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))
  await he.press(followFr.open)
  await expect(page.getByRole('region', { name: /à corriger/ })).toBeFocused()
  await expectGood(page)
  await page.getByLabel(followFr.key).fill(key)
  await he.press(followFr.open)
  await he.arrivesAt(followFr.heading(reference))
  await expect(page.getByText(followFr.statusText.received)).toBeVisible()
  await expectGood(page)

  await he.waitFor('minutes')
  await he.press(followFr.refresh)
  await expect(page.getByText(followFr.statusText.answered)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: followFr.from.desk })).toHaveCount(1)
  await expectGood(page)
  await page.getByLabel(followFr.text).fill('Merci, cela remarche.')
  await he.press(followFr.send)
  await expect(page.getByRole('listitem').filter({ hasText: 'cela remarche' })).toHaveCount(1)

  await he.press(followFr.erase.action)
  await expect(page.getByRole('dialog', { name: followFr.erase.title })).toBeVisible()
  await expectGood(page)
  await he.press(followFr.erase.submit)
  await expect(page.getByText(followFr.erase.done)).toBeVisible()
  await expectGood(page)
  expect(await traces(page)).not.toMatch(/remarche|Sairien/)
})

test('T-UPL-07: a picture leaves the device without its metadata', { tag: '@any-size' }, async ({ page }) => {
  await page.addInitScript(() => {
    const { createObjectURL } = URL
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { drawn: blob })
      return createObjectURL(blob)
    }
  })
  await page.goto('/signaler?sujet=page&ecrire')
  const field = page.getByLabel(fr.files.file)
  await field.setInputFiles({ name: 'ecran.jpg', mimeType: 'image/jpeg', buffer: await photo(page) })
  await expect(page.getByRole('button', { name: fr.files.removeNamed('ecran.jpg') })).toBeVisible()
  await expectGood(page)
  const sent = await page.evaluate(() => (window as unknown as { drawn: Blob }).drawn.text())
  expect(sent.length).toBeGreaterThan(1000)
  expect(sent).not.toMatch(/GPS-SECRET|Exif/)
  await page.reload()
  await expect(page.getByRole('button', { name: fr.files.removeNamed('ecran.jpg') })).toBeVisible()
})

test('a problem is reported with the keyboard alone', { tag: '@any-size' }, async ({ page }) => {
  const they = walk(page)
  await page.goto('/signaler')
  await page.getByRole('link', { name: followFr.categories.other }).focus()
  await page.keyboard.press('Enter')
  await they.arrivesAt(followFr.categories.other)
  await page.getByRole('link', { name: fr.write }).focus()
  await page.keyboard.press('Enter')
  await they.arrivesAt(fr.formTitle)
  // The form stands once it is known who writes.
  await expect(page.locator('#what')).toBeVisible()
  const onward = async (name: string) => {
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.id)) === name) return
    }
    throw new Error(`${name} is out of the keyboard’s reach`)
  }
  await onward('what')
  await page.keyboard.type(WHAT)
  await onward('lastName')
  await page.keyboard.type('Sairien')
  await onward('firstName')
  await page.keyboard.type('Jean')
  await onward('staff')
  await page.keyboard.press('Space')
  await onward('email')
  await page.keyboard.type('jean@example.net')
  await page.keyboard.press('Enter')
  await they.arrivesAt(followFr.receipt.heading)
})

for (const [language, t, follow] of [
  ['en', en, followEn],
  ['es', es, followEs],
] as const)
  // prettier-ignore
  test(`a problem is reported and followed in ${language}`, { tag: '@any-size' }, async ({ page }) => {
    const they = walk(page, language)
    await page.goto(`/signaler?lang=${language}`)
    await page.getByRole('link', { name: follow.categories.hacked }).click()
    await they.arrivesAt(follow.categories.hacked)
    await expectGood(page)
    await page.getByRole('link', { name: t.write }).click()
    await they.arrivesAt(t.formTitle)
    await fillIn(page, t, new RegExp(they.words.shell.human.teaching))
    await expectGood(page)
    await they.press(t.submit)
    await they.arrivesAt(follow.receipt.heading)
    await expectGood(page)
    await page.getByRole('link', { name: follow.receipt.follow }).click()
    await expect(page.getByText(follow.statusText.received)).toBeVisible()
    await expectGood(page)
  })

test(
  'what the assistant found goes with the report as it was shown',
  { tag: '@any-size' },
  async ({ page }) => {
    const they = walk(page)
    await page.goto('/signaler?sujet=page&ecrire')
    // As the assistant's page hands it over.
    await page.evaluate(() =>
      history.replaceState({ usr: { checks: 'Heure : juste' }, key: 'a', idx: 0 }, ''),
    )
    await page.reload()
    await expect(page.getByLabel(fr.along.checks)).toBeChecked()
    await page.getByLabel(fr.along.diagnostics).uncheck()
    await fillIn(page)
    await they.press(fr.submit)
    await they.arrivesAt(followFr.receipt.heading)
    await page.getByRole('link', { name: followFr.receipt.follow }).click()
    await page.getByText(followFr.sentTitle).click()
    await expect(page.getByText('Heure : juste')).toBeVisible()
    await expect(page.getByText(/^Navigateur :/)).toHaveCount(0)
  },
)
