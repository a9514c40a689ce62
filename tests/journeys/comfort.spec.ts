import { articles } from '#src/pages.ts'
import { paths } from '#src/paths.ts'
import { expect, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

const isPrivate = (path: string) => path.startsWith(paths.account) && path !== paths.blockedAccount
const pages = [
  ...Object.values(paths),
  `${paths.help}/${articles[0]}`,
  `${paths.report}?sujet=messagerie&ecrire`,
]
/** The page for those who build the portal shows controls in odd places on purpose. */
const shown = pages.filter((path) => path !== paths.design)

/** Controls under 44 px either way, their label taken with them; but for links within a line (WCAG 2.5.5). */
function smallTargets(): string[] {
  const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')
  return [...controls].flatMap((control) => {
    const isInLine = getComputedStyle(control).display === 'inline'
    if (isInLine || control.tabIndex < 0 || !control.checkVisibility({ visibilityProperty: true })) return []
    const labels =
      control instanceof HTMLInputElement && /check|radio/.test(control.type) ? control.labels : null
    const boxes = [control, ...(labels ?? [])].map((one) => one.getBoundingClientRect())
    const [width, height] = [
      Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
      Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
    ]
    return Math.min(width, height) < 44
      ? [`${control.textContent.trim() || control.id}, ${width} × ${height} px`]
      : []
  })
}

/** What is read in lines of more than 70 characters on average. */
function longLines(): string[] {
  return [...document.querySelectorAll('main p, main li, main .notice')].flatMap((block) => {
    const range = document.createRange()
    range.selectNodeContents(block)
    const tops = [...range.getClientRects()].map(({ top }) => Math.round(top / 10))
    const isForEyes = block.getBoundingClientRect().width > 1
    return isForEyes && block.textContent.length / new Set(tops).size > 70 ? [block.textContent] : []
  })
}

test('every control is large enough for a thumb, and no line too long to read', async ({ page }) => {
  test.slow()
  const look = async (path: string) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(path)
    await expect(page.locator('main h1').first()).toBeVisible()
    expect.soft(await page.evaluate(longLines), path).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect.soft(await page.evaluate(smallTargets), path).toEqual([])
  }
  for (const path of shown.filter((path) => !isPrivate(path))) await look(path)
  const she = walk(page)
  await page.goto(paths.signIn)
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await she.arrivesAt(she.words.account.hello('Marie-Josée'))
  for (const path of shown.filter(isPrivate)) await look(path)
})
