import type { Page } from '@playwright/test'
import { paths } from '#src/paths.ts'
import { expect, expectAccessible, test } from '#tests/support/journey.ts'
import { EVERYONES_PASSWORD, jean } from '#tests/support/people.ts'
import { walk } from '#tests/support/walk.ts'

const CONTACT = 'Où vous envoyer un code si vous perdez l’accès ?'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('T-BRW-19 the page says so, and whom to call', async ({ page }) => {
    const response = await page.goto('/premiere-connexion')
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { name: 'Alizé a besoin de JavaScript' })).toBeVisible()
    await expect(page.getByText(/appelez le rectorat au 0596 52 25 00/)).toBeVisible()
  })
})

async function jeanIsRecognised(page: Page) {
  await page.goto('/premiere-connexion')
  await walk(page).identify(jean)
  await walk(page).arrivesAt(CONTACT)
}

test('T-RES-18 a browser that keeps nothing at all keeps Jean from nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get: refuse })
  })
  await jeanIsRecognised(page)
  await walk(page).askForCodeByEmail('jean@example.net')
  await walk(page).arrivesAt('Saisissez le code reçu')
  await walk(page).enterCode(await walk(page).readCode('jean@example.net'))
  await walk(page).arrivesAt('Choisissez votre mot de passe')
})

test('T-RES-18 a disk that is full keeps Jean from nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.put = full
    Storage.prototype.setItem = full
  })
  await jeanIsRecognised(page)
})

test('T-RES-20 a browser without BroadcastChannel, Web Locks, workers or randomUUID keeps Jean from nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['BroadcastChannel', 'Worker', 'SharedWorker']) Reflect.deleteProperty(window, name)
    Reflect.deleteProperty(Navigator.prototype, 'locks')
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
  })
  await jeanIsRecognised(page)
})

test.describe('over plain HTTP from another machine, where browsers keep their cryptography from pages', () => {
  test.use({ expectedFaults: [/^console: TypeError/] })

  test('T-RES-20 the demonstration says where it runs', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'))
    await page.goto('/')
    await expect(page.getByText(/ne fait pas tourner la démonstration\s: ouvrez-la en https/)).toBeVisible()
    await expectAccessible(page)
  })
})

/** The file that a page needs and that holds this: files are named by their hash alone. */
async function partOf(page: Page, path: string, content: RegExp): Promise<string> {
  const html = await (await page.request.get(path)).text()
  for (const [, file = ''] of html.matchAll(/"(\/assets\/[^"]+\.js)"/g))
    if (content.test(await (await page.request.get(file)).text())) return `**${file}`
  throw new Error(`no part of ${path} holds ${content.source}`)
}

test.describe('when a part of the portal cannot be fetched', () => {
  // What the browser itself logs of the files that were kept from it.
  test.use({ expectedFaults: [/Failed to load resource|dynamically imported module/] })
  test('T-RES-25 for a moment, the page opens all the same', async ({ page }) => {
    let refused = 0
    await page.route(await partOf(page, paths.signIn, /current-password/), (route) =>
      refused++ === 0 ? route.abort('connectionreset') : route.continue(),
    )
    await page.goto('/')
    await page.getByRole('link', { name: /Me connecter/ }).click()
    await walk(page).sees('Connectez-vous')
    expect(refused).toBeGreaterThan(1)
  })

  test('T-RES-22 because a newer release replaced it, the page says how to go on, and a reload does', async ({
    page,
  }) => {
    let isGone = true
    let refused = 0
    await page.route(await partOf(page, paths.signIn, /current-password/), (route) => {
      if (!isGone) return route.continue()
      refused++
      return route.fulfill({ status: 404 })
    })
    await page.goto('/')
    await page.getByRole('link', { name: /Me connecter/ }).click()
    await expect.poll(() => refused, 'the page reloads by itself, once').toBe(2)
    await walk(page).sees('Cette page n’a pas pu s’afficher')
    await expectAccessible(page)
    expect(refused).toBe(2)
    isGone = false
    await page.getByRole('button', { name: 'Recharger la page' }).click()
    await walk(page).sees('Connectez-vous')
    await walk(page).signIn('pbalthazar', EVERYONES_PASSWORD)
    await walk(page).arrivesAt('Bonjour Paul')
  })
})

test.describe('in another language than ours', () => {
  // The page it takes over is no longer what was rendered ahead: React says so, and renders it anew.
  test.use({ expectedFaults: [/Minified React error #418/] })

  test('T-BRW-18 a translator that wraps every text keeps Jean from nothing', async ({ page }) => {
    // As translators of browsers do: each text node goes into two elements of theirs, whenever one appears.
    await page.addInitScript(() => {
      const theirs: string = 'font'
      const wrap = (root: Node) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        const texts: Node[] = []
        while (walker.nextNode()) texts.push(walker.currentNode)
        for (const text of texts) {
          const parent = text.parentElement
          if (!parent?.closest('body') || parent.closest('font, script, style, textarea, code')) continue
          if (!text.textContent?.trim()) continue
          const outer = document.createElement(theirs)
          const inner = document.createElement(theirs)
          parent.replaceChild(outer, text)
          outer.append(inner)
          inner.append(text.textContent)
        }
      }
      addEventListener('load', () => {
        wrap(document.body)
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes)
            for (const node of addedNodes)
              wrap(node.nodeType === Node.TEXT_NODE ? (node.parentNode ?? node) : node)
        }).observe(document.body, { childList: true, subtree: true })
      })
    })
    const he = walk(page)
    await page.goto('/premiere-connexion')
    await expect(page.locator('h1 font').first()).toBeVisible()
    await he.identify({ ...jean, birthYear: '1986' })
    await expect(page.getByRole('region', { name: /Nous ne pouvons pas activer/ })).toBeFocused()
    await page.getByLabel('Année', { exact: true }).fill(jean.birthYear)
    await he.press('Continuer')
    await he.arrivesAt(CONTACT)
    await he.press('Recevoir un code')
    await he.askForCodeByEmail('jean@example.net')
    await he.arrivesAt('Saisissez le code reçu')
    await he.enterCode('000000')
    await expect(page.getByText('Il vous reste 4 essais.').first()).toBeVisible()
    await he.enterCode(await he.readCode('jean@example.net'))
    await he.arrivesAt('Choisissez votre mot de passe')
  })
})
