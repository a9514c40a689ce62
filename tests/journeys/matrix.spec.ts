import type { Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { inEveryWay, lightAndDark } from '#tests/support/every-way.ts'
import {
  everything,
  expect,
  expectNoSidewaysScroll,
  expectNothingFound,
  test,
} from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, jean } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

/**
 * What is there without doing anything, light and dark, at four widths; with MATRIX=all every page, and in three languages.
 * Every step and error beyond is looked at by the journey that leads to it (`expectAccessible`).
 */
const look = (page: Page) =>
  (everything ? inEveryWay : lightAndDark)(page, async () => {
    await expectNoSidewaysScroll(page)
    // By default axe looks at the two widths whose layouts differ.
    if (everything || [320, 1440].includes(page.viewportSize()?.width ?? 0)) await expectNothingFound(page)
  })

const isPrivate = (path: string) => path === paths.account || path.startsWith(`${paths.account}/`)
const pages = Object.values(paths)

for (const path of everything ? pages.filter((path) => !isPrivate(path)) : [paths.home, paths.signIn])
  test(`${path} is accessible, light and dark, at every width`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    await expect(page.locator('main h1').first()).toBeVisible()
    await look(page)
  })

test('the demonstration’s drawer is accessible, light and dark, at every width', async ({ page }) => {
  test.slow()
  const { demo } = walk(page).words
  await page.goto(paths.home)
  await page.getByRole('button', { name: demo.open }).click()
  await look(page)
  await page.getByRole('button', { name: demo.situations, exact: true }).click()
  await page.getByLabel(demo.choose).selectOption(jean.uid)
  await look(page)
})

if (everything)
  for (const [uid, name] of [
    ['mdorival1', 'Marie-Josée'],
    ['ktoussaint', 'Kévin'],
    ['pbalthazar', 'Paul'],
  ] as const)
    test(`every page of ${name}’s account is accessible`, async ({ page }) => {
      test.slow()
      const they = walk(page)
      await page.goto(paths.signIn)
      await they.signIn(uid, EVERYONES_PASSWORD)
      await they.arrivesAt(they.words.account.hello(name))
      for (const path of pages.filter(isPrivate)) {
        await page.goto(path)
        await expect(page.locator('main h1').first()).toBeVisible()
        await look(page)
      }
    })

test.describe('at an address that does not exist', () => {
  test.use({ expectedFaults: [/status of 404/] })

  test('the page is accessible, light and dark, at every width', async ({ page }) => {
    await page.goto('/perdu')
    await walk(page).sees('Page introuvable')
    await look(page)
  })
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

test('with forced colours a line tells which part of the drawer is open', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(paths.home)
  const { demo } = walk(page).words
  await page.getByRole('button', { name: demo.open }).click()
  const line = (name: string) => page.getByRole('button', { name, exact: true })
  await expect(line(demo.messages)).toHaveCSS('border-bottom-width', '3px')
  await expect(line(demo.situations)).toHaveCSS('border-bottom-width', '0px')
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
