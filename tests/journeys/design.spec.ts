import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { paste } from '#tests/support/walk.ts'

/** The keyboard tables of the design page, kept true. */

test.beforeEach(async ({ page }) => {
  await page.goto('/design')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const state = (page: Page, control: string, name: string) =>
  section(page, control).getByRole('figure', { name, exact: true })

/** Tab goes through these controls, in this order, and through no other between them. */
async function expectTabOrder(page: Page, controls: Locator[]) {
  const [first, ...others] = controls
  await first?.focus()
  for (const control of others) {
    await page.keyboard.press('Tab')
    await expect(control).toBeFocused()
  }
}

for (const [name, media] of Object.entries({
  'in light': { colorScheme: 'light' },
  'in dark': { colorScheme: 'dark' },
  'with forced colours': { forcedColors: 'active' },
} as const)) {
  test(`every control in every state is accessible ${name}, and fits`, async ({ page }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
    await page.getByRole('button', { name: 'End a session' }).click()
    await expectAccessible(page)
  })
}

test('the contents lead to every control, and an address with an anchor opens there', async ({ page }) => {
  const links = page.getByRole('navigation', { name: 'Controls' }).getByRole('link')
  await expect(links).toHaveCount(await page.locator('.specimen').count())
  await links.filter({ hasText: 'Wordmark' }).press('Enter')
  await expect(section(page, 'Wordmark')).toBeInViewport()
  await page.goto('/design#dialog')
  await expect(section(page, 'Dialog')).toBeInViewport()
})

test('a button: Enter and Space press it, busy it holds still, disabled it is passed over', async ({
  page,
}) => {
  const button = (name: string) => state(page, 'Button', name).getByRole('button')
  await expectTabOrder(page, [button('With an icon'), button('Small'), button('Long text, at 320 px')])
  const sending = section(page, 'Busy button').getByRole('button', { name: 'Sending the code' })
  await sending.press('Enter')
  await sending.press('Space')
  await expect(sending).toBeFocused()
  await expect(section(page, 'Busy button')).toContainText('Sent 0 times')
  const check = state(page, 'Busy button', 'Busy').getByRole('button')
  await check.press('Space')
  await expect(check).toHaveText('Checking')
  await expect(check).toBeFocused()
  await section(page, 'Link that looks like a button').getByRole('link', { name: 'Sign in' }).press('Enter')
  await expect(page).toHaveURL(/#button-link$/)
})

test('a text field: Tab reaches what may be read, and passes over what is disabled', async ({ page }) => {
  const field = (name: string) => state(page, 'Text', name).getByRole('textbox')
  await expectTabOrder(page, [field('Refused'), field('Read only'), field('Long text, at 320 px')])
  await page.keyboard.type('abc')
  await expect(field('Long text, at 320 px')).toHaveValue(/abc/)
})

test('a text of several lines: Enter begins a line, Tab leaves', async ({ page }) => {
  const area = (name: string) => state(page, 'Text of several lines', name).getByRole('textbox')
  await area('Empty, with a hint').focus()
  await page.keyboard.type('a')
  await page.keyboard.press('Enter')
  await page.keyboard.type('b')
  await expect(area('Empty, with a hint')).toHaveValue('a\nb')
  await page.keyboard.press('Tab')
  await expect(area('Filled')).toBeFocused()
})

test('a password: shown and hidden by keyboard, and Caps Lock is said', async ({ page }) => {
  const empty = state(page, 'Password', 'Empty')
  const field = empty.getByLabel('Password', { exact: true })
  const button = empty.getByRole('button')
  await expectTabOrder(page, [field, button])
  await page.keyboard.press('Enter')
  await expect(field).toHaveAttribute('type', 'text')
  await page.keyboard.press('Space')
  await expect(field).toHaveAttribute('type', 'password')
  await expect(button).toBeFocused()
  await expect(page.getByRole('log')).toContainText('Your password is hidden')
  // No automated keyboard has the lock itself: this is the event that browsers send while it is on.
  const press = (locked: boolean) =>
    field.evaluate((input, modifierCapsLock) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', modifierCapsLock, bubbles: true }))
    }, locked)
  await press(true)
  await expect(empty.getByRole('status')).toHaveText('Caps Lock is on.')
  await press(false)
  await expect(empty.getByRole('status')).toBeEmpty()
})

test('a code and a date: what is pasted arrives whole, and Tab goes part by part', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const code = state(page, 'Code', 'Six digits').getByRole('textbox')
  await paste(code, ' 123 456 789')
  await expect(code).toHaveValue(' 123 456 789')
  const part = (name: string) => state(page, 'Date', 'Empty, with a hint').getByLabel(name)
  await expectTabOrder(page, [part('Day'), part('Month'), part('Year')])
  await paste(part('Day'), '14/03/1985')
  await expect(part('Day')).toHaveValue('14')
  await expect(part('Month')).toHaveValue('03')
  await expect(part('Year')).toHaveValue('1985')
})

test('radio buttons: one stop for Tab, arrows choose, round and round', async ({ page }) => {
  const radio = (name: string) => state(page, 'Radio buttons', 'None chosen, with hints').getByLabel(name)
  await radio('I teach').focus()
  await page.keyboard.press('Space')
  await expect(radio('I teach')).toBeChecked()
  for (const [key, chosen] of [
    ['ArrowDown', 'I work in an office'],
    ['ArrowRight', 'Another post'],
    ['ArrowDown', 'I teach'],
    ['ArrowUp', 'Another post'],
    ['ArrowLeft', 'I work in an office'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(radio(chosen)).toBeChecked()
    await expect(radio(chosen)).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(state(page, 'Radio buttons', 'Chosen').getByLabel('In the morning')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(radio('I work in an office')).toBeFocused()
})

test('a checkbox and a select answer to Space, arrows and letters', async ({ page }) => {
  const box = section(page, 'Checkbox').getByLabel('This device is mine')
  await box.press('Space')
  await expect(box).toBeChecked()
  await box.press('Space')
  await expect(box).not.toBeChecked()
  const select = state(page, 'Select', 'Chosen').getByRole('combobox')
  await select.press('ArrowDown')
  await expect(select).toHaveValue('phone')
  await select.press('ArrowUp')
  await expect(select).toHaveValue('mail')
  await page.keyboard.type('My a')
  await expect(select).toHaveValue('account')
})

test('a file is chosen by keyboard, and its name is shown', async ({ page }) => {
  const field = state(page, 'File', 'Empty, with a hint').getByLabel('Screenshot')
  for (const key of ['Enter', 'Space']) {
    const chooser = page.waitForEvent('filechooser')
    await field.press(key)
    await (
      await chooser
    ).setFiles({ name: `${key}.png`, mimeType: 'image/png', buffer: Buffer.from('image') })
    await expect(field).toHaveValue(new RegExp(`${key}\\.png$`))
  }
})

test('an error summary: each line leads to its field, and Back still leaves the page', async ({ page }) => {
  const refused = state(page, 'Error summary', 'Refused fields')
  const summary = refused.getByRole('region', { name: '2 answers need another look' })
  const before = await page.evaluate(() => history.length)
  for (const [line, field] of [
    ['Last name: fill in this field.', 'Last name'],
    ['Private e-mail: write one address only.', 'Private e-mail'],
  ] as const) {
    await refused.getByRole('button', { name: 'Send again' }).press('Enter')
    await expect(summary).toBeFocused()
    await page.keyboard.press('Tab')
    if (field === 'Private e-mail') await page.keyboard.press('Tab')
    await expect(summary.getByRole('link', { name: line })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(refused.getByLabel(field)).toBeFocused()
  }
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('a dialog: Escape and its button close it, and the focus goes back to where it was', async ({
  page,
}) => {
  const opener = page.getByRole('button', { name: 'End a session' })
  const dialog = page.getByRole('dialog', { name: 'End this session?' })
  await opener.press('Enter')
  await expect(dialog.locator(':focus')).toHaveCount(1)
  // What lies behind is inert: Tab goes round inside, or to the browser's own bar.
  for (let stops = 0; stops < 5; stops++) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').locator(':focus:not(dialog *)')).toHaveCount(0)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
  await opener.press('Space')
  await dialog.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('a disclosure opens with Enter and closes with Space', async ({ page }) => {
  const closed = state(page, 'Disclosure', 'Closed')
  const summary = closed.getByText('I received nothing')
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(closed.getByText('Look in the spam folder')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(closed.getByText('Look in the spam folder')).toBeHidden()
})

test('what a button copied or announced is heard, and the focus stays', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copy = state(page, 'Copy button', 'Ready').getByRole('button')
  await copy.press('Enter')
  await expect(copy).toHaveText('Copied')
  await expect(copy).toBeFocused()
  await expect(page.getByRole('log')).toContainText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('jsairien')
  await page.getByRole('button', { name: 'Announce something' }).press('Space')
  await expect(page.getByRole('log')).toContainText('Your draft is kept.')
})

test('a countdown ends, and what it held back can be pressed', async ({ page }) => {
  await page.clock.install()
  await page.reload()
  const running = state(page, 'Countdown', 'Running, then ended')
  const again = running.getByRole('button', { name: 'Send another code' })
  await expect(again).toBeDisabled()
  await page.clock.runFor(61_000)
  await expect(running.getByRole('timer')).toHaveText('You may ask again.')
  await again.press('Enter')
  await expect(again).toBeDisabled()
})

test('a task card follows Enter, and the drawer gives the focus back', async ({ page }) => {
  await section(page, 'Task card').getByRole('link', { name: 'Activate my account' }).press('Enter')
  await expect(page).toHaveURL(/#task-card$/)
  const opener = page.getByRole('button', { name: 'Démonstration', exact: true })
  const drawer = page.getByRole('complementary', { name: 'Démonstration', exact: true })
  // Once to let it load: what it shows is fetched after the page.
  await opener.press('Enter')
  await expect(drawer).toBeVisible()
  await opener.press('Enter')
  await expect(drawer).toBeHidden()
  await opener.press('Space')
  await expect(drawer).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})
