import { beforeEach, describe, expect, it } from 'vitest'
import { account, signedIn, signIn } from '#tests/support/calls.ts'
import { callsTo, VISITOR, type Changes } from '#tests/support/node-calls.ts'
import { openNodeWorld, type NodeWorld } from '#tests/support/node-host.ts'
import { ask } from '#tests/support/over-http.ts'

let host: NodeWorld
beforeEach(async () => {
  host = await openNodeWorld()
})
const { call, signInWith } = callsTo(() => host)

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
    const Cookie = Object.entries(paul.grants)
      .map(([name, bearer]) => `__Host-alize-${name}=${bearer}`)
      .join('; ')
    const { status, body, headers } = await call('/api/account', { Cookie })
    expect([status, headers['set-cookie']]).toEqual([503, undefined])
    expect(JSON.parse(body.toString())).toMatchObject({ code: 'unavailable' })
    expect((await signInWith({})).status).toBe(503)
  })
})
