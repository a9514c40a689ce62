import type { Page } from '@playwright/test'
import { fr } from '#src/demo/texts/fr.ts'

const CALLS = '**/api/**'

/** Does to the calls of a page what the demonstration's drawer can, by its words in French. */
export async function breakNetwork(page: Page, label: string, value: string): Promise<void> {
  // A call that is held up ends as it began.
  await page.unrouteAll({ behavior: 'wait' })
  if (label === fr.delay)
    await page.route(CALLS, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, Number(value)))
      await route.continue()
    })
  else if (label !== fr.network) throw new Error(`"${label}" is the demonstration’s alone`)
  else if (value === 'lost') await page.route(CALLS, (route) => route.abort())
  else if (value === 'replies-lost')
    await page.route(CALLS, async (route) => {
      await route.fetch()
      await route.abort()
    })
}
