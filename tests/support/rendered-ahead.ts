import type { Page } from '@playwright/test'
import { expect } from './journey.ts'

/** Everything the page runs. */
export const scripts = '**/assets/*.js'

/** Holds every script back, as a slow network does; answers how to let them come. */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let release = () => {}
  const released = new Promise<void>((done) => (release = done))
  await page.route(scripts, async (route) => {
    await released
    await route.continue()
  })
  return async () => {
    release()
    await isAlive(page)
  }
}

export const isAlive = (page: Page) => expect(page.locator('header button').first()).toBeEnabled()

/** Marks the page's own elements: those of another rendering bear no mark. */
export const mark = (page: Page) =>
  page.locator('h1').evaluate((heading) => (heading.dataset['mark'] = 'first'))
export const isTakenOver = (page: Page) => expect(page.locator('h1')).toHaveAttribute('data-mark', 'first')
export const isRenderedAnew = (page: Page) => expect(page.locator('h1')).not.toHaveAttribute('data-mark')
