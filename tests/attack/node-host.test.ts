import { beforeEach, describe, expect, it } from 'vitest'
import { securityHeaders } from '#src/hosting/headers.ts'
import { account, signedIn } from '#tests/support/calls.ts'
import { callsTo, VISITOR } from '#tests/support/node-calls.ts'
import { openNodeWorld, type NodeWorld } from '#tests/support/node-host.ts'
import { ORIGIN } from '#tests/support/node-visitor.ts'
import { ask } from '#tests/support/over-http.ts'

let host: NodeWorld
beforeEach(async () => {
  host = await openNodeWorld()
})
const { call, signInWith } = callsTo(() => host)

describe('cookies', () => {
  it('T-SES-13: are sent over HTTPS to this host alone, never to scripts or from other sites', async () => {
    const { status, headers } = await signInWith({})
    expect(status).toBe(201)
    const cookies = headers['set-cookie'] ?? []
    expect(cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual([
      '__Host-alize-device',
      '__Host-alize-session',
      '__Host-alize-visit',
    ])
    for (const cookie of cookies)
      expect(cookie).toMatch(/^[\w-]+=[0-9a-f]{32}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict; Secure$/)
    expect(headers).not.toHaveProperty('alize-set-grant')
  })

  it('need no HTTPS where a developer works, and then promise none', async () => {
    const local = await openNodeWorld({}, { publicUrl: 'http://localhost:8080', trustedProxies: [] })
    const { headers } = await ask(local.server.port, '/api/status', { headers: { Host: 'localhost:8080' } })
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^alize-visit=[0-9a-f]{32}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Strict$/),
    ])
  })

  it('are the only way a bearer comes in: the service’s own headers are nobody else’s', async () => {
    const paul = await signedIn(host, 'pbalthazar')
    const session = `session=${paul.grants['session'] ?? ''}`
    expect((await account(paul)).status).toBe(200)
    for (const header of ['Alize-Grants', 'Alize-Set-Grant'])
      expect((await call('/api/account', { [header]: session })).status).toBe(401)
    expect((await call('/api/account', { Cookie: `alize-${session}` })).status).toBe(401)
    expect((await call('/api/account', { Cookie: `__Host-alize-${session}` })).status).toBe(200)
  })

  it('are taken back when somebody signs out', async () => {
    const paul = await signedIn(host, 'pbalthazar')
    const Cookie = `__Host-alize-session=${paul.grants['session'] ?? ''}`
    const { headers } = await call('/api/sessions/current', { Cookie }, 'DELETE')
    expect(headers['set-cookie']).toContain(
      '__Host-alize-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict; Secure',
    )
  })
})

describe('a request of another site', () => {
  it.each([
    ['no origin', { Origin: undefined }],
    ['no origin it dares to name', { Origin: 'null' }],
    ['another origin', { Origin: 'https://evil.example' }],
    ['a name that begins like ours', { Origin: `${ORIGIN}.evil.example` }],
    ['a name below ours', { Origin: ORIGIN.replace('//', '//www.') }],
    ['ours without TLS', { Origin: ORIGIN.replace('https', 'http') }],
    ['ours at another port', { Origin: `${ORIGIN}:444` }],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister of the same domain', { 'Sec-Fetch-Site': 'same-site' }],
    ['the address bar', { 'Sec-Fetch-Site': 'none' }],
  ])(
    'T-BRW-09, T-BRW-10: changes nothing when it comes from %s, and may read nothing',
    async (_from, changes) => {
      const { status, headers } = await signInWith(changes)
      expect(status).toBe(403)
      expect(headers).not.toHaveProperty('set-cookie')
      for (const name of Object.keys(headers)) expect(name).not.toMatch(/^access-control-/)
    },
  )

  it('T-BRW-10: is told by no preflight that it may', async () => {
    const preflight = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' }
    const { status, headers } = await call('/api/sessions', preflight, 'OPTIONS')
    expect(status).toBe(403)
    for (const name of Object.keys(headers)) expect(name).not.toMatch(/^access-control-/)
  })

  it('begins no other visit by a link, which comes without the cookie of the one there is', async () => {
    const linked = await call('/api/status', { Origin: undefined, 'Sec-Fetch-Site': 'cross-site' })
    expect([linked.status, linked.headers['set-cookie']]).toEqual([403, undefined])
    expect((await call('/connexion', { Origin: undefined, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(200)
  })
})

describe('every answer', () => {
  it.each([
    ['/', 'GET'],
    ['/nowhere', 'GET'],
    ['/', 'POST'],
    ['/%', 'GET'],
    ['/api/status', 'GET'],
    ['/api/nothing', 'GET'],
    ['/api/status', 'TRACE'],
    ['/healthz', 'GET'],
    ['/metrics', 'GET'],
  ])(
    'T-BRW-07: carries the headers that keep a browser safe, and names no software: %s %s',
    async (path, method) => {
      const { headers } = await call(path, {}, method)
      for (const [name, value] of Object.entries(securityHeaders({ https: true })))
        expect(headers[name.toLowerCase()], name).toBe(value)
      expect(headers).not.toHaveProperty('server')
      expect(headers).not.toHaveProperty('x-powered-by')
    },
  )

  it.each([
    'evil.example',
    `${new URL(ORIGIN).host}.evil.example`,
    '127.0.0.1',
    `${new URL(ORIGIN).host}:444`,
  ])('is for this host alone, not for %s', async (Host) => {
    expect((await call('/api/status', { Host, 'X-Forwarded-Host': new URL(ORIGIN).host })).status).toBe(421)
    expect((await call('/', { Host })).status).toBe(421)
  })

  it('T-BRW-15: is a refusal for TRACE, and for what HTTP does not know', async () => {
    expect((await call('/api/status', {}, 'TRACE')).status).toBe(405)
    expect((await call('/', {}, 'TRACE')).status).toBe(405)
    expect((await call('/', {}, 'PROPFIND')).status).toBe(405)
  })

  it('T-SES-16: without TLS is none from the API, and the way to HTTPS from a page', async () => {
    const plain = { 'X-Forwarded-Proto': 'http' }
    const api = await call('/api/status', plain)
    expect([api.status, api.headers.location, api.headers['set-cookie']]).toEqual([403, undefined, undefined])
    const page = await call('/connexion?lang=en', plain)
    expect([page.status, page.headers.location]).toEqual([301, `${ORIGIN}/connexion?lang=en`])
  })

  it('T-SES-16: is none either when it is not our proxy that says there was TLS', async () => {
    const direct = await openNodeWorld({}, { trustedProxies: ['10.0.0.1'] })
    const headers = { ...direct.headersFrom(VISITOR) }
    expect((await ask(direct.server.port, '/api/status', { headers })).status).toBe(403)
  })
})
