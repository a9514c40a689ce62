import { describe, expect, it } from 'vitest'
import { answerTo } from '#src/hosting/site.ts'

const files = new Set([
  '/index.html',
  '/index.html.br',
  '/index.html.gz',
  '/favicon.svg',
  '/assets/index-1a2b.js',
  '/assets/index-1a2b.js.br',
  '/assets/index-1a2b.js.gz',
  '/fonts/face.woff2',
])

function answer(
  target: string,
  { method = 'GET', acceptEncoding = '', acceptLanguage = '', site = files } = {},
) {
  return answerTo({ method, target, acceptEncoding, acceptLanguage }, site)
}

describe('a page', () => {
  it.each(['/', '/connexion', '/connexion/', '/premiere-connexion/code', '/compte?lang=en', '/%63ompte'])(
    'is the portal itself at %s, asked for anew each time',
    (target) => {
      expect(answer(target)).toMatchObject({
        status: 200,
        file: '/index.html',
        headers: { 'Cache-Control': 'no-cache', 'Content-Type': 'text/html; charset=utf-8' },
      })
    },
  )

  it.each(['/nulle-part', '/connexion/autre', '/Connexion/x/y/', '/nulle%20part'])(
    'is the portal with a real 404 at %s, which it does not know',
    (target) => {
      expect(answer(target)).toMatchObject({ status: 404, file: '/index.html' })
    },
  )
})

describe('a page rendered ahead of time', () => {
  const site = new Set([
    ...files,
    ...['fr', 'en', 'es'].flatMap((language) => [
      `/pages/${language}/index.html`,
      `/pages/${language}/connexion.html`,
      `/pages/${language}/connexion.html.br`,
    ]),
  ])

  it.each([
    ['', '/', '/pages/fr/index.html'],
    ['de', '/connexion', '/pages/fr/connexion.html'],
    ['en-GB,en;q=0.9,fr;q=0.8', '/connexion', '/pages/en/connexion.html'],
    ['fr;q=0.5, ES;q=0.7, de', '/connexion', '/pages/es/connexion.html'],
    ['en;q=0, es;q=0.1', '/connexion', '/pages/es/connexion.html'],
    ['en;q=x, es;q=0.1', '/connexion', '/pages/es/connexion.html'],
    ['*', '/connexion', '/pages/fr/connexion.html'],
    ['fr', '/connexion?lang=en', '/pages/en/connexion.html'],
    ['es', '/?a=b&lang=en#lang=fr', '/pages/en/index.html'],
    ['es', '/?lang=../../secret', '/pages/es/index.html'],
    ['es', '/?lang=xx&lang=en', '/pages/es/index.html'],
    ['en', '/%63onnexion', '/pages/en/connexion.html'],
  ])('to a reader of "%s", %s is %s', (acceptLanguage, target, file) => {
    expect(answer(target, { acceptLanguage, site })).toMatchObject({
      status: 200,
      file,
      headers: {
        'Cache-Control': 'no-cache',
        'Content-Type': 'text/html; charset=utf-8',
        Vary: 'Accept-Language, Accept-Encoding',
      },
    })
  })

  it('travels compressed', () => {
    expect(answer('/connexion', { acceptEncoding: 'br', site })).toMatchObject({
      file: '/pages/fr/connexion.html.br',
      headers: { 'Content-Encoding': 'br', Vary: 'Accept-Language, Accept-Encoding' },
    })
  })

  it.each(['/compte', '/premiere-connexion/code', '/connexion/'])(
    'is the bare portal at %s, for which there is none',
    (target) => {
      expect(answer(target, { site })).toMatchObject({ status: 200, file: '/index.html' })
    },
  )

  it.each(['/pages/fr/connexion.html', '/pages/fr/connexion.html.br'])(
    'has no second address: %s',
    (target) => {
      expect(answer(target, { site })).toMatchObject({ status: 404, text: '404 Not Found\n' })
    },
  )
})

describe('a file', () => {
  it('of /assets/ may be kept for ever, since its name changes with its content', () => {
    expect(answer('/assets/index-1a2b.js')).toMatchObject({
      status: 200,
      file: '/assets/index-1a2b.js',
      headers: {
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Content-Type': 'text/javascript; charset=utf-8',
      },
    })
  })

  it('with a stable name may be kept for a day', () => {
    expect(answer('/fonts/face.woff2').headers).toEqual({
      'Cache-Control': 'public, max-age=86400',
      'Content-Type': 'font/woff2',
    })
  })

  it.each([
    '/assets/old-9z8y.js',
    '/assets/old',
    '/robots.txt',
    '/.well-known/other',
    '/.git/config',
    '/a.b/c',
  ])('that is missing is a plain 404, never a page: %s', (target) => {
    expect(answer(target)).toMatchObject({ status: 404, text: '404 Not Found\n' })
  })

  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/..\\..\\etc\\passwd',
    '//example.com/connexion',
  ])('outside the site is out of reach: %s', (target) => {
    expect(answer(target)).toMatchObject({ status: 404, text: '404 Not Found\n' })
  })

  it.each(['/%', '/%zz', '/%c3%28', 'http://example.com/', '*', ''])(
    'cannot be asked for with a malformed target: "%s"',
    (target) => {
      expect(answer(target)).toMatchObject({ status: 400, text: '400 Bad Request\n' })
    },
  )
})

describe('compression', () => {
  it.each([
    ['br, gzip', 'br', '/assets/index-1a2b.js.br'],
    ['gzip, deflate', 'gzip', '/assets/index-1a2b.js.gz'],
    ['BR;q=0.5', 'br', '/assets/index-1a2b.js.br'],
    ['br;q=0, gzip', 'gzip', '/assets/index-1a2b.js.gz'],
    ['identity', undefined, '/assets/index-1a2b.js'],
  ])('offered "%s" answers in %s', (acceptEncoding, coding, file) => {
    const { headers, ...rest } = answer('/assets/index-1a2b.js', { acceptEncoding })
    expect(rest.file).toBe(file)
    expect(headers['Content-Encoding']).toBe(coding)
    expect(headers['Vary']).toBe('Accept-Encoding')
    expect(headers['Content-Type']).toBe('text/javascript; charset=utf-8')
  })

  it('leaves alone a file that was not compressed at build time', () => {
    expect(answer('/favicon.svg', { acceptEncoding: 'br' })).toMatchObject({ file: '/favicon.svg' })
    expect(answer('/fonts/face.woff2', { acceptEncoding: 'br' }).headers).not.toHaveProperty('Vary')
  })
})

it('a password manager is sent to the page that changes the password, or to the account until it exists', () => {
  const { status, headers } = answer('/.well-known/change-password')
  expect(status).toBe(302)
  const location = headers['Location'] ?? ''
  expect(['/compte/mot-de-passe', '/compte']).toContain(location)
  expect(answer(location).status).toBe(200)
})

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])(
  '%s is refused, and the answer says what is not',
  (method) => {
    expect(answer('/connexion', { method })).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } })
  },
)
