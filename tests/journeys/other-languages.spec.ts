import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean, marieJosee } from '#tests/support/people.ts'
import { walkBack } from '#tests/support/reset-walk.ts'
import { walk } from '#tests/support/walk.ts'

for (const language of ['en', 'es'] as const)
  test(`Jean does everything in ${language}, the messages he gets included`, async ({ page }) => {
    // Axe looks at every page of it.
    test.slow()
    const he = walk(page, language)
    const { activation, signIn, account, refused, tasks } = he.words
    const arrivesWell = async (heading: string) => {
      await he.arrivesAt(heading)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
    await page.goto(`/?lang=${language}`)
    await he.sees(tasks.title)
    await page.getByRole('link', { name: tasks.tasks.firstConnection.title }).click()
    await arrivesWell(activation.identity.heading)
    await expect(page).toHaveTitle(`${activation.steps.identity} – ${activation.title} – Alizé`)

    await he.identify({ ...jean, birthYear: '1986' })
    await expect(page.getByRole('region', { name: activation.refused.title })).toBeFocused()
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
      page.getByRole('link', { name: refused['password-guessable'] }),
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
    const { tasks, activation, forgottenIdentifier } = she.words
    const { identity, sent } = forgottenIdentifier
    await page.goto(`/?lang=${language}`)
    await page.getByRole('link', { name: tasks.lost.needs.forgottenIdentifier }).click()
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

for (const language of ['en', 'es'] as const)
  test(`Paul gets back in, in ${language}, and looks at what else may have happened to his account`, async ({
    page,
  }) => {
    const he = walkBack(page, language)
    const { reset } = he
    const arrivesWell = async (heading: string) => {
      await he.arrivesAt(heading)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
    await page.goto(`/connexion?lang=${language}`)
    await page.getByRole('link', { name: he.words.signIn.forgottenPassword }).click()
    await arrivesWell(reset.heading)
    await he.askFor('pbalthazar')
    await arrivesWell(reset.code.heading)
    await he.enterCode(await he.issueManagerCode('pbalthazar'))
    await arrivesWell(reset.password.heading)
    await he.chooseAnew(GOOD_PASSWORD)
    await arrivesWell(reset.done.heading)
    await page.getByRole('link', { name: reset.done.signIn, exact: true }).click()
    await page.getByRole('link', { name: he.words.signIn.blockedAccount }).click()
    await arrivesWell(reset.blockedAccount.heading)
    await page.getByText(reset.blockedAccount.tries.name).click()
    await he.press(reset.blockedAccount.tries.submit)
    await arrivesWell(reset.blockedAccount.unlock.heading)
  })

for (const language of ['en', 'es'] as const)
  test(`Kévin goes through his account in ${language}`, async ({ page }) => {
    const he = walk(page, language)
    const { account, checkUp } = he.words
    await page.goto(`/connexion?lang=${language}`)
    await he.signIn('ktoussaint', EVERYONES_PASSWORD)
    await he.arrivesAt(account.hello('Kévin'))
    await page.getByRole('link', { name: account.tasks.accountCheckUp.title }).click()
    await he.arrivesAt(checkUp.title)
    await he.press(checkUp.submit)
    await expect(page.getByRole('link', { name: checkUp.undecided })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('radio', { name: checkUp.kinds.contact.keep }).check()
    await he.press(checkUp.submit)
    await he.arrivesAt(checkUp.done.title)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })

for (const [language, told] of [
  ['en', 'anais@example.org (known to human resources)'],
  ['es', 'anais@example.org (consta en recursos humanos)'],
] as const)
  test(`whoever plays Anaïs in ${language} reads which contact HR knows, and copies her manager’s code`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { inDrawer, words } = walk(page, language)
    await page.goto(`/?lang=${language}`)
    await inDrawer('situations', async (drawer) => {
      await drawer.getByLabel(words.demo.choose).selectOption('adelacroix')
      await expect(drawer.getByText(told)).toBeVisible()
      await drawer.getByRole('button', { name: words.demo.managerCode }).click()
      await drawer.getByRole('button', { name: words.demo.copyCode }).click()
      const shown = await drawer.getByRole('status').getByRole('code').innerText()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(shown.replace('-', '')).toBe(copied)
    })
  })
