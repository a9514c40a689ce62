// @vitest-environment jsdom
import '#tests/support/dom.ts'
import { expect, it } from 'vitest'
import { answerTo } from '#src/hosting/site.ts'
import { walkIn } from '#tests/support/first-connection.tsx'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'
import { openPortal } from '#tests/support/portal.tsx'
import { openWorld } from '#tests/support/world.ts'

const written = (element: Element) => new XMLSerializer().serializeToString(element)

const markup = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202Eresrever\u202C',
  'مرحبا Paul',
]

it.each([
  '/connexion?__proto__[polluted]=1&__proto__.polluted=1',
  '/connexion?constructor[prototype][polluted]=1',
  '/connexion#__proto__[polluted]=1',
])('T-BRW-13: %s pollutes no prototype', async (address) => {
  await openPortal(address)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)'])(
  'T-BRW-02: %s in an address is never part of the page',
  async (payload) => {
    const encoded = encodeURIComponent(payload)
    await openPortal(`/${encoded}?service=${encoded}&lang=${encoded}#${encoded}`)
    expect(written(document.body)).not.toContain('alert(1)')
    expect(document.querySelector('script, img')).toBeNull()
  },
)

it.each(markup)('T-BRW-01, T-BRW-02: a directory name %j is shown as it is, as text', async (name) => {
  const world = await openWorld()
  for (const entry of world.world.entries) if (entry.uid === 'pbalthazar') entry.firstName = name
  const portal = await openPortal('/connexion', { world })
  const walk = walkIn(portal)
  await walk.type('Identifiant', 'pbalthazar')
  await walk.type('Mot de passe', EVERYONES_PASSWORD)
  await walk.press('Se connecter')
  expect((await walk.heading(/^Bonjour/)).textContent).toContain(name)
  expect(document.querySelector('script, img')).toBeNull()
})

it('T-BRW-26: a name written from right to left turns round nothing beside it', async () => {
  const world = await openWorld()
  for (const entry of world.world.entries) if (entry.uid === 'pbalthazar') entry.firstName = '\u202Eפאול'
  const portal = await openPortal('/connexion', { world })
  const walk = walkIn(portal)
  await walk.type('Identifiant', 'pbalthazar')
  await walk.type('Mot de passe', EVERYONES_PASSWORD)
  await walk.press('Se connecter')
  await walk.heading(/^Bonjour/)
  // A heading is a paragraph of its own: what it holds can turn round no other.
  for (const element of document.querySelectorAll('main *'))
    if ([...element.childNodes].some(({ nodeValue }) => nodeValue?.includes('פאול')))
      expect(element.closest('bdi, h1'), element.nodeName).not.toBeNull()
})

const files = new Set(['/index.html', '/assets/index-1a2b.js', '/robots.txt'])
const ask = (method: string, target: string) =>
  answerTo({ method, target, acceptEncoding: '', acceptLanguage: '' }, files)

it.each([
  '/compte/x.css',
  '/compte;.js',
  '/compte%2fx.css',
  '/connexion/a.png',
  '/api/account',
  '/api/me;.js',
])('T-BRW-17: %s is no address under which a cache would keep a page', (target) => {
  const { status, headers } = ask('GET', target)
  expect(status).toBe(404)
  expect(headers['Cache-Control']).toBe('no-cache')
})

it.each(['TRACE', 'OPTIONS', 'PROPFIND', 'CONNECT', 'get', ''])(
  'T-BRW-15: the site knows no %j',
  (method) => {
    expect(ask(method, '/').status).toBe(405)
  },
)

it.each(['/%0d%0aSet-Cookie:x=1', '/connexion?x=%0d%0aX:1', '/assets/%0d%0aX:1.js'])(
  'T-BRW-14: %s puts nothing into a header',
  (target) => {
    expect(Object.entries(ask('GET', target).headers).join()).not.toMatch(/[\r\n]|x=1|X:1/)
  },
)
