import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, GOOD_PASSWORD, jean } from '#tests/support/people.ts'
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
