import { expect, type Page } from '@playwright/test'
import { languages } from '#src/contract/language.ts'

const widths = [320, 390, 768, 1440]

/**
 * Shows a page as it stands in each language, light and dark, at each width, looks each time, and leaves it as it was:
 * changing any of these takes nothing from the person.
 */
export async function inEveryWay(page: Page, look: () => Promise<void>): Promise<void> {
  const size = page.viewportSize()
  const focused = await page.evaluateHandle(() => document.activeElement)
  for (const language of [...(await otherLanguages(page)), await languageOf(page)]) {
    await choose(page, language)
    await lightAndDark(page, look)
  }
  if (size) await page.setViewportSize(size)
  await focused.evaluate((element) => element instanceof HTMLElement && element.focus())
}

/** Light and dark, at each width, in the language it is in. */
export async function lightAndDark(page: Page, look: () => Promise<void>, at = widths): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of at) {
      await page.setViewportSize({ width, height: 900 })
      await look()
    }
  }
  await page.emulateMedia({ colorScheme: null })
}

const languageOf = async (page: Page) => (await page.locator('html').getAttribute('lang')) ?? ''

async function otherLanguages(page: Page): Promise<string[]> {
  // Behind a dialog nothing can be pressed, and before the page is alive nothing answers.
  const isOutOfReach = page.locator('dialog:modal, header button[lang]:disabled')
  if ((await isOutOfReach.count()) > 0) return []
  const current = await languageOf(page)
  return languages.filter((language) => language !== current)
}

async function choose(page: Page, language: string) {
  if ((await languageOf(page)) === language) return
  await page
    .locator(`header button[lang=${language}]`)
    .evaluate((button: HTMLButtonElement) => button.click())
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}
