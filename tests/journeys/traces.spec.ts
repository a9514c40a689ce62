import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/journey.ts'
import { GOOD_PASSWORD, jean } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

/** All that a page can leave behind in a browser, the demonstration's own database apart. */
async function traces(page: Page): Promise<string> {
  const inPage = await page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    const caches = await window.caches.keys()
    const { localStorage, sessionStorage, history, location, document } = window
    return { localStorage, sessionStorage, state: history.state as unknown, url: location.href, title: document.title, caches, databases } // prettier-ignore
  })
  // Its own comes with the service, a moment after the page.
  expect(inPage.databases.filter((name) => name !== 'alize-demonstration')).toEqual([])
  return JSON.stringify({ ...inPage, cookies: await page.context().cookies() })
}

/** Everything in the demonstration's database. */
const demonstration = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('alize-demonstration')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(new Error('no database'))
    })
    const everything = await Promise.all(
      [...database.objectStoreNames].map(
        (name) =>
          new Promise<unknown>((resolve) => {
            const asking = database.transaction(name).objectStore(name).getAll()
            asking.onsuccess = () => resolve(asking.result)
          }),
      ),
    )
    database.close()
    return JSON.stringify(everything)
  })

test('T-PRI-01 Jean’s whole journey leaves no NUMEN, birth date, code or password in the browser', async ({
  page,
}) => {
  const he = walk(page)
  const secrets = [
    jean.numen,
    jean.numen.toLowerCase(),
    jean.birthYear,
    GOOD_PASSWORD,
    encodeURI(GOOD_PASSWORD),
  ]
  const expectNoSecret = async () => {
    const found = await traces(page)
    // As whole words: a time in milliseconds may hold any four digits.
    expect(secrets.filter((secret) => new RegExp(`(?<!\\w)${secret}(?!\\w)`).test(found))).toEqual([])
  }
  await page.goto('/premiere-connexion')
  await he.fillIdentity({ ...jean, birthMonth: '4' })
  await expectNoSecret()
  await he.press('Continuer')
  await expect(page).toHaveTitle(/^Erreur/)
  await expectNoSecret()
  await he.identify(jean)
  await he.askForCodeByEmail('jean@example.net')
  await he.arrivesAt('Saisissez le code reçu')
  expect(await traces(page), 'what may be typed again is kept').toContain('jean@example.net')
  const code = await he.readCode('jean@example.net')
  secrets.push(code)
  await page.getByLabel('Code', { exact: true }).fill(code)
  await expectNoSecret()
  await he.press('Vérifier le code')
  await he.arrivesAt('Choisissez votre mot de passe')
  await expectNoSecret()
  await page.getByLabel('Nouveau mot de passe').fill(GOOD_PASSWORD)
  await expectNoSecret()
  await he.press('Activer mon compte')
  await he.arrivesAt('Jean, votre compte est activé')
  await expectNoSecret()
  expect(await traces(page), 'drafts are cleared at the end').not.toContain('jean@example.net')
  await page.getByRole('link', { name: 'Me connecter' }).click()
  await he.signIn('jsairien', GOOD_PASSWORD)
  await he.arrivesAt('Bonjour Jean')
  await expectNoSecret()
  expect(await demonstration(page)).toContain('jsairien')
  expect(await demonstration(page)).not.toContain(GOOD_PASSWORD)
  await he.press('Se déconnecter')
  await he.arrivesAt('Connectez-vous')
  await expectNoSecret()
  expect(await traces(page)).not.toContain('Sairien')
})
