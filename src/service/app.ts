import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Status } from '#src/contract/status.ts'
import { visitOf } from './grants.ts'
import { randomId } from './hashing.ts'
import { bodyAtMost, type Env } from './http.ts'
import { Refusal } from './refusal.ts'
import { activations } from './routes/activations.ts'
import { account } from './routes/account.ts'
import { activity } from './routes/activity.ts'
import { checkUps } from './routes/check-ups.ts'
import { resets } from './routes/resets.ts'
import { forwards } from './routes/forwards.ts'
import { identifierRequests } from './routes/identifier-requests.ts'
import { numenRequests } from './routes/numen-requests.ts'
import { reports } from './routes/reports.ts'
import { sessions } from './routes/sessions.ts'
import { undos } from './routes/undos.ts'

/** Epoch milliseconds of the service, on every answer: pages count down by it, never by the device's clock. */
const SERVICE_TIME = 'Alize-Time'

const limit = bodyAtMost(16 * 1024)
/** Their routes have limits of their own. */
const OWN_LIMIT = /^\/api\/(?:numen-requests\/[^/]+\/copy|reports(?:\/.*)?)$/

/** The whole API. It knows no browser and no Node: only Request, Response and its ports. */
export const app = new Hono<Env>()
  .basePath('/api')
  .use(async (c, next) => {
    c.set('requestId', randomId(c.env))
    await next()
    c.header(SERVICE_TIME, String(c.env.clock.now()))
    c.header('Cache-Control', 'no-store')
  })
  .use((c, next) => (OWN_LIMIT.test(c.req.path) ? next() : limit(c, next)))
  .use(async (c, next) => {
    if (c.env.maintenance() && c.req.path !== '/api/status')
      throw new Refusal('maintenance', { retryAfter: 300 })
    await next()
  })
  .get('/status', async (c) => {
    // The first thing a page asks: from here on its flows belong to a visit, also when a later reply gets lost.
    await visitOf(c)
    const status: Status = { maintenance: c.env.maintenance(), mail: await c.env.mail.state() }
    return c.json(status, 200)
  })
  .route('/activations', activations)
  .route('/resets', resets)
  .route('/identifier-requests', identifierRequests)
  .route('/sessions', sessions)
  .route('/account', account)
  .route('/activity', activity)
  .route('/undos', undos)
  .route('/check-ups', checkUps)
  .route('/forward', forwards)
  .route('/numen-requests', numenRequests)
  .route('/reports', reports)

app.notFound(() => {
  throw new Refusal('not-found')
})

app.onError((error, c) => {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal(error instanceof HTTPException && error.status < 500 ? 'not-understood' : 'unavailable')
  if (refusal.problem.code === 'unavailable') c.env.report(error)
  const { retryAfter } = refusal.problem
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter))
  c.header('Content-Type', 'application/problem+json')
  const { status } = refusal
  return c.body(JSON.stringify({ status, ...refusal.problem, requestId: c.get('requestId') }), status)
})

export type Api = typeof app
