import { Hono } from 'hono'
import type { Status } from '#src/contract/status.ts'
import { answerError, noSuchPath } from './errors.ts'
import { visitOf } from './grants.ts'
import { randomId } from './hashing.ts'
import { smallBody, type Env } from './http.ts'
import { lazily } from './lazily.ts'
import { Refusal } from './refusal.ts'
import { activations } from './routes/activations.ts'
import { account } from './routes/account.ts'
import { activity } from './routes/activity.ts'
import { resets } from './routes/resets.ts'
import { identifierRequests } from './routes/identifier-requests.ts'
import { sessions } from './routes/sessions.ts'

/** Epoch milliseconds of the service, on every answer: pages count down by it, never by the device's clock. */
const SERVICE_TIME = 'Alize-Time'

/** What most visits never ask for. */
const checkUps = lazily('/api/check-ups', async () => (await import('./routes/check-ups.ts')).checkUps)
const forwards = lazily('/api/forward', async () => (await import('./routes/forwards.ts')).forwards)
const numenRequests = lazily(
  '/api/numen-requests',
  async () => (await import('./routes/numen-requests.ts')).numenRequests,
)
const reports = lazily('/api/reports', async () => (await import('./routes/reports.ts')).reports)
const undos = lazily('/api/undos', async () => (await import('./routes/undos.ts')).undos)

/** The whole API. It knows no browser and no Node: only Request, Response and its ports. */
export const app = new Hono<Env>()
  .basePath('/api')
  .use(async (c, next) => {
    c.set('requestId', randomId(c.env))
    // Whatever a page asks first: from here on its flows belong to a visit, also when a later reply gets lost.
    await visitOf(c)
    await next()
    c.header(SERVICE_TIME, String(c.env.clock.now()))
    c.header('Cache-Control', 'no-store')
  })
  .use(async (c, next) => {
    if (c.env.maintenance() && c.req.path !== '/api/status')
      throw new Refusal('maintenance', { retryAfter: 300 })
    await next()
  })
  .get('/status', async (c) => {
    const status: Status = { maintenance: c.env.maintenance(), mail: await c.env.mail.state() }
    return c.json(status, 200)
  })
  .route('/numen-requests', numenRequests)
  .route('/reports', reports)
  .use(smallBody)
  .route('/activations', activations)
  .route('/resets', resets)
  .route('/identifier-requests', identifierRequests)
  .route('/sessions', sessions)
  .route('/account', account)
  .route('/activity', activity)
  .route('/undos', undos)
  .route('/check-ups', checkUps)
  .route('/forward', forwards)

app.notFound(noSuchPath)
app.onError(answerError)

export type Api = typeof app
