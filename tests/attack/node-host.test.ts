import { beforeEach, describe, expect, it } from 'vitest'
import { securityHeaders } from '#src/hosting/headers.ts'
import { clientAddress, inNetworks } from '#src/service/node/addresses.ts'
import { account, signedIn, signIn } from '#tests/support/calls.ts'
import { openNodeWorld, type NodeWorld } from '#tests/support/node-host.ts'
import { ORIGIN } from '#tests/support/node-visitor.ts'
import { ask } from '#tests/support/over-http.ts'
import { EVERYONES_PASSWORD } from '#tests/support/people.ts'

const PAUL = JSON.stringify({ identifier: 'pbalthazar', password: EVERYONES_PASSWORD, personal: true })
const VISITOR = '198.51.100.7'

let host: NodeWorld
beforeEach(async () => {
  host = await openNodeWorld()
})
/** As a browser asks through our proxy, but for these headers; undefined leaves one out. */
function call(path: string, changes: Changes = {}, method = 'GET', body = '') {
  const all: Changes = { ...host.headersFrom(VISITOR), 'Content-Type': 'application/json', ...changes }
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(all)) if (value !== undefined) headers[name] = value
  return ask(host.server.port, path, { method, headers, body })
}
type Changes = Record<string, string | undefined>
const signInWith = (changes: Changes) => call('/api/sessions', changes, 'POST', PAUL)

