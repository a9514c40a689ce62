import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { answerError, noSuchPath } from '#src/service/errors.ts'
import type { Env } from '#src/service/http.ts'
import { lazily } from '#src/service/lazily.ts'
import { Refusal } from '#src/service/refusal.ts'

const part = new Hono<Env>()
  .get('/:id', (c) => c.json({ id: c.req.param('id'), request: c.get('requestId') }, 200))
  .post('/', () => {
    throw new Refusal('maintenance', { retryAfter: 1 })
  })

/** An app that names its requests, with a part that is fetched by these attempts in turn. */
function appOf(...attempts: (() => Promise<typeof part>)[]) {
  const fetchPart = () => attempts.shift()?.() ?? Promise.resolve(part)
  const app = new Hono<Env>()
    .use((c, next) => {
      c.set('requestId', 'r1')
      return next()
    })
    .route('/api/part', lazily('/api/part', fetchPart))
  app.notFound(noSuchPath)
  app.onError(answerError)
  return (path: string, init?: RequestInit) =>
    app.request(`http://alize.test${path}`, init, { report: () => undefined })
}
const said = async (answer: Promise<Response> | Response): Promise<unknown> => (await answer).json()

test('a part fetched later answers at its own paths, under the request id of the app around it', async () => {
  expect(await said(appOf()('/api/part/7'))).toEqual({ id: '7', request: 'r1' })
})

test('what it refuses, and what it does not know, is told as everywhere', async () => {
  const refused = await appOf()('/api/part', { method: 'POST' })
  expect(refused.headers.get('Retry-After')).toBe('1')
  expect(await said(refused)).toMatchObject({ code: 'maintenance', requestId: 'r1' })
  expect(await said(appOf()('/api/part/7/8'))).toMatchObject({ code: 'not-found', requestId: 'r1' })
  expect(await said(appOf()('/api/part', { method: 'PUT' }))).toMatchObject({ code: 'not-found' })
})

test('a fetch that fails once is tried again with the next request', async () => {
  const ask = appOf(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await said(ask('/api/part/7'))).toMatchObject({ code: 'unavailable', requestId: 'r1' })
  expect((await ask('/api/part/7')).status).toBe(200)
})
