import { expect, test as base, type Page } from '@playwright/test'
import axe from 'axe-core'
import { inEveryWay, lightAndDark } from './every-way.ts'
import { surround, surroundings } from './surroundings.ts'

export { expect }

export interface Options {
  /** What this test makes the page complain about on purpose; anything else fails it. */
  expectedFaults: RegExp[]
  /** Whether `page.goto` waits until the page is alive: before, a link opens a new page and buttons are off. */
  waitsUntilAlive: boolean
  /** Whether the portal is served by the Node host, over real servers of this test's own. */
  onServers: boolean
}

/** An answer that is a refusal, or that a test keeps from arriving: over a network, browsers tell each. */
const TOLD_ANSWER = /^console: Failed to load resource: .*\/api\//

/**
 * Playwright's `test`, which also fails when a page logs an error (a breach of the Content-Security-Policy
 * is one), throws, leaves a promise rejected, or asks for anything outside the portal.
 */
export const test = base.extend<Options & { noFault: undefined }>({
  expectedFaults: [[], { option: true }],
  waitsUntilAlive: [true, { option: true }],
  onServers: [false, { option: true }],
  baseURL: async ({ baseURL, onServers }, provide) => {
    if (!onServers) return provide(baseURL)
    const { openJourneyHost } = await import('#tests/servers/journey-host.ts')
    const host = await openJourneyHost()
    surround(host.surroundings)
    await provide(host.origin)
    surround(undefined)
    await host.stop()
  },
  page: async ({ page, javaScriptEnabled, waitsUntilAlive, onServers }, provide) => {
    const open = page.goto.bind(page)
    if (javaScriptEnabled && waitsUntilAlive)
      page.goto = async (...address) => {
        // It brings the visit that flows belong to: nobody but a test begins one before it is there.
        const status = onServers ? page.waitForResponse('**/api/status') : undefined
        const response = await open(...address)
        await status
        await page.locator('header button:enabled').first().waitFor()
        return response
      }
    await provide(page)
  },
  noFault: [
    async ({ context, baseURL, expectedFaults, onServers }, use) => {
      const faults: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => faults.push(`uncaught: ${String(error.error())}`))
      // The browser reaches this machine alone (support/browser.ts); here we learn what it tried.
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.origin !== baseURL) faults.push(`foreign: ${url.href}`)
      })
      await use(undefined)
      const expected = [...expectedFaults, ...(onServers ? [TOLD_ANSWER] : [])]
      const unexpected = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))
      expect(unexpected, 'the page must run without a fault').toEqual([])
    },
    { auto: true },
  ],
})

/** Whether every state is looked at in every way: `npm run test:all`. */
export const everything = process.env['MATRIX'] === 'all'

/**
 * Axe finds nothing on the page as it stands: WCAG 2.2 AA, and the practices axe recommends; with MATRIX=all neither in each
 * language, light and dark, at each width, where nothing reaches beyond the window either.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // An address comes before its page does.
  await expect(page.locator('main h1').first()).toBeVisible()
  if (!everything) return expectNothingFound(page)
  await inEveryWay(page, async () => {
    await expectNoSidewaysScroll(page)
    await expectNothingFound(page)
  })
}

/** The same, light and dark, at 320 px and at the window's own width: MATRIX=all looks there anyway. */
export async function expectAccessibleLightAndDark(page: Page): Promise<void> {
  if (everything) return expectAccessible(page)
  const look = async () => {
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
  await lightAndDark(page, look, [320, page.viewportSize()?.width ?? 0])
}

export async function expectNothingFound(page: Page): Promise<void> {
  // Whoever serves them, the pages are the same: they have been looked at.
  if (surroundings()) return
  // Handed over once for each page, and run in it: @axe-core/playwright does so for each look, and takes twelve times as long.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values } })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.html}`).join('\n')}`,
    )
  })
  expect(found.join('\n'), `accessibility of ${page.url()}`).toBe('')
}

/** The page fits the width of its window (WCAG 1.4.10: no scrolling in two dimensions). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(overflow, `pixels beyond the right edge of ${page.url()}`).toBeLessThanOrEqual(0)
}
