import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, therese } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

const WEBMAIL = 'https://sogomar.ac-martinique.fr/SOGo/so/pbalthazar'
const signInFor = (link: string) => `/connexion?service=${encodeURIComponent(link)}`

async function expectGood(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

test('Paul asks to be warned: a page names the service before he goes there', async ({ page }) => {
  const he = walk(page)
  await page.goto(signInFor(WEBMAIL))
  await expect(page.getByText('Après la connexion, vous irez sur Messagerie Sogomar')).toBeVisible()
  await expectGood(page)
  await page.getByLabel('Prévenez-moi').check()
  await he.signIn('pbalthazar', EVERYONES_PASSWORD)
  await he.arrivesAt('Vous allez sur Messagerie Sogomar')
  await expect(page).toHaveTitle('Vous allez sur Messagerie Sogomar – Alizé')
  await expect(page.getByRole('link', { name: 'Continuer vers Messagerie Sogomar' })).toHaveAttribute(
    'href',
    WEBMAIL,
  )
  await expectGood(page)
  await page.getByRole('link', { name: 'Rester sur mon compte' }).click()
  await he.arrivesAt('Bonjour Paul')
})

test.describe('towards a service', () => {
  test.use({ expectedFaults: [/^foreign: https:\/\/sogomar\.ac-martinique\.fr\/SOGo\//] })

  test(
    'Paul goes on to his webmail, which learns nothing of where he comes from',
    { tag: '@any-size' },
    async ({ page }) => {
      const referrers: (string | undefined)[] = []
      // Answered here: nothing leaves this machine.
      await page.route(WEBMAIL, (route) => {
        referrers.push(route.request().headers()['referer'])
        return route.fulfill({ contentType: 'text/html', body: '<title>Sogomar</title>' })
      })
      await page.goto(signInFor(WEBMAIL))
      await walk(page).signIn('pbalthazar', EVERYONES_PASSWORD)
      await expect(page).toHaveURL(WEBMAIL)
      expect(referrers).toEqual([undefined])
    },
  )
})

test(
  'a link to a site nobody listed is refused in words, and signing in leads to the account',
  { tag: '@any-size' },
  async ({ page }) => {
    const he = walk(page)
    await page.goto(signInFor('https://sogomar.ac-martinique.fr@evil.example/SOGo/'))
    await expect(page.getByText('Le lien suivi mène à un site que nous ne connaissons pas')).toBeVisible()
    await expectGood(page)
    await he.signIn('pbalthazar', EVERYONES_PASSWORD)
    await he.arrivesAt('Bonjour Paul')
    await expect(page).toHaveURL('/compte')
  },
)

for (const [who, identifier, password, reason] of [
  ['Léa, blocked by the académie,', 'lrosette', EVERYONES_PASSWORD, /bloqué votre compte/],
  ['Solange, who left,', 'sbeaubrun', EVERYONES_PASSWORD, /compte est fermé/],
  ['Thérèse, whose password is her NUMEN,', therese.uid, therese.numen, /encore votre NUMEN/],
] as const)
  test(`${who} reads why and what to do`, { tag: '@any-size' }, async ({ page }) => {
    await page.goto('/connexion')
    await walk(page).signIn(identifier, password)
    await expect(page.getByRole('region', { name: reason })).toBeFocused()
    await expectGood(page)
  })

test('Noé, whose password expired, is led to choose another', async ({ page }) => {
  await page.goto('/connexion')
  await walk(page).signIn('nmarie2', EVERYONES_PASSWORD)
  await expect(page).toHaveURL('/compte/mot-de-passe')
  await expectGood(page)
})

test(
  'T-SES-10 Paul signs out in one tab: the other one leaves his account too',
  { tag: '@any-size' },
  async ({ page, context }) => {
    const he = walk(page)
    await page.goto('/connexion')
    await he.signIn('pbalthazar', EVERYONES_PASSWORD)
    await he.arrivesAt('Bonjour Paul')
    const other = await context.newPage()
    await other.goto('/compte')
    await walk(other).sees('Bonjour Paul')
    await walk(other).press('Se déconnecter')
    await he.sees('Connectez-vous')
    await expect(page.getByText('Votre session est terminée')).toBeVisible()
  },
)

test(
  'T-SES-11 Marie-Josée signs in where Paul was: his tab shows her account',
  { tag: '@any-size' },
  async ({ page, context }) => {
    const he = walk(page)
    await page.goto('/connexion')
    await he.signIn('pbalthazar', EVERYONES_PASSWORD)
    await he.arrivesAt('Bonjour Paul')
    const hers = await context.newPage()
    await hers.goto('/connexion')
    await walk(hers).signIn('mdorival1', EVERYONES_PASSWORD)
    await he.sees('Bonjour Marie-Josée')
  },
)

test(
  'T-SES-12 Back after signing out shows nothing of the account',
  { tag: '@any-size' },
  async ({ page }) => {
    const he = walk(page)
    await page.goto('/connexion')
    await he.signIn('pbalthazar', EVERYONES_PASSWORD)
    await he.arrivesAt('Bonjour Paul')
    await page.goto('/')
    await page.goto('/compte')
    await he.sees('Bonjour Paul')
    await he.press('Se déconnecter')
    await he.arrivesAt('Connectez-vous')
    await page.goBack()
    await page.goBack()
    await he.sees('Connectez-vous')
    await expect(page.getByText('Paul')).toHaveCount(0)
  },
)

test(
  'a page that redirects while it loads leaves the first Tab to the skip link',
  { tag: '@any-size' },
  async ({ page }) => {
    for (const [path, heading] of [
      ['/premiere-connexion', 'Activez votre compte académique'],
      ['/compte', 'Connectez-vous'],
    ] as const) {
      await page.goto(path)
      await walk(page).sees(heading)
      await expect(page).not.toHaveURL(path)
      await page.waitForLoadState('networkidle')
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
    }
  },
)
