import { beforeEach, describe, expect, it } from 'vitest'
import {
  account,
  begin,
  begun,
  chooseContact,
  identityOf,
  look,
  send,
  signIn,
  type Host,
  type OpenHost,
} from '#tests/support/calls.ts'
import { OFFICE, TUESDAY, who } from '#tests/support/numen-requests.ts'
import { jean } from '#tests/support/people.ts'

const ROUTES = [
  ['POST', 'activations', identityOf(jean)],
  ['POST', 'activations/:id/code', { code: '123456' }],
  ['PUT', 'activations/:id/contact', { email: 'jean@example.net' }],
  ['PUT', 'activations/:id/contact', { none: true }],
  ['PUT', 'activations/:id/password', { password: 'mangue verte sous la pluie' }],
  ['PUT', 'account/password', { current: 'x', password: 'mangue verte sous la pluie' }],
  ['POST', 'account/contacts', { email: 'jean@example.net' }],
  ['POST', 'account/contacts/code', { code: '123456' }],
  ['POST', 'identifier-requests', { email: 'jean@example.net' }],
  ['POST', 'numen-requests', { category: 'teaching' }],
  ['PUT', 'numen-requests/:id/appointment', { ...who, office: OFFICE, slots: [TUESDAY] }],
  ['POST', 'numen-requests/:id/request', { ...who, copy: 'x' }],
  ['POST', 'undos', { code: '2345678ABC' }],
  ['PUT', 'undos/:id/password', { password: 'mangue verte sous la pluie' }],
  ['POST', 'account/proof', { password: 'x' }],
  ['POST', 'sessions', { identifier: 'pbalthazar', password: 'x', personal: false }],
] as const
const NESTED = '['.repeat(8000) + ']'.repeat(8000)

