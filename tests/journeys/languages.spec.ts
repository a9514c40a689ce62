import { expect, test } from '#tests/support/journey.ts'
import { jean } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

test('Jean changes language in the middle of a step, and nothing he typed is lost', async ({ page }) => {
  await page.goto('/premiere-connexion')
  await walk(page).fillIdentity({ ...jean, numen: '30E2400001DM', birthYear: '85' })
  await walk(page).press('Continuer')
  await expect(page.getByRole('link', { name: 'Écrivez l’année avec 4 chiffres' })).toBeVisible()

  for (const [from, to] of [
    ['fr', 'en'],
    ['en', 'es'],
  ] as const) {
    await walk(page, from).switchTo(to)
    const { shell, refused, activation } = walk(page, to).words
    const { identity } = activation
    await walk(page, to).sees(identity.heading)
    await expect(page.locator('html')).toHaveAttribute('lang', to)
    await expect(page).toHaveTitle(
      `${shell.form.error} ${activation.steps.identity} – ${activation.title} – Alizé`,
    )
    await expect(page.getByRole('link', { name: refused['year-four-digits'] })).toBeVisible()
    await expect(page.getByLabel(identity.charterAccept)).toBeChecked()
    const typed = { lastName: 'Sairien', numen: '30E2400001DM', day: '14', month: '3', year: '85' } as const
    for (const field of ['lastName', 'numen', 'day', 'month', 'year'] as const)
      await expect(page.getByLabel(identity[field], { exact: true })).toHaveValue(typed[field])
  }

  const he = walk(page, 'es')
  await he.identify(jean)
  await he.arrivesAt(he.words.activation.contact.heading)
  await page.reload()
  await he.sees(he.words.activation.contact.heading)
})

test('the language asked for in the address is still there after a reload on another page', async ({
  page,
}) => {
  await page.goto('/connexion?lang=es')
  const { signIn, activation } = walk(page, 'es').words
  await walk(page, 'es').sees(signIn.heading)
  await page.getByRole('link', { name: signIn.firstTime }).click()
  await walk(page, 'es').arrivesAt(activation.identity.heading)
  await page.reload()
  await walk(page, 'es').sees(activation.identity.heading)
})
