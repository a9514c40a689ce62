import type { Page } from '@playwright/test'
import { fr as demo } from '#src/demo/texts/fr.ts'
import { GOOD_PASSWORD, jean } from '#tests/support/people.ts'

const identity = ['lastName', 'numen', 'birthDay', 'birthMonth', 'birthYear'] as const
const email = 'jean@exemple.fr'

const field = (page: Page, name: string) => page.locator(`form [name=${name}]`)
const submit = (page: Page) => page.locator('form [type=submit]').click()

/** Milliseconds from the click that sends the first step to the second on screen, without the service's own time. */
export async function stepChange(page: Page): Promise<number> {
  await field(page, 'charter').check()
  for (const name of identity) await field(page, name).fill(jean[name])
  // As long as anybody needs to fill it in: what is fetched ahead has come.
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    const heading = () => document.querySelector('main h1')?.textContent
    const before = heading()
    let clicked = 0
    const note = () => {
      clicked = performance.now()
      Object.assign(notes, { asked: 0, answered: 0 })
    }
    addEventListener('click', note, { capture: true, once: true })
    notes.stepChanged = new Promise((changed) => {
      const look = () => {
        const now = heading()
        if (now === undefined || now === before) requestAnimationFrame(look)
        else changed(performance.now() - clicked - (notes.answered - notes.asked))
      }
      look()
    })
  })
  await submit(page)
  return page.evaluate(() => notes.stepChanged ?? Infinity)
}

/** The longest task, in milliseconds, while a whole first connection is typed; 0 when none reaches 50 ms. */
export async function longestTaskTyping(page: Page): Promise<number> {
  const longest: number[] = []
  async function type(name: string, text: string) {
    await field(page, name).fill('')
    await field(page, name).focus()
    // What else the page was doing is not the typing's.
    await page.waitForTimeout(500)
    await page.evaluate(() => (notes.longTasks = []))
    await page.keyboard.type(text, { delay: 60 })
    await page.waitForTimeout(300)
    longest.push(await page.evaluate(() => Math.max(0, ...notes.longTasks)))
  }

  await field(page, 'charter').check()
  for (const name of identity) await type(name, jean[name])
  await submit(page)
  await type('email', email)
  await submit(page)
  await field(page, 'code').waitFor()
  await type('code', await readCode(page))
  await submit(page)
  await type('password', GOOD_PASSWORD)
  return Math.max(...longest)
}

async function readCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: demo.open }).click()
  const drawer = page.getByRole('complementary', { name: demo.title, exact: true })
  await drawer.getByRole('button', { name: demo.messages, exact: true }).click()
  const code = await drawer
    .getByRole('article')
    .filter({ hasText: email })
    .first()
    .getByRole('code')
    .innerText()
  await drawer.getByRole('button', { name: demo.close, exact: true }).click()
  return code
}
