import type { Locator, Page } from '@playwright/test'
import { expect, test } from '#tests/support/journey.ts'
import { GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

/** Presses Tab (or Shift+Tab) until the control has the focus; at every stop on the way, one sees where one is. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await control.waitFor()
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press(key)
    const { where, outlined, uncovered } = await page.evaluate(focusOnScreen)
    expect(outlined, `the focus can be seen on ${where}`).toBe(true)
    expect(uncovered, `nothing covers ${where} (WCAG 2.4.11)`).toBe(true)
    if (await control.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`the keyboard does not reach ${String(control)}`)
}

function focusOnScreen() {
  const focused = document.activeElement ?? document.body
  // A checkbox may be drawn beside its input.
  const drawn = [focused, focused.nextElementSibling, focused.parentElement].filter((one) => one !== null)
  const outlined = drawn.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })
  const { left, top, width, height } = focused.getBoundingClientRect()
  const there = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2)
  return {
    where: `${focused.localName} ${focused.id || focused.textContent.trim()}`,
    outlined,
    uncovered: there !== null && (focused.contains(there) || there.contains(focused)),
  }
}

test('Jean does without a mouse, from the first page to the end of his session', async ({ page }) => {
  const he = walk(page)
  const { keyboard } = page
  const enter = async (control: Locator) => {
    await tabTo(page, control)
    await keyboard.press('Enter')
  }
  const type = async (label: string, text: string, key?: 'Shift+Tab') => {
    await tabTo(page, page.getByLabel(label, { exact: true }), key)
    await keyboard.type(text)
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  await page.goto('/')
  await he.sees('Que souhaitez-vous faire ?')
  await enter(page.getByRole('link', { name: 'Activer mon compte' }))
  await he.arrivesAt('Activez votre compte académique')

  await enter(button('Continuer'))
  await expect(page.getByRole('region', { name: '4 réponses sont à corriger' })).toBeFocused()
  for (const [line, field] of [
    ['Cochez la case', 'J’ai lu la charte et je l’accepte'],
    ['Nom de famille', 'Nom de famille'],
    ['NUMEN', 'NUMEN'],
    ['Date de naissance', 'Jour'],
  ] as const) {
    await page.getByRole('region', { name: '4 réponses' }).focus()
    await enter(page.getByRole('region', { name: '4 réponses' }).getByRole('link', { name: line }))
    await expect(page.getByLabel(field, { exact: true })).toBeFocused()
  }
  await tabTo(page, page.getByLabel('J’ai lu la charte'), 'Shift+Tab')
  await keyboard.press('Space')
  await type('Nom de famille', jean.lastName)
  await type('NUMEN', jean.numen)
  await type('Jour', jean.birthDay)
  await type('Mois', jean.birthMonth)
  await type('Année', jean.birthYear)
  await keyboard.press('Enter')

  await he.arrivesAt('Où vous envoyer un code si vous perdez l’accès ?')
  await tabTo(page, page.getByLabel('Une adresse e-mail privée'))
  await keyboard.press('ArrowDown')
  await expect(page.getByLabel('Un téléphone mobile')).toBeChecked()
  await keyboard.press('ArrowUp')
  await type('Adresse e-mail privée', 'jean@example.net')
  await enter(button('Recevoir un code'))

  await he.arrivesAt('Saisissez le code reçu')
  const opener = page.getByRole('button', { name: 'Démonstration' })
  await enter(opener)
  await expect(page.getByRole('complementary', { name: 'Démonstration', exact: true })).toBeFocused()
  const code = await page.getByRole('article').first().getByRole('code').innerText()
  await keyboard.press('Escape')
  await expect(opener).toBeFocused()
  await type('Code', code, 'Shift+Tab')
  await keyboard.press('Enter')

  await he.arrivesAt('Choisissez votre mot de passe')
  await type('Nouveau mot de passe', GOOD_PASSWORD)
  await enter(button('Afficher'))
  await expect(page.getByLabel('Nouveau mot de passe')).toHaveAttribute('type', 'text')
  await enter(button('Activer mon compte'))

  await he.arrivesAt('Jean, votre compte est activé')
  await enter(page.getByRole('link', { name: 'Me connecter' }))
  await he.arrivesAt('Connectez-vous')
  await type('Mot de passe', GOOD_PASSWORD)
  await keyboard.press('Enter')
  await he.arrivesAt('Bonjour Jean')
  await enter(button('Se déconnecter'))
  await he.arrivesAt('Connectez-vous')
})

test('the first Tab of every page offers to skip to its content', async ({ page }) => {
  for (const path of ['/', '/connexion', '/premiere-connexion/identite']) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const skip = page.getByRole('link', { name: 'Aller au contenu' })
    await tabTo(page, skip)
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
  }
})
