// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { categoryOf } from '#src/flows/report-problem/topics.ts'
import { caseNames, caseOf } from '#src/help/assistant/cases.ts'
import { openPortal, pathOf } from '#tests/support/portal.tsx'
import { HOUR, openWorld } from '#tests/support/world.ts'

type Opening = Parameters<typeof openPortal>[1]

beforeEach(async () => {
  const { ports } = await openWorld()
  // The device is at the service's hour, and the browser is a recent one, until a test says otherwise.
  vi.useFakeTimers({ toFake: ['Date'], now: ports.clock.now() })
  vi.stubGlobal('CSS', { supports: () => true })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Opens a case of the assistant, and reads what each check says once all are over. */
async function openCase(name: string, opening?: Opening) {
  const portal = await openPortal(`/aide?cas=${name}`, opening)
  const { screen, within } = portal
  await screen.findByRole('button', { name: 'Vérifier de nouveau' })
  const list = () => screen.getByRole('list', { name: /Ce que nous avons vérifié|What we have checked/ })
  const said = (check: string) => {
    const line = within(list())
      .getAllByRole('listitem')
      .find((item) => item.querySelector('strong')?.textContent === check)
    return line?.textContent.slice(check.length)
  }
  const announced = () =>
    screen
      .getAllByRole('log')
      .map((log) => log.textContent)
      .join()
  return { ...portal, list, said, announced }
}

it('finds nothing wrong where nothing is, and says so', async () => {
  const { list, announced, said } = await openCase('autre')
  expect(list().querySelectorAll('[data-state=passed]')).toHaveLength(9)
  expect(announced()).toContain('Tout va bien de ce côté.')
  expect(said('Vitesse du réseau')).toMatch(/^Réponse rapide \(0(?:,\d)?\ss\)$/)
})

it.each([
  ['localStorage', 'connexion'],
  ['sessionStorage', 'page'],
])('finds that the browser’s %s keeps nothing, and how to cure it', async (kind, name) => {
  const { said, announced } = await (async () => {
    const open = vi.spyOn(window, kind as 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const opened = await openCase(name)
    open.mockRestore()
    return opened
  })()
  expect(said('Mémoire du navigateur')).toMatch(/^Le navigateur ne garde rien.*navigation privée/)
  expect(announced()).toContain('Le navigateur ne garde rien. Quittez')
})

it('finds that cookies are refused, and leaves none behind where they are not', async () => {
  const { said } = await openCase('connexion')
  expect(said('Cookies')).toBe('Acceptés')
  expect(document.cookie).toBe('')
})

it('finds that cookies are refused', async () => {
  vi.spyOn(document, 'cookie', 'get').mockReturnValue('')
  const { said } = await openCase('connexion')
  expect(said('Cookies')).toMatch(/^Les cookies sont refusés/)
})

it('finds that the device’s clock is off, and by how much', async () => {
  vi.setSystemTime(Date.now() - 3 * HOUR)
  const { said } = await openCase('code')
  expect(said('Heure de l’appareil')).toMatch(/^L’appareil n’est pas à l’heure \(3\sheures\)/)
})

it('finds that the browser lacks what the portal needs', async () => {
  vi.stubGlobal('CSS', { supports: () => false })
  const { said } = await openCase('page')
  expect(said('Navigateur')).toMatch(/^Ce navigateur est trop ancien/)
})

it('finds that the network is lost, knows nothing of the rest, and finds it back', async () => {
  let lost = true
  const { said, screen, user } = await openCase('autre', {
    fetch: (call) => (lost ? Promise.reject(new TypeError('lost')) : call()),
  })
  expect(said('Connexion au service')).toMatch(/^Le service ne répond pas à cet appareil.*Wi-Fi/)
  expect(said('Heure de l’appareil')).toBe('N’a pas pu être vérifié')
  expect(said('Cookies')).toBe('Acceptés')
  lost = false
  await user.click(screen.getByRole('button', { name: 'Vérifier de nouveau' }))
  await vi.waitFor(() => expect(said('Connexion au service')).toBe('Établie'))
})

it('finds that the network is slow', async () => {
  let calls = 0
  const { said } = await openCase('page', {
    fetch: async (call) => {
      const now = performance.now()
      const reply = await call()
      // The first brings the visit, which all others wait for.
      if (calls++ === 0) return reply
      vi.spyOn(performance, 'now').mockReturnValue(now + 4200)
      return reply
    },
  })
  expect(said('Vitesse du réseau')).toMatch(/^Le réseau est lent \(4,2\ss\)/)
})

it('finds that the service is broken', async () => {
  const { said } = await openCase('page', {
    fetch: async () => new Response('<h1>502</h1>', { status: 502 }),
  })
  expect(said('Connexion au service')).toBe('Établie')
  expect(said('État du service')).toMatch(/^Le service a une panne/)
})

it('finds maintenance, and messages that are late', async () => {
  const status = { maintenance: true, mail: 'delayed' }
  const { said } = await openCase('code', { fetch: async () => Response.json(status) })
  expect(said('Maintenance en cours')).toMatch(/^Le service est en maintenance/)
  expect(said('Départ des messages')).toMatch(/^Les messages partent avec du retard/)
})

it('tells Caps Lock and the keyboard’s layout from a key press, and forgets what is typed', async () => {
  const { said, screen, announced } = await openCase('mot-de-passe')
  const field = screen.getByLabelText('Essayez votre clavier')
  fireEvent.keyDown(field, { code: 'KeyQ', key: 'A', modifierCapsLock: true })
  expect(said('Verrouillage des majuscules')).toMatch(/^Le verrouillage des majuscules est activé/)
  expect(said('Langue du clavier')).toBe('Votre clavier est réglé en AZERTY')
  expect(announced()).toContain('Le verrouillage des majuscules est activé. Appuyez')
  fireEvent.keyDown(field, { code: 'KeyW', key: 'w' })
  expect(said('Verrouillage des majuscules')).toBe('Désactivé')
  expect(said('Langue du clavier')).toBe('Votre clavier est réglé en QWERTY')
  fireEvent.change(field, { target: { value: 'secret' } })
  expect(JSON.stringify([localStorage, sessionStorage])).not.toContain('secret')
})

it('copies what was found as text, without what was typed', async () => {
  const { screen, user } = await openCase('code')
  await user.click(screen.getByRole('button', { name: 'Copier le résultat' }))
  const text = await navigator.clipboard.readText()
  expect(text).toContain('- Connexion au service\u00a0: Établie\n')
  expect(text.split('\n')).toHaveLength(5)
})

it('searches as one types, marks what was found, counts aloud, and leads on where nothing was found', async () => {
  const { screen, user, view } = await openPortal('/aide')
  const field = screen.getByLabelText('Chercher dans l’aide')
  await user.type(field, 'signatur')
  const link = await screen.findByRole('link', { name: 'Webmail\u00a0: la signature' })
  expect(link.getAttribute('href')).toBe('/aide/webmail-signature')
  expect(link.querySelector('mark')?.textContent).toBe('signature')
  await vi.waitFor(() => expect(screen.getByRole('log').textContent).toMatch(/\d résultats|Un résultat/))
  await user.clear(field)
  await user.type(field, 'qxzzkw')
  expect(await screen.findByRole('heading', { name: 'Aucun résultat' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: /Que se passe-t-il/ })).toBeTruthy()
  expect(view.container.querySelector('mark')).toBeNull()
})

it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)'])(
  'T-BRW-02: %s as a search or a case is text in its field, and nothing else',
  async (payload) => {
    const encoded = encodeURIComponent(payload)
    const { screen } = await openPortal(`/aide?q=${encoded}&cas=${encoded}`)
    expect(screen.getByLabelText('Chercher dans l’aide')).toHaveProperty('value', payload)
    expect(document.querySelector('main script, main img')).toBeNull()
    expect(document.querySelector('main')?.textContent).not.toContain('alert(1)')
  },
)

it.each(['__proto__', 'constructor', 'toString', 'rien'])(
  'has no case and no article named %s',
  async (name) => {
    const { screen } = await openPortal(`/aide/${name}?cas=${name}`)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Cet article n’existe pas')
  },
)

it('hides the migration checklist until the académie has dated it', async () => {
  const { screen } = await openPortal('/aide/migration-messagerie')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Cet article n’existe pas')
})

it('takes what was found along to the help of a report about the same thing', async () => {
  const { screen, user, router } = await openCase('telephone')
  await user.click(screen.getByRole('link', { name: 'Joindre le résultat à un signalement' }))
  await screen.findByRole('heading', { level: 1, name: 'Mon téléphone, ma tablette ou mon ordinateur' })
  await user.click(screen.getByRole('link', { name: 'Écrire à l’assistance' }))
  await screen.findByRole('heading', { level: 1, name: 'Écrire à l’assistance' })
  expect(pathOf(router)).toBe('/signaler')
  // The form comes once the service has said who writes.
  await vi.waitFor(() =>
    expect(document.getElementById('checks-text')?.textContent).toMatch(/Heure de l’appareil/),
  )
})

it.each(caseNames)('the case « %s » names what a report of it is about', (name) => {
  expect(categoryOf(caseOf(name).subject)).toBeTruthy()
})
