import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { GOOD_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

for (const language of ['en', 'es'] as const)
  test(`Jean does everything in ${language}, the messages he gets included`, async ({ page }) => {
    const he = walk(page, language)
    const { activation, signIn, account, shell } = he.words
    const arrivesWell = async (heading: string) => {
      await he.arrivesAt(heading)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
    await page.goto(`/?lang=${language}`)
    await he.sees(shell.home.title)
    await page.getByRole('link', { name: shell.home.tasks.firstConnection.title }).click()
    await arrivesWell(activation.identity.heading)
    await expect(page).toHaveTitle(`${activation.steps.identity} – ${activation.title} – Alizé`)

    await he.identify({ ...jean, birthYear: '1986' })
    await expect(page.getByRole('region', { name: activation.identity.refused.title })).toBeFocused()
    await page.getByLabel(activation.identity.year, { exact: true }).fill(jean.birthYear)
    await he.press(activation.identity.submit)
    await arrivesWell(activation.contact.heading)
    await he.askForCodeByEmail('jean@example.net')
    await arrivesWell(activation.contact.codeHeading)
    await he.inDrawer('messages', (drawer) =>
      expect(drawer.getByRole('article').locator('[lang]')).toHaveAttribute('lang', language),
    )
    await he.enterCode(await he.readCode('jean@example.net'))
    await arrivesWell(activation.password.heading)
    await he.choosePassword('azertyuiop2026')
    await expect(
      page.getByRole('link', { name: shell.fields['password-guessable'] }),
      'a refusal of the service, in words',
    ).toBeVisible()
    await he.choosePassword(GOOD_PASSWORD)
    await arrivesWell(activation.done.heading('Jean'))
    await page.getByRole('link', { name: activation.done.signIn }).click()
    await arrivesWell(signIn.heading)
    await he.signIn('jsairien', GOOD_PASSWORD)
    await arrivesWell(account.hello('Jean'))
    await he.press(account.signOut)
    await arrivesWell(signIn.heading)
  })

for (const language of ['en', 'es'] as const)
  test(`Marie-Josée has her identifier sent to her, on pages in ${language}`, async ({ page }) => {
    const she = walk(page, language)
    const { shell, activation, forgottenIdentifier } = she.words
    const { identity, sent } = forgottenIdentifier
    await page.goto(`/?lang=${language}`)
    await page.getByRole('link', { name: shell.home.lost.needs.forgottenIdentifier }).click()
    await she.arrivesAt(identity.heading)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByLabel(activation.identity.lastName, { exact: true }).fill(marieJosee.lastName)
    await page.getByLabel(activation.identity.numen, { exact: true }).fill(marieJosee.numen)
    await page.getByLabel(activation.identity.day, { exact: true }).fill('29')
    await page.getByLabel(activation.identity.month, { exact: true }).fill('2')
    await page.getByLabel(activation.identity.year, { exact: true }).fill('1976')
    await she.press(identity.submit)
    await she.arrivesAt(sent.heading)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    expect((await she.messages()).join('\n'), 'in her own language, not the visitor’s').toContain(
      'Voici l’identifiant de votre compte académique\u00a0: mdorival1.',
    )
  })
