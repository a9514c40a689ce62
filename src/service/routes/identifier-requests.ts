import { Hono } from 'hono'
import { requestIdentifier } from '#src/contract/identifier-request.ts'
import { asciiLowerCase } from '#src/rules/text.ts'
import { identifierRequestsFor, requestsFrom } from '../buckets.ts'
import { body, onTheGrid, type Env } from '../http.ts'
import { once } from '../idempotency.ts'
import { sendIdentifiers } from '../identifier-request.ts'
import { countAttempt } from '../throttle.ts'

/** Identifier recovery: one answer for everybody; the identifier itself goes to a contact on file alone. */
export const identifierRequests = new Hono<Env>().post(
  '/',
  onTheGrid,
  body(requestIdentifier),
  once,
  async (c) => {
    const typed = c.req.valid('json')
    const name = 'numen' in typed ? `numen:${typed.numen}` : `email:${asciiLowerCase(typed.email)}`
    await countAttempt(c, [identifierRequestsFor(name), requestsFrom(c)])
    await sendIdentifiers(c, typed)
    return c.json({ received: true }, 202)
  },
)