describe('cookies', () => {
  it('T-SES-13: are sent over HTTPS to this host alone, never to scripts or from other sites', async () => {
    const { status, headers } = await signInWith({})
    expect(status).toBe(201)
    const cookies = headers['set-cookie'] ?? []
    expect(cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual([
      '__Host-alize-device',
      '__Host-alize-session',
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

describe('the visitor’s address', () => {
  const isProxy = inNetworks(['127.0.0.1', '10.0.0.0/8', 'fd00::/8'])

  it.each([
    ['203.0.113.9', '198.51.100.7', '203.0.113.9'],
    ['10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['10.0.0.1', '1.1.1.1, 198.51.100.7', '198.51.100.7'],
    ['10.0.0.1', '1.1.1.1, 198.51.100.7, 10.2.3.4', '198.51.100.7'],
    ['10.0.0.1', '10.9.9.9, 198.51.100.7', '198.51.100.7'],
    ['::ffff:10.0.0.1', '::ffff:198.51.100.7', '198.51.100.7'],
    ['fd00::1', '[2001:db8::7]:443', '2001:db8::7'],
    ['10.0.0.1', '198.51.100.7:51234', '198.51.100.7'],
    ['10.0.0.1', '198.51.100.7, nonsense', '10.0.0.1'],
    ['10.0.0.1', '198.51.100.7,', '10.0.0.1'],
    ['10.0.0.1', '', '10.0.0.1'],
    ['10.0.0.1', '10.0.0.2, 10.0.0.3', '10.0.0.2'],
  ])('T-THR-05, T-THR-06: of %s that forwards for %j is %s', (peer, forwardedFor, address) => {
    expect(clientAddress(peer, forwardedFor, isProxy)).toBe(address)
  })

  const addressSeen = async (changes: Record<string, string>) => {
    await signInWith(changes)
    const records = await host.ports.store.transaction((all) => all.list('audit'))
    return records.at(-1)?.value.address
  }

  it('T-THR-05: is never what another header says', async () => {
    for (const header of ['X-Real-IP', 'CF-Connecting-IP', 'True-Client-IP', 'Forwarded', 'X-Client-IP'])
      expect(await addressSeen({ [header]: header === 'Forwarded' ? 'for=192.0.2.1' : '192.0.2.1' })).toBe(
        VISITOR,
      )
  })

  it('T-THR-05: lets nobody guess on by writing another address in front of their own', async () => {
    const wrong = () =>
      JSON.stringify({ identifier: 'pbalthazar', password: crypto.randomUUID(), personal: false })
    const statuses: number[] = []
    for (let i = 0; i < 7; i++) {
      const forged = { 'X-Forwarded-For': `192.0.2.${i}, ${VISITOR}` }
      statuses.push((await call('/api/sessions', forged, 'POST', wrong())).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
  })
})

describe('what is for those who run it', () => {
  const metrics = (changes: Changes) => call('/metrics', changes)

  it('T-PRI-05: counts by area and status, and repeats nothing that was asked for', async () => {
    await call('/api/nothing-like-it?numen=30E2400001DMA')
    await call('/30E2400001DMA/Sairien')
    await signIn(host.visitor(VISITOR), 'pbalthazar', 'wrong')
    const text = (await metrics({ 'X-Forwarded-For': undefined })).body.toString()
    expect(text).toContain('alize_requests_total{area="unknown",method="GET",status="404"} 1')
    expect(text).toContain('alize_requests_total{area="page",method="GET",status="404"} 1')
    expect(text).toContain('alize_requests_total{area="sessions",method="POST",status="401"} 1')
    expect(text).toContain('alize_dependency_up{name="directory"} 1')
    expect(text).toContain('alize_outbox_waiting 0')
    expect(text).not.toMatch(/30E2400001DMA|Sairien|nothing-like-it|pbalthazar|198\.51\.100/)
  })

  it('is not there for visitors, wherever they claim to be', async () => {
    expect((await metrics({})).status).toBe(404)
    expect((await metrics({ 'X-Forwarded-For': `127.0.0.1, ${VISITOR}` })).status).toBe(404)
    const direct = await openNodeWorld({}, { publicUrl: 'http://localhost:8080', trustedProxies: [] })
    const headers = { Host: 'localhost:8080' }
    expect((await ask(direct.server.port, '/metrics', { headers })).status).toBe(200)
    // A proxy on this machine that nobody told us of: every visitor would come from 127.0.0.1.
    for (const header of ['X-Forwarded-For', 'Forwarded'])
      expect(
        (await ask(direct.server.port, '/metrics', { headers: { ...headers, [header]: '1.2.3.4' } })).status,
      ).toBe(404)
  })

  it('is there for whom the configuration names', async () => {
    const watched = await openNodeWorld({}, { operators: ['198.51.100.0/24'] })
    const reply = await ask(watched.server.port, '/metrics', { headers: watched.headersFrom(VISITOR) })
    expect(reply.status).toBe(200)
  })
})

describe('a part that is down', () => {
  const down = () => Promise.reject(new Error('ECONNREFUSED'))
  const ready = async () => {
    const { status, body } = await call('/readyz')
    return [status, JSON.parse(body.toString()) as unknown]
  }

  it('T-RES-32: is named, and only the store takes the whole with it', async () => {
    expect(await ready()).toEqual([200, { store: 'ok', directory: 'ok', mail: 'ok' }])
  })

  it('T-RES-32: is the mail server: people sign in all the same', async () => {
    host.world.situation.mailDown = true
    expect(await ready()).toEqual([200, { store: 'ok', directory: 'ok', mail: 'down' }])
    expect((await signInWith({})).status).toBe(201)
  })

  it('T-RES-32: is the directory: nobody is told that their password is wrong', async () => {
    host.ports.directory = { ...host.ports.directory, findByUid: down, findByIdentifier: down }
    expect(await ready()).toEqual([200, { store: 'ok', directory: 'down', mail: 'ok' }])
    expect((await signInWith({})).status).toBe(503)
    expect((await call('/healthz')).status).toBe(200)
  })

  it('T-SES-17, T-RES-32: is the store: nobody is let in, and nobody is taken for a stranger', async () => {
    const paul = await signedIn(host, 'pbalthazar')
    host.ports.store = { transaction: down }
    expect(await ready()).toEqual([503, { store: 'down', directory: 'ok', mail: 'ok' }])
    expect((await account(paul).catch(() => ({ status: 0 }))).status).not.toBe(200)
    const Cookie = `__Host-alize-session=${paul.grants['session'] ?? ''}`
    const { status, body, headers } = await call('/api/account', { Cookie })
    expect([status, headers['set-cookie']]).toEqual([503, undefined])
    expect(JSON.parse(body.toString())).toMatchObject({ code: 'unavailable' })
    expect((await signInWith({})).status).toBe(503)
  })
})
