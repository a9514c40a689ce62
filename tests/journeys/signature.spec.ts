import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function openComposer(page: Page) {
  const she = walk(page)
  await page.goto('/connexion')
  await she.signIn('mdorival1', EVERYONES_PASSWORD)
  await she.arrivesAt('Bonjour Marie-Josée')
  await page.getByRole('link', { name: 'Ma signature' }).click()
  await she.arrivesAt('Ma signature')
  return she
}

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : undefined
    return { html: await read('text/html'), text: await read('text/plain') }
  })

test('Marie-Josée composes her signature, and copies it with its formatting, then without', async ({
  page,
}) => {
  const she = await openComposer(page)
  await page.getByLabel('Votre fonction').fill('Professeure de lettres')
  await page.getByLabel('Votre établissement').fill('Collège <Aimé-Césaire>')
  await page.getByLabel('Téléphone professionnel').fill('0596521234')
  await expect(page.getByText('05 96 52 12 34')).toBeVisible()
  for (const width of [320, page.viewportSize()?.width ?? 0])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }

  await she.press('Copier la signature')
  await expect(page.getByRole('button', { name: 'Copié' })).toBeFocused()
  const both = await clipboard(page)
  expect(both.html).toContain('Collège &lt;Aimé-Césaire&gt;<br>Académie de Martinique</p><p>')
  expect(both.html).toContain('<a href="tel:0596521234">05 96 52 12 34</a>')
  const text = [
    "Marie-Josée D'Orival",
    'Professeure de lettres',
    'Collège <Aimé-Césaire>',
    'Académie de Martinique',
    '',
    '05 96 52 12 34',
    'marie-josee.d-orival@ac-martinique.fr',
  ].join('\n')
  expect(both.text).toBe(text)

  await she.press('Copier le texte seul')
  await expect(page.getByRole('button', { name: 'Copié' })).toHaveCount(2)
  expect(await clipboard(page)).toEqual({ html: undefined, text })
})

test(
  'a number that is not whole is refused when its field is left, and the help opens',
  { tag: '@any-size' },
  async ({ page }) => {
    await openComposer(page)
    await page.getByLabel('Téléphone professionnel').fill('0596')
    await page.getByLabel('Quand vous joindre').focus()
    await expect(page.getByText(/^Écrivez un numéro de téléphone complet/)).toBeVisible()
    await page.getByText('Dans la messagerie, sur un ordinateur').click()
    await page.getByText('Dans l’application de courrier d’un téléphone').click()
    await expect(page.getByRole('link', { name: 'Ouvrez votre messagerie.' })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  },
)

test('Marie-Josée composes and copies with the keyboard alone', { tag: '@any-size' }, async ({ page }) => {
  await openComposer(page)
  await page.getByLabel('Votre fonction').focus()
  const { keyboard } = page
  await keyboard.type('Professeure de lettres')
  await keyboard.press('Tab')
  await keyboard.type('Collège Aimé-Césaire')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await expect(page.getByLabel('Afficher mon adresse académique')).not.toBeChecked()
  await keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copier la signature' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Copié' })).toBeFocused()
  expect((await clipboard(page)).text).toBe(
    "Marie-Josée D'Orival\nProfesseure de lettres\nCollège Aimé-Césaire\nAcadémie de Martinique",
  )
})
