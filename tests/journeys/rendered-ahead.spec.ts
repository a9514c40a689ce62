import { languages } from '#src/contract/language.ts'
import { pages } from '#src/prerender/pages.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import {
  holdScripts,
  isAlive,
  isRenderedAnew,
  isTakenOver,
  mark,
  scripts,
} from '#tests/support/rendered-ahead.ts'
import { walk } from '#tests/support/walk.ts'

test.use({ waitsUntilAlive: false })

test('each page comes whole in each language, and names all it needs in that language alone', async ({
  request,
}) => {
  for (const address of pages.flatMap(({ addresses }) => addresses)) {
    const namedIn: string[][] = []
    for (const language of languages) {
      const html = await (await request.get(`${address}?lang=${language}`)).text()
      expect(html).toContain(`<html lang="${language}">`)
      expect(html.match(/<title>[^<]*Alizé[^<]*<\/title>/g)).toHaveLength(1)
      expect(html.match(/<h1 tabindex/g)).toHaveLength(1)
      const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file)
      expect(new Set(named).size).toBe(named.length)
      for (const file of named) expect((await request.head(file)).status(), file).toBe(200)
      namedIn.push(named)
    }
    // What is not for everybody is for one language: its texts.
    const [first = [], ...others] = namedIn
    const shared = first.filter((file) => others.every((files) => files.includes(file)))
    const own = namedIn.map((files) => files.filter((file) => !shared.includes(file)))
    expect(Math.min(...own.map((files) => files.length))).toBeGreaterThan(0)
    expect(new Set(own.flat()).size, 'no text of one language on the page of another').toBe(own.flat().length)
  }
})

test.describe('while no script comes', () => {
  // What the browser itself logs of the scripts that were kept from it.
  test.use({ expectedFaults: [/Failed to load resource/] })

  test('the pages can be read, and their links lead on', async ({ page }) => {
    await page.route(scripts, (route) => route.abort())
    await page.goto('/')
    await walk(page).sees('Que souhaitez-vous faire ?')
    await expect(page).toHaveTitle(/^Alizé – Votre compte académique/)
    await expect(page.getByRole('contentinfo')).toContainText('Appelez le rectorat au 0596')
    // Where it is, it does not know yet; it must not claim to be anywhere.
    await expect(page.getByText('Vous êtes sur')).toBeHidden()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Me connecter' }).click()
    await walk(page).sees('Connectez-vous')
    await page.getByRole('link', { name: 'Annuler un changement' }).click()
    await walk(page).sees('Annuler un changement')
    await page.goto('/premiere-connexion')
    await walk(page).sees('Activez votre compte académique')
    await expectAccessible(page)
  })

  test('nothing typed leaves the page, neither by its button nor by Enter', async ({ page }) => {
    await page.route(scripts, (route) => route.abort())
    await page.goto('/connexion')
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
    await page.getByLabel('Identifiant').fill('mdorival1')
    await page.getByLabel('Mot de passe', { exact: true }).fill(EVERYONES_PASSWORD)
    await page.getByLabel('Mot de passe', { exact: true }).press('Enter')
    await page.getByRole('button', { name: 'Se connecter' }).click({ force: true })
    await expect(page.getByLabel('Identifiant')).toHaveValue('mdorival1')
    expect(sent).toEqual([])
    expect(page.url()).toMatch(/\/connexion$/)
  })
})

for (const [address, heading] of [
  ['/', 'Que souhaitez-vous faire ?'],
  ['/connexion', 'Connectez-vous'],
  ['/premiere-connexion', 'Activez votre compte académique'],
  ['/premiere-connexion/identite', 'Activez votre compte académique'],
  ['/annuler', 'Annuler un changement'],
  ['/mot-de-passe-oublie', 'Retrouvez l’accès à votre compte'],
  ['/identifiant-oublie', 'Retrouvez votre identifiant'],
  ['/compte-bloque', 'Qu’arrive-t-il à votre compte ?'],
  ['/numen-inconnu', 'Retrouvez votre NUMEN'],
] as const)
  test(`${address} is taken over as it came, and nothing in it moves`, async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    await walk(page).sees(heading)
    await mark(page)
    await page.evaluate(() => {
      const shifts: number[] = Object.assign(window, { shifts: [] }).shifts
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await release()
    await expect(page.getByRole('button', { name: walk(page).words.demo.open })).toBeVisible()
    await isTakenOver(page)
    await expect(page.getByRole('contentinfo')).toContainText(`Vous êtes sur ${new URL(page.url()).host}.`)
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  })

test('no page in any language is rendered twice', async ({ page }) => {
  test.setTimeout(90_000)
  await page.addInitScript(() => {
    // Once the page is read, and before any of its scripts runs.
    document.addEventListener('readystatechange', () => {
      const heading = document.querySelector('h1')
      if (document.readyState === 'interactive' && heading) heading.dataset['mark'] = 'first'
    })
  })
  for (const language of languages)
    for (const address of pages.flatMap(({ addresses }) => addresses)) {
      await page.goto(`${address}?lang=${language}`)
      // What comes last.
      await expect(page.getByRole('button', { name: walk(page, language).words.demo.open })).toBeVisible()
      await isTakenOver(page)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    }
})

test('the language is the one asked for in the address, then the last choice, then the browser’s', async ({
  page,
}) => {
  await page.goto('/connexion?lang=es')
  await walk(page, 'es').sees(walk(page, 'es').words.signIn.heading)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await isAlive(page)

  const release = await holdScripts(page)
  await page.goto('/connexion', { waitUntil: 'commit' })
  await mark(page)
  await walk(page).sees('Connectez-vous')
  await page.getByLabel('Identifiant').fill('mdorival1')
  await release()
  await walk(page, 'es').sees(walk(page, 'es').words.signIn.heading)
  await isRenderedAnew(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  const identifier = page.getByLabel(walk(page, 'es').words.signIn.identifier)
  await expect(identifier).toHaveValue('mdorival1')
  await expect(identifier).toBeFocused()
})

test.describe('in a browser set to English', () => {
  test.use({ locale: 'en-GB' })
  test('the page comes in English at once', async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto('/premiere-connexion', { waitUntil: 'commit' })
    await walk(page, 'en').sees(walk(page, 'en').words.activation.identity.heading)
    await mark(page)
    await release()
    await isTakenOver(page)
  })
})