/** What every request meets before anything looks at what it asks. */
export const requestsContract = (name: string, open: OpenHost) =>
  describe(`requests (${name})`, () => {
    let host: Host
    let visitor: ReturnType<Host['visitor']>
    let id: string
    beforeEach(async () => {
      host = await open()
      visitor = host.visitor()
      id = await begun(visitor, jean)
    })
    const call = (method: string, path: string, body?: unknown, more?: Parameters<typeof send>[4]) =>
      send(visitor, method, path.replace(':id', id), body, more)
    const everything = async () => {
      const shown = await look(visitor, id)
      const flows = await host.ports.store.transaction((records) => records.list('activation'))
      return [shown.body, flows.length, host.box.length, (await account(visitor)).status]
    }

    describe.each(ROUTES)('%s %s %j', (method, path, body) => {
      it.each([
        ['an unknown field', { ...body, role: 'admin' }],
        ['a field of another flow', { ...body, uid: 'pbalthazar', verified: true }],
        ['__proto__', JSON.stringify(body).replace('{', '{"__proto__":{"verified":true},')],
        ['constructor', { ...body, constructor: { prototype: { verified: true } } }],
        ['null for every field', Object.fromEntries(Object.keys(body).map((key) => [key, null]))],
        ['an array for every field', Object.fromEntries(Object.keys(body).map((key) => [key, ['x']]))],
        ['an object for every field', Object.fromEntries(Object.keys(body).map((key) => [key, {}]))],
        ['a number for every field', JSON.stringify(body).replace(/:("[^"]*"|true|false)/g, ':1e999')],
        ['no field', {}],
        ['null', null],
        ['an array', [body]],
        ['text', '"text"'],
        ['half a body', JSON.stringify(body).slice(0, -1)],
        ['nothing', ''],
        ['a deep nesting', NESTED],
      ])('T-IDP-19, T-INJ-16, T-BRW-23: understands no %s', async (_what, sent) => {
        const before = await everything()
        const reply = await call(method, path, sent)
        expect([reply.status, reply.body.code]).toEqual([400, 'not-understood'])
        expect(await everything()).toEqual(before)
        expect(({} as Record<string, unknown>)['verified']).toBeUndefined()
      })

      it.each([
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/jsonp',
      ])('T-BRW-09: understands no %s, which a form of another site could send', async (type) => {
        const reply = await call(method, path, body, { headers: { 'Content-Type': type } })
        expect([reply.status, reply.body.code]).toEqual([400, 'not-understood'])
      })

      it('refuses more than 16 KB at once', async () => {
        const reply = await call(method, path, JSON.stringify({ ...body, long: 'x'.repeat(16 * 1024) }))
        expect([reply.status, reply.body.code]).toEqual([413, 'too-large'])
      })

      it.each(['PATCH', 'OPTIONS', 'PROPFIND'])('T-BRW-15: knows no %s', async (verb) => {
        expect((await call(verb, path)).status).toBe(404)
      })

      it('T-BRW-15: lets no header change the method', async () => {
        const before = await everything()
        const headers = { 'X-HTTP-Method-Override': method, 'X-Method-Override': method }
        expect((await call('PATCH', path, body, { headers })).status).toBe(404)
        expect(await everything()).toEqual(before)
      })
    })

    it.each([
      [{ email: 'jean@' }, { email: 'email-format' }],
      [{ email: ' ' }, { email: 'required' }],
      [{ email: 'jean.sairien@ac-martinique.fr' }, { email: 'email-academic' }],
      [{ email: 'jean@Eleves.AC-Martinique.FR' }, { email: 'email-academic' }],
      [{ mobile: '0596 52 25 00' }, { mobile: 'mobile-format' }],
    ])('says what is wrong with the contact %j', async (contact, fields) => {
      const reply = await call('PUT', 'activations/:id/contact', contact)
      expect([reply.status, reply.body.fields]).toEqual([422, fields])
      expect(host.box).toEqual([])
    })

    it('refuses as contact the other domains of the académie too', async () => {
      host.ports.academy = { ...host.academy, ownDomains: ['region-academique.example'] }
      const reply = await chooseContact(visitor, id, { email: 'jean@mel.region-academique.example' })
      expect(reply.body.fields).toEqual({ email: 'email-academic' })
    })

    it.each(['', 'x'.repeat(101)])('wants an idempotency key of 1 to 100 characters', async (key) => {
      for (const [method, path, body] of ROUTES.slice(0, -2))
        expect((await call(method, path, body, { key })).body.code).toBe('not-understood')
    })

    it('T-TOK-18: takes no code, contact or password from an address', async () => {
      const before = await everything()
      await call('GET', 'activations/:id?code=123456')
      await call('GET', 'activations/:id/code?code=123456')
      await call('GET', 'activations/:id/contact?none=true')
      expect(await everything()).toEqual(before)
    })

    it.each(['nothing', 'activations', 'me;.js', 'account/x.css', 'activations/x/y', '__proto__', '%2e%2e/account', '%0d%0aX:1'])(
      'T-BRW-17, T-INJ-11: has no page at /api/%s',
      async (path) => {
        const reply = await call('GET', path)
        expect([reply.status, reply.body.code]).toEqual([404, 'not-found'])
      },
    ) // prettier-ignore

    it.each(['__proto__', 'constructor', '0', 'x'.repeat(500), '%00', '*', '..%2f..'])(
      'T-ENU-11: knows no flow %j, and says no more than of one that ended',
      async (unknown) => {
        const reply = await call('GET', `activations/${unknown}`)
        expect([reply.status, reply.body.code]).toEqual([410, 'flow-ended'])
      },
    )

    it('ARC-07: answers refusals as problem documents with a code, a request id, and nothing internal', async () => {
      host.ports.directory = {
        ...host.ports.directory,
        findByIdentifier: () => Promise.reject(new Error('ldap://10.0.0.7 is down')),
      }
      const reply = await signIn(visitor, 'pbalthazar', 'x')
      expect(reply.headers.get('content-type')).toBe('application/problem+json')
      expect(reply.body).toEqual({
        status: 503,
        code: 'unavailable',
        requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
      })
    })

    it('tells its time on every answer, whatever the device’s clock says', async () => {
      for (const reply of [
        await call('GET', 'status'),
        await call('GET', 'nothing'),
        await begin(visitor, jean),
      ])
        expect(reply.headers.get('Alize-Time')).toBe(String(host.ports.clock.now()))
    })

    it.each(['status', 'account', 'nothing'])(
      'begins a visit with its first answer, here to %s',
      async (asked) => {
        const newcomer = host.visitor()
        await send(newcomer, 'GET', asked)
        const { visit } = newcomer.grants
        expect(visit).toMatch(/^[0-9a-f]{32}$/)
        await send(newcomer, 'GET', asked)
        expect(newcomer.grants['visit']).toBe(visit)
      },
    )

    it('answers nothing but its status during maintenance', async () => {
      host.ports.maintenance = () => true
      const refused = await chooseContact(visitor, id, { none: true })
      expect([refused.status, refused.body.code, refused.headers.get('Retry-After')]).toEqual([
        503,
        'maintenance',
        '300',
      ])
      expect((await call('GET', 'status')).body).toEqual({ maintenance: true, mail: 'working' })
    })
  })
