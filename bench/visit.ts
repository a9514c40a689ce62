import type { Browser, Page } from '@playwright/test'

/** What a page keeps about itself while it is measured; milliseconds since its navigation began. */
interface Notes {
  firstField?: number
  shift: number
  longTasks: number[]
  /** When the first call left, and when the first answer was there; 0 before. */
  asked: number
  answered: number
  stepChanged?: Promise<number>
}
declare global {
  var notes: Notes
}

const KILOBIT = 1000 / 8

/** Opens a page in a fresh browser context (nothing cached), on a slow island connection and a slow telephone. */
export async function visit<T>(browser: Browser, url: string, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1600 * KILOBIT,
    uploadThroughput: 750 * KILOBIT,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(takeNotes)
  await page.goto(url, { waitUntil: 'networkidle' })
  const result = await look(page)
  await context.close()
  return result
}

/** Runs in the page, before any of its own scripts. */
function takeNotes() {
  const notes: Notes = { shift: 0, longTasks: [], asked: 0, answered: 0 }
  globalThis.notes = notes
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('layout-shift', (entry) => {
    notes.shift += (entry as PerformanceEntry & { value: number }).value
  })
  watch('longtask', (entry) => notes.longTasks.push(entry.duration))

  const look = new MutationObserver(() => {
    const field = document.querySelector<HTMLInputElement>('form input:not([type=checkbox])')
    if (!field) return
    field.focus()
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way for a script to type as a person does
    document.execCommand('insertText', false, 'a')
    if (field.value !== 'a') return
    notes.firstField = performance.now()
    look.disconnect()
  })
  look.observe(document, { childList: true, subtree: true })

  // Every call says its language as it leaves, and reads its answer as soon as it is there (src/api).
  const { set } = Headers.prototype
  Headers.prototype.set = function (name, value) {
    if (name === 'Accept-Language') notes.asked ||= performance.now()
    set.call(this, name, value)
  }
  const { json } = Response.prototype
  Response.prototype.json = function () {
    notes.answered ||= performance.now()
    return json.call(this)
  }
}

/** Milliseconds until something of the page is painted. */
export const firstPaint = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity)

/** Milliseconds until the first text field accepts a character. */
export const firstField = (page: Page) => page.evaluate(() => notes.firstField ?? Infinity)

/** The sum of all layout shifts so far (Layout Instability API). */
export const layoutShift = (page: Page) => page.evaluate(() => notes.shift)
